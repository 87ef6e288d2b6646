import type { AnalysedArticle } from '../language/analyse.ts';
import { outletLabel } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { flatMap } from '../model/flat-map.ts';

/** Words in a row that two outlets do not write alike by chance. */
const SHINGLE = 8;
/** Prime of the 32-bit FNV-1 hash (Fowler, Noll, Vo). */
const FNV_PRIME = 16_777_619;
/** From this share of the shorter article's word sequences on, both carry the same agency text. */
const ONE_TEXT = 0.3;

/** Two articles of different outlets that carry the same text. */
export interface WireCopy {
  readonly a: AnalysedArticle;
  readonly b: AnalysedArticle;
  /** Share of the shorter article's sequences of eight words that the other has too. */
  readonly share: number;
}

/** Cost: one hash a word and one look-up a word and pair of articles. */
export function wireCopies(articles: readonly AnalysedArticle[]): WireCopy[] {
  const ids = new Map<string, number>();
  const shingles = articles.map((article) => shinglesOf(article, ids));
  return flatMap(articles, (a, index) =>
    flatMap(articles.slice(index + 1), (b, offset): WireCopy[] => {
      if (a.article.outlet === b.article.outlet) return [];
      const [small, large] = [shingles[index], shingles[index + 1 + offset]].sort(
        (x, y) => (x?.size ?? 0) - (y?.size ?? 0),
      );
      if (small === undefined || large === undefined || small.size === 0) return [];
      let shared = 0;
      for (const shingle of small) if (large.has(shingle)) shared++;
      return shared / small.size >= ONE_TEXT ? [{ a, b, share: shared / small.size }] : [];
    }),
  );
}

/** Hashes of all sequences of eight words, on loose keys: agencies are copied with other spellings too. */
function shinglesOf({ sentences }: AnalysedArticle, ids: Map<string, number>): Set<number> {
  const words = flatMap(sentences, ({ tokens }) =>
    tokens.filter(({ kind }) => kind !== 'punctuation').map(({ loose }) => idOf(loose, ids)),
  );
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let offset = 0; offset < SHINGLE; offset++)
      hash = (Math.imul(hash, FNV_PRIME) ^ (words[at + offset] ?? 0)) | 0;
    shingles.add(hash);
  }
  return shingles;
}

function idOf(word: string, ids: Map<string, number>): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = ids.size + 1;
  ids.set(word, id);
  return id;
}

export const wireRemarks = (copies: readonly WireCopy[]): Diagnostic[] =>
  copies.map(({ a, b, share }) => ({
    code: 'wire-copy',
    subject: a.article.event,
    message: {
      en: `${outletLabel(a.article)} and ${outletLabel(b.article)} carry the same text in ${Math.round(share * 100)} % of the shorter one: what both tell counts once`,
      ar: `النص واحد في ${Math.round(share * 100)} % من أقصر المقالين بين ${outletLabel(a.article, 'ar')} و${outletLabel(b.article, 'ar')}: ما يرويانه معًا يُحسب مرة واحدة`,
    },
  }));

/** How many tellers do not carry the same text as one before them. */
export const independent = (ids: readonly string[], copies: readonly WireCopy[]): number =>
  ids.filter((id, index) => {
    const before = ids.slice(0, index);
    return !copies.some(
      ({ a, b }) =>
        (a.article.id === id && before.includes(b.article.id)) ||
        (b.article.id === id && before.includes(a.article.id)),
    );
  }).length;
