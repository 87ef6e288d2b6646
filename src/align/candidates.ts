import type { EventUnits, Unit } from './units.ts';
import { cosine } from './vectors.ts';

/** Two sentences of different articles that share words, before anything is judged. `a < b`. */
export interface Candidate {
  readonly a: Unit;
  readonly b: Unit;
  /** Mean of the cosines of stems, character n-grams and roots: a first, unlearned similarity. */
  readonly similarity: number;
}

export interface CandidateLimits {
  /** Most candidates one sentence keeps in each other article, best first by stems. */
  readonly perArticle: number;
  /** Most candidates one sentence keeps in all. */
  readonly inAll: number;
}

/** Events up to this many sentences are searched whole; beyond it each sentence keeps its best candidates. */
const LARGE_EVENT = 600;
export const SMALL_EVENT_LIMITS: CandidateLimits = {
  perArticle: Number.POSITIVE_INFINITY,
  inAll: Number.POSITIVE_INFINITY,
};
export const LARGE_EVENT_LIMITS: CandidateLimits = { perArticle: 8, inAll: 24 };

export const limitsFor = (units: number): CandidateLimits =>
  units <= LARGE_EVENT ? SMALL_EVENT_LIMITS : LARGE_EVENT_LIMITS;

/** In large events, terms in more than this share of the sentences are skipped when searching. */
const COMMON_TERM_SHARE = 0.1;

/**
 * Pairs of sentences from different articles that share a term, found through an inverted index: the cost is
 * the sum over terms of their posting lists, not the square of the sentences.
 */
export function findCandidates({ units }: EventUnits, limits: CandidateLimits): Candidate[] {
  const bounded = Number.isFinite(limits.inAll);
  const postings = invert(units, bounded ? Math.max(8, units.length * COMMON_TERM_SHARE) : Number.POSITIVE_INFINITY);
  const scores = new Float64Array(units.length);
  const chosen = new Set<number>();
  const candidates: Candidate[] = [];
  for (const unit of units) {
    const touched = score(unit, units, postings, scores, bounded);
    const kept = bounded ? best(unit, units, touched, scores, limits) : touched;
    for (const other of kept) {
      const [low, high] = unit.index < other ? [unit.index, other] : [other, unit.index];
      const key = low * units.length + high;
      if (chosen.has(key)) continue;
      chosen.add(key);
      const a = units[low];
      const b = units[high];
      if (a && b) candidates.push({ a, b, similarity: similarityOf(a, b) });
    }
    for (const other of touched) scores[other] = 0;
  }
  return candidates.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}

export const similarityOf = (a: Unit, b: Unit): number =>
  (cosine(a.stems, b.stems) + cosine(a.characters, b.characters) + cosine(a.roots, b.roots)) / 3;

type Postings = readonly (readonly { readonly unit: number; readonly weight: number }[] | undefined)[];

function invert(units: readonly Unit[], mostCommon: number): Postings {
  const postings: { unit: number; weight: number }[][] = [];
  for (const { index, roots } of units) {
    for (const [position, term] of roots.ids.entries()) {
      const list = postings[term] ?? [];
      list.push({ unit: index, weight: roots.weights[position] ?? 0 });
      postings[term] = list;
    }
  }
  return postings.map((list) => (list.length <= mostCommon ? list : undefined));
}

function score(
  unit: Unit,
  units: readonly Unit[],
  postings: Postings,
  scores: Float64Array,
  laterToo: boolean,
): number[] {
  const touched: number[] = [];
  for (const [position, term] of unit.roots.ids.entries()) {
    const own = unit.roots.weights[position] ?? 0;
    for (const { unit: other, weight } of postings[term] ?? []) {
      if (units[other]?.article === unit.article || (!laterToo && other < unit.index)) continue;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + own * weight;
    }
  }
  return touched;
}

function best(
  unit: Unit,
  units: readonly Unit[],
  touched: readonly number[],
  scores: Float64Array,
  limits: CandidateLimits,
): number[] {
  const perArticle = new Map<number, number>();
  const kept: number[] = [];
  const order = [...touched].sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  for (const other of order) {
    const article = units[other]?.article ?? unit.article;
    const count = perArticle.get(article) ?? 0;
    if (count >= limits.perArticle) continue;
    perArticle.set(article, count + 1);
    kept.push(other);
    if (kept.length >= limits.inAll) break;
  }
  return kept;
}
