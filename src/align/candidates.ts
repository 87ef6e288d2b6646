import { InvertedIndex } from '../vectors/inverted-index.ts';
import { cosine, type SparseVector } from '../vectors/vectors.ts';
import { BestPartners } from './best-partners.ts';
import { sortedSet } from './frequencies.ts';
import { UnitCosines } from './unit-cosines.ts';
import type { EventUnits, Unit } from './units.ts';

/** Two sentences of different articles that share words, before anything is judged. `a < b`. */
export interface Candidate {
  /** Position among the event's candidates. */
  readonly index: number;
  readonly a: Unit;
  readonly b: Unit;
  /** Cosine of stems. */
  readonly stems: number;
  /** Cosine of roots. */
  readonly roots: number;
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
/** A term in so few sentences is never common. */
const FEW_SENTENCES = 8;

/**
 * Pairs of sentences from different articles that share a term, in the order of their units, found through an
 * inverted index: the cost is the sum over terms of their posting lists, not the square of the sentences.
 */
export const findCandidates = ({ units }: EventUnits, limits: CandidateLimits): Candidate[] =>
  Number.isFinite(limits.inAll) ? bestCandidates(units, limits) : allCandidates(units, limits.leastShared);

/** Nearly every pair is a candidate here, so all cosines of a unit are added up along the posting lists. */
function allCandidates(units: readonly Unit[], leastShared: number): Candidate[] {
  const starts = startsOfNextArticle(units);
  const stems = new Cosines(units.map((unit) => unit.stems));
  const characters = new Cosines(units.map((unit) => unit.characters));
  const roots = new Cosines(units.map((unit) => unit.roots));
  const candidates: Candidate[] = [];
  for (const a of units) {
    const first = starts[a.article] ?? units.length;
    const byStems = stems.of(a.stems, first);
    const byCharacters = characters.of(a.characters, first);
    const byRoots = roots.of(a.roots, first);
    for (let other = first; other < units.length; other++) {
      const b = units[other];
      if (b === undefined || (byRoots[other] ?? 0) < leastShared) continue;
      const cosines = { stems: byStems[other] ?? 0, characters: byCharacters[other] ?? 0, roots: byRoots[other] ?? 0 };
      candidates.push(candidateOf(candidates.length, a, b, cosines));
    }
  }
  return candidates;
}

/** Cosines of one vector with all later ones; one list serves all questions. */
class Cosines {
  readonly #index: InvertedIndex;
  readonly #cosines: Float64Array;

  constructor(vectors: readonly SparseVector[]) {
    this.#index = new InvertedIndex(vectors);
    this.#cosines = new Float64Array(vectors.length);
  }

  /** With the vectors from `first` on; holds until the next question. */
  of(vector: SparseVector, first: number): Float64Array {
    this.#cosines.fill(0, first);
    this.#index.addCosines(vector, first, this.#cosines);
    return this.#cosines;
  }
}

/** By article: the first unit behind it; units come article by article. */
function startsOfNextArticle(units: readonly Unit[]): number[] {
  const starts: number[] = [];
  for (const unit of units) starts[unit.article] = unit.index + 1;
  return starts;
}

/** The three measures a first similarity is made of. */
interface Alikeness {
  readonly stems: number;
  readonly characters: number;
  readonly roots: number;
}

const meanOf = ({ stems, characters, roots }: Alikeness): number => (stems + characters + roots) / 3;

export const similarityOf = (a: Unit, b: Unit): number =>
  meanOf({
    stems: cosine(a.stems, b.stems),
    characters: cosine(a.characters, b.characters),
    roots: cosine(a.roots, b.roots),
  });

const candidateOf = (index: number, a: Unit, b: Unit, cosines: Alikeness): Candidate => ({
  index,
  a,
  b,
  stems: cosines.stems,
  roots: cosines.roots,
  similarity: meanOf(cosines),
});

/** The pairs that are among the best of one of their units. */
function bestCandidates(units: readonly Unit[], limits: CandidateLimits): Candidate[] {
  const best = bestPartners(units, limits);
  const later = units.map((): number[] => []);
  for (const { index } of units) {
    for (const partner of best.of(index, limits.inAll)) later[Math.min(index, partner)]?.push(Math.max(index, partner));
  }
  const stems = new UnitCosines(units, (unit) => unit.stems);
  const characters = new UnitCosines(units, (unit) => unit.characters);
  const roots = new UnitCosines(units, (unit) => unit.roots);
  const candidates: Candidate[] = [];
  for (const a of units) {
    for (const partner of sortedSet(later[a.index] ?? [])) {
      const b = units[partner];
      if (b === undefined) continue;
      const cosines = { stems: stems.of(a, b), characters: characters.of(a, b), roots: roots.of(a, b) };
      candidates.push(candidateOf(candidates.length, a, b, cosines));
    }
  }
  return candidates;
}

/** By roots that are not common; each pair is scored once, for both of its units. */
function bestPartners(units: readonly Unit[], { perArticle, leastShared }: CandidateLimits): BestPartners {
  const index = new InvertedIndex(
    units.map((unit) => unit.roots),
    Math.max(FEW_SENTENCES, units.length * COMMON_TERM_SHARE),
  );
  const starts = startsOfNextArticle(units);
  const articleOf = Int32Array.from(units, (unit) => unit.article);
  const best = new BestPartners(units.length, starts.length, perArticle);
  const scores = new Float64Array(units.length);
  for (const unit of units) {
    for (const other of index.addCosines(unit.roots, starts[unit.article] ?? units.length, scores)) {
      const score = scores[other] ?? 0;
      scores[other] = 0;
      if (score < leastShared) continue;
      best.offer(unit.index, articleOf[other] ?? 0, other, score);
      best.offer(other, unit.article, unit.index, score);
    }
  }
  return best;
}
