import type { Gold, GoldSentence } from './gold.ts';
import { goldWords } from './gold.ts';

/**
 * Scores sets of aligned text against a gold file, whatever their segmentation. A gold sentence is hit by a
 * reading when the two share at least 40 % of the words of the shorter one, in place. "Core" leaves out pairs
 * that only a broad group holds: a "partial" group with three or more sentences of one article.
 */

export type PairLabel = 'same' | 'partial' | 'broad';

/** Which gold sentences a piece of an article's text covers. */
export interface GoldArticle {
  readonly file: string;
  /** Ids of the gold sentences that `exact` hits; empty when it is not found. */
  sentencesIn(exact: string): number[];
}

const SHARED_WORDS = 0.4;
/** So many first words must agree before a place counts as found. */
const ANCHOR = 4;

interface PlacedWord {
  readonly word: string;
  readonly sentence: number;
}

export function goldArticle(file: string, sentences: readonly GoldSentence[]): GoldArticle {
  const words: PlacedWord[] = sentences.flatMap(({ id, text }) =>
    goldWords(text).map((word) => ({ word, sentence: id })),
  );
  const sizes = new Map<number, number>();
  for (const { sentence } of words) sizes.set(sentence, (sizes.get(sentence) ?? 0) + 1);
  const boilerplate = new Set(
    sentences.filter((sentence) => sentence.kind === 'boilerplate').map((sentence) => sentence.id),
  );
  return {
    file,
    sentencesIn: (exact) => {
      const place = placeOf(words, goldWords(exact));
      if (place === undefined) return [];
      const hits = new Map<number, number>();
      for (const { sentence } of words.slice(place.from, place.to)) hits.set(sentence, (hits.get(sentence) ?? 0) + 1);
      return [...hits]
        .filter(
          ([id, count]) =>
            !boilerplate.has(id) && count / Math.min(sizes.get(id) ?? 1, place.to - place.from) >= SHARED_WORDS,
        )
        .map(([id]) => id);
    },
  };
}

function placeOf(all: readonly PlacedWord[], wanted: readonly string[]): { from: number; to: number } | undefined {
  if (wanted.length === 0) return undefined;
  const anchor = Math.min(ANCHOR, wanted.length);
  let best: { from: number; length: number } | undefined;
  for (let from = 0; from + anchor <= all.length; from++) {
    let length = 0;
    while (length < wanted.length && all[from + length]?.word === wanted[length]) length++;
    if (length >= anchor && length > (best?.length ?? 0)) best = { from, length };
    if (length === wanted.length) break;
  }
  return best && { from: best.from, to: Math.min(all.length, best.from + wanted.length) };
}

export const pairKey = (fileA: string, a: number, fileB: string, b: number): string =>
  [`${fileA}#${a}`, `${fileB}#${b}`].sort().join('|');

/** Every gold pair of sentences of two of the gold file's articles, with the strongest relation of any group that holds both. */
export function goldPairs(gold: Gold): ReadonlyMap<string, PairLabel> {
  const labels = new Map<string, PairLabel>();
  const kinds = new Map(
    Object.entries(gold.files).flatMap(([file, { sentences }]) => sentences.map((s) => [`${file}#${s.id}`, s.kind])),
  );
  for (const { members, relation } of gold.groups) {
    const broad = relation !== 'same' && members.some((member) => member.sentences.length > 2);
    const known = members.filter(({ file }) => file in gold.files);
    for (const one of known) {
      for (const other of known.filter((member) => one.file < member.file)) {
        for (const a of one.sentences) {
          for (const b of other.sentences) {
            if (kinds.get(`${one.file}#${a}`) === 'boilerplate' || kinds.get(`${other.file}#${b}`) === 'boilerplate')
              continue;
            const key = pairKey(one.file, a, other.file, b);
            labels.set(key, strongest(labels.get(key), relation === 'same' ? 'same' : broad ? 'broad' : 'partial'));
          }
        }
      }
    }
  }
  return labels;
}

const STRENGTH: Readonly<Record<PairLabel, number>> = { same: 3, partial: 2, broad: 1 };
const strongest = (known: PairLabel | undefined, found: PairLabel): PairLabel =>
  known !== undefined && STRENGTH[known] >= STRENGTH[found] ? known : found;

/** Counts behind the figures; they add up over event sets. */
export interface Counts {
  readonly predicted: number;
  readonly right: number;
  readonly gold: number;
  readonly corePredicted: number;
  readonly coreRight: number;
  readonly core: number;
  readonly sameFound: number;
  readonly same: number;
  readonly nearMissesAligned: number;
  readonly nearMisses: number;
}

export function count(gold: Gold, predicted: ReadonlySet<string>): Counts {
  const labels = goldPairs(gold);
  const label = (key: string): PairLabel | undefined => labels.get(key);
  const keys = [...predicted];
  const core = keys.filter((key) => label(key) !== 'broad');
  const values = [...labels.values()];
  const aligned = gold.notAligned.filter(({ a, b }) =>
    a.sentences.some((x) => b.sentences.some((y) => predicted.has(pairKey(a.file, x, b.file, y)))),
  );
  return {
    predicted: keys.length,
    right: keys.filter((key) => label(key) !== undefined).length,
    gold: labels.size,
    corePredicted: core.length,
    coreRight: core.filter((key) => label(key) !== undefined).length,
    core: values.filter((value) => value !== 'broad').length,
    sameFound: keys.filter((key) => label(key) === 'same').length,
    same: values.filter((value) => value === 'same').length,
    nearMissesAligned: aligned.length,
    nearMisses: gold.notAligned.length,
  };
}

export interface Figures {
  readonly corePrecision: number;
  readonly coreRecall: number;
  readonly coreF1: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly sameRecall: number;
  /** Harmonic mean of precision over all pairs and recall of pairs marked "same". */
  readonly mixed: number;
  readonly nearMisses: string;
}

export function figures(counts: readonly Counts[]): Figures {
  const sum = (pick: (count: Counts) => number): number => counts.reduce((total, each) => total + pick(each), 0);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const corePrecision = share(
    sum((c) => c.coreRight),
    sum((c) => c.corePredicted),
  );
  const coreRecall = share(
    sum((c) => c.coreRight),
    sum((c) => c.core),
  );
  const precision = share(
    sum((c) => c.right),
    sum((c) => c.predicted),
  );
  const recall = share(
    sum((c) => c.right),
    sum((c) => c.gold),
  );
  const sameRecall = share(
    sum((c) => c.sameFound),
    sum((c) => c.same),
  );
  return {
    corePrecision,
    coreRecall,
    coreF1: harmonic(corePrecision, coreRecall),
    precision,
    recall,
    f1: harmonic(precision, recall),
    sameRecall,
    mixed: harmonic(precision, sameRecall),
    nearMisses: `${sum((c) => c.nearMissesAligned)}/${sum((c) => c.nearMisses)}`,
  };
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Area under precision over recall of core pairs, best score first; pairs never scored count as never found. */
export function averagePrecision(
  ranked: readonly { readonly right: boolean; readonly score: number }[],
  core: number,
): number {
  const order = [...ranked].sort((x, y) => y.score - x.score);
  let right = 0;
  let area = 0;
  for (const [index, pair] of order.entries()) {
    if (!pair.right) continue;
    right++;
    area += right / (index + 1);
  }
  return core === 0 ? 0 : area / core;
}
