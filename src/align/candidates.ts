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
  /** Most candidates one statement keeps in each other article, best first by stems. */
  readonly perArticle: number;
  /** Most candidates one statement keeps in all. */
  readonly inAll: number;
  /** Least cosine of roots. In small events it only spares pairs that share a single common word. */
  readonly leastShared: number;
}

/** Events up to this many statements are searched whole; beyond it each statement keeps its best candidates. */
const LARGE_EVENT = 600;
const SMALL_EVENT_LIMITS: CandidateLimits = {
  perArticle: Number.POSITIVE_INFINITY,
  inAll: Number.POSITIVE_INFINITY,
  leastShared: 0.01,
};
const LARGE_EVENT_LIMITS: CandidateLimits = { perArticle: 2, inAll: 8, leastShared: 0.08 };

/** `leastShared` may ask for more than the event's size does. */
export function limitsFor(units: number, leastShared = 0): CandidateLimits {
  const limits = units <= LARGE_EVENT ? SMALL_EVENT_LIMITS : LARGE_EVENT_LIMITS;
  return { ...limits, leastShared: Math.max(leastShared, limits.leastShared) };
}

/** In large events, terms in more than this share of the sentences are skipped when searching. */
const COMMON_TERM_SHARE = 0.03;

/**
 * Pairs of sentences from different articles that share a term, found through an inverted index: the cost is
 * the sum over terms of their posting lists, not the square of the sentences.
 */
export function findCandidates({ units }: EventUnits, limits: CandidateLimits): Candidate[] {
  const bounded = Number.isFinite(limits.inAll);
  const postings = invert(units, bounded ? Math.max(8, units.length * COMMON_TERM_SHARE) : Number.POSITIVE_INFINITY);
  const articleOf = Int32Array.from(units, (unit) => unit.article);
  const scores = new Float64Array(units.length);
  const chosen = new Set<number>();
  for (const unit of units) {
    const touched = score(unit, articleOf, postings, scores, bounded);
    const alike = touched.filter((other) => (scores[other] ?? 0) >= limits.leastShared);
    for (const other of bounded ? best(alike, articleOf, scores, limits) : alike) {
      chosen.add(Math.min(unit.index, other) * units.length + Math.max(unit.index, other));
    }
    for (const other of touched) scores[other] = 0;
  }
  return Float64Array.from(chosen)
    .sort()
    .reduce<Candidate[]>((candidates, key) => {
      const a = units[Math.floor(key / units.length)];
      const b = units[key % units.length];
      if (a && b) candidates.push({ a, b, similarity: similarityOf(a, b) });
      return candidates;
    }, []);
}

export const similarityOf = (a: Unit, b: Unit): number =>
  (cosine(a.stems, b.stems) + cosine(a.characters, b.characters) + cosine(a.roots, b.roots)) / 3;

/** Units that hold a term, ascending, with the term's weight in each. */
interface Posting {
  readonly units: Int32Array;
  readonly weights: Float64Array;
}

type Postings = readonly (Posting | undefined)[];

function invert(units: readonly Unit[], mostCommon: number): Postings {
  const lists: { units: number[]; weights: number[] }[] = [];
  for (const { index, roots } of units) {
    for (let position = 0; position < roots.ids.length; position++) {
      const term = roots.ids[position] ?? 0;
      lists[term] ??= { units: [], weights: [] };
      lists[term].units.push(index);
      lists[term].weights.push(roots.weights[position] ?? 0);
    }
  }
  return lists.map((list) =>
    list.units.length <= mostCommon
      ? { units: Int32Array.from(list.units), weights: Float64Array.from(list.weights) }
      : undefined,
  );
}

/** Adds up the cosine with every unit of another article that shares a term; returns those units. */
function score(
  unit: Unit,
  articleOf: Int32Array,
  postings: Postings,
  scores: Float64Array,
  earlierToo: boolean,
): number[] {
  const touched: number[] = [];
  for (let position = 0; position < unit.roots.ids.length; position++) {
    const posting = postings[unit.roots.ids[position] ?? 0];
    if (posting === undefined) continue;
    const own = unit.roots.weights[position] ?? 0;
    for (let at = 0; at < posting.units.length; at++) {
      const other = posting.units[at] ?? 0;
      if (articleOf[other] === unit.article || (!earlierToo && other < unit.index)) continue;
      const before = scores[other] ?? 0;
      if (before === 0) touched.push(other);
      scores[other] = before + own * (posting.weights[at] ?? 0);
    }
  }
  return touched;
}

/** The best few of each article, then the best of all. */
function best(
  touched: readonly number[],
  articleOf: Int32Array,
  scores: Float64Array,
  limits: CandidateLimits,
): number[] {
  const better = (x: number, y: number): boolean =>
    (scores[x] ?? 0) > (scores[y] ?? 0) || (scores[x] === scores[y] && x < y);
  const byArticle = new Map<number, number[]>();
  for (const other of touched) {
    const article = articleOf[other] ?? 0;
    const list = byArticle.get(article);
    if (list === undefined) byArticle.set(article, [other]);
    else insert(list, other, limits.perArticle, better);
  }
  return [...byArticle.values()]
    .flat()
    .sort((x, y) => (better(x, y) ? -1 : 1))
    .slice(0, limits.inAll);
}

/** Keeps `list` sorted, best first, and no longer than `most`. */
function insert(list: number[], item: number, most: number, better: (x: number, y: number) => boolean): void {
  const last = list.at(-1);
  if (list.length >= most && last !== undefined && !better(item, last)) return;
  let at = list.length;
  while (at > 0 && better(item, list[at - 1] ?? item)) at--;
  list.splice(at, 0, item);
  if (list.length > most) list.pop();
}
