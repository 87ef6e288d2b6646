import type { RareTerms, WeighedStory, WeighedWords } from './weighed-story.ts';

/** What speaks for or against two articles telling of one event. */
interface EvidenceKind {
  readonly describes: string;
  readonly speaks: 'for' | 'against';
}

const KINDS = {
  words: {
    describes: 'cosine of the words of headline and opening, weighed by how few stories of these days hold them',
    speaks: 'for',
  },
  rareWords: {
    describes: 'how many words that few stories of these days hold are in both, and how few; logarithm',
    speaks: 'for',
  },
  headline: {
    describes: 'the part of one headline, by rarity of its words, that the other article tells; the larger of the two',
    speaks: 'for',
  },
  numbers: {
    describes: 'how many numbers that few stories tell are told in both, and how few; logarithm',
    speaks: 'for',
  },
  days: {
    describes: 'days between the two; 0 where one has no date',
    speaks: 'against',
  },
} satisfies Readonly<Record<string, EvidenceKind>>;

export type SameEventEvidenceName = keyof typeof KINDS;

/** Every kind of evidence; adding one is adding it here and in `sameEventEvidence`, and fitting the model anew. */
export const SAME_EVENT_EVIDENCE: Readonly<Record<SameEventEvidenceName, EvidenceKind>> = KINDS;

export const SAME_EVENT_EVIDENCE_NAMES: readonly SameEventEvidenceName[] = [
  'words',
  'rareWords',
  'headline',
  'numbers',
  'days',
];

export type SameEventEvidence = Readonly<Record<SameEventEvidenceName, number>>;

/** Further apart, days tell no more. */
export const MOST_DAYS = 30;
/** Inverse document frequency of what one story in fifty holds: rarer terms are rare. */
const RARE = Math.log(50);

export function sameEventEvidence(a: WeighedStory, b: WeighedStory): SameEventEvidence {
  const { cosine, rarity } = sharedWords(a.words, b.words);
  return {
    words: cosine,
    rareWords: Math.log1p(rarity),
    headline: Math.max(partHeld(a.headlineWords, b.words), partHeld(b.headlineWords, a.words)),
    numbers: Math.log1p(sharedRarity(a.numbers, b.numbers)),
    days:
      a.dayNumber === undefined || b.dayNumber === undefined
        ? 0
        : Math.min(MOST_DAYS, Math.abs(a.dayNumber - b.dayNumber)),
  };
}

/** Both in one walk: it is discovery's dearest step. */
function sharedWords(a: WeighedWords, b: WeighedWords): { readonly cosine: number; readonly rarity: number } {
  let cosine = 0;
  let rarity = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) {
      cosine += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      rarity += rarityOf(a.idf[i] ?? 0, b.idf[j] ?? 0);
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return { cosine, rarity };
}

/** How much rarer than one in fifty a term is, on the day that held it oftener. */
const rarityOf = (idf: number, other: number): number => Math.max(0, Math.min(idf, other) - RARE);

function sharedRarity(a: RareTerms, b: RareTerms): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) sum += rarityOf(a.idf[i++] ?? 0, b.idf[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

/** The part of some terms, by rarity, that others hold; 0 to 1. */
function partHeld(terms: RareTerms, { ids }: RareTerms): number {
  let held = 0;
  let all = 0;
  for (let at = 0; at < terms.ids.length; at++) {
    const rarity = terms.idf[at] ?? 0;
    all += rarity;
    if (holds(ids, terms.ids[at] ?? 0)) held += rarity;
  }
  return all === 0 ? 0 : held / all;
}

/** Binary search. */
function holds(ids: Int32Array, term: number): boolean {
  let from = 0;
  let to = ids.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ids[middle] ?? 0) < term) from = middle + 1;
    else to = middle;
  }
  return ids[from] === term;
}
