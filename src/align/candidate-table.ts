import { firstNotBefore } from '../model/bisect.ts';
import { sharedWeight } from '../vectors/vectors.ts';
import type { Candidate } from './candidates.ts';
import { similarityOf } from './candidates.ts';
import { UnitCosines } from './unit-cosines.ts';
import type { EventUnits, Unit } from './units.ts';

/** Candidates with what surrounds them: ranks among rivals, neighbours, and the event's noise floor. */
export class CandidateTable {
  readonly event: EventUnits;
  readonly noise: NoiseFloor;
  /** Of what is said, and of what stands around it; candidates come in the order of their first units. */
  readonly statements: UnitCosines;
  readonly windows: UnitCosines;
  readonly #partners: readonly Partners[];
  readonly #firstOfArticle: readonly number[];
  readonly #statementsIn: ReadonlyMap<number, number>;
  readonly #ranks: Ranks;
  /** Similarities to the unit that was asked last; candidates come in the order of their first units. */
  readonly #similarities: Float64Array;
  #asked = NOBODY;

  /** Below `leastSimilarity` nobody is ranked: they come after all others. */
  constructor(event: EventUnits, candidates: readonly Candidate[], leastSimilarity: number) {
    this.event = event;
    this.#similarities = new Float64Array(event.units.length);
    this.#partners = partnersOf(event.units.length, candidates);
    this.#firstOfArticle = firstUnits(event.units);
    this.#statementsIn = statementCounts(event.units);
    this.#ranks = rank(candidates, event.units, leastSimilarity);
    this.noise = noiseFloor(event);
    this.statements = new UnitCosines(event.units, (unit) => unit.statement);
    this.windows = new UnitCosines(event.units, (unit) => unit.window);
  }

  /** First similarity of two units, 0 when they are no candidates. */
  similarity(x: number, y: number): number {
    const { units, similarities } = this.partners(x);
    const place = firstNotBefore(units.length, (at) => (units[at] ?? 0) < y);
    return units[place] === y ? (similarities[place] ?? 0) : 0;
  }

  /** First similarities of all units to this one, by unit; the list holds until another unit is asked. */
  similaritiesTo(unit: number): Float64Array {
    if (unit === this.#asked) return this.#similarities;
    for (const partner of this.partners(this.#asked).units) this.#similarities[partner] = 0;
    const { units, similarities } = this.partners(unit);
    for (let at = 0; at < units.length; at++) this.#similarities[units[at] ?? 0] = similarities[at] ?? 0;
    this.#asked = unit;
    return this.#similarities;
  }

  /** How many articles have a statement at all. */
  get articles(): number {
    return this.#statementsIn.size;
  }

  statementsIn(article: number): number {
    return this.#statementsIn.get(article) ?? 0;
  }

  /** Units that are candidates with this one. */
  partners(unit: number): Partners {
    return this.#partners[unit] ?? NO_PARTNERS;
  }

  /** The unit `offset` places on in the same article. */
  beside(unit: Unit, offset: number): number | undefined {
    const index = (this.#firstOfArticle[unit.article] ?? 0) + unit.position + offset;
    const found = this.event.units[index];
    return found?.article === unit.article && unit.position + offset >= 0 ? index : undefined;
  }

  /** Rank of `b` among the partners of `a` in b's article, by first similarity; the best is 0. */
  rankForA({ index }: Candidate): number {
    return this.#ranks.forA[index] ?? 0;
  }

  /** Rank of `a` among the partners of `b` in a's article. */
  rankForB({ index }: Candidate): number {
    return this.#ranks.forB[index] ?? 0;
  }
}

const NOBODY = -1;

/** Candidates of one unit: ascending unit indices and first similarities. */
export interface Partners {
  readonly units: Int32Array;
  readonly similarities: Float64Array;
}

const NO_PARTNERS: Partners = { units: new Int32Array(), similarities: new Float64Array() };

/** By candidate. */
interface Ranks {
  readonly forA: Int32Array;
  readonly forB: Int32Array;
}

/** What similarity two sentences of one article have by chance: nobody tells one thing in every sentence. */
export interface NoiseFloor {
  /** 90th percentile of first similarity between sentences of one article. */
  readonly similarity: number;
  /** The same of the weight of shared words. */
  readonly shared: number;
}

/** Candidates come in the order of their units, so the partners of each unit do too. */
function partnersOf(units: number, candidates: readonly Candidate[]): Partners[] {
  const counts = new Int32Array(units);
  for (const { a, b } of candidates) {
    counts[a.index] = (counts[a.index] ?? 0) + 1;
    counts[b.index] = (counts[b.index] ?? 0) + 1;
  }
  const partners: Partners[] = [];
  for (const count of counts) partners.push({ units: new Int32Array(count), similarities: new Float64Array(count) });
  const filled = new Int32Array(units);
  const add = (unit: number, partner: number, similarity: number): void => {
    const at = filled[unit] ?? 0;
    filled[unit] = at + 1;
    const own = partners[unit] ?? NO_PARTNERS;
    own.units[at] = partner;
    own.similarities[at] = similarity;
  };
  for (const { a, b, similarity } of candidates) {
    add(a.index, b.index, similarity);
    add(b.index, a.index, similarity);
  }
  return partners;
}

/** Index of the first unit of each article; units come article by article. */
function firstUnits(units: readonly Unit[]): number[] {
  const first: number[] = [];
  for (const unit of units) first[unit.article] ??= unit.index;
  return first;
}

function statementCounts(units: readonly Unit[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { article } of units) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

function rank(candidates: readonly Candidate[], units: readonly Unit[], leastSimilarity: number): Ranks {
  const order = candidates
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((x, y) => y.similarity - x.similarity || x.index - y.index);
  const articles = (units.at(-1)?.article ?? 0) + 1;
  const counts = new Int32Array(units.length * articles);
  const next = (unit: Unit, inArticle: number): number => {
    const list = unit.index * articles + inArticle;
    const rank = counts[list] ?? 0;
    counts[list] = rank + 1;
    return rank;
  };
  const ranks = { forA: new Int32Array(candidates.length), forB: new Int32Array(candidates.length) };
  for (const { index, a, b } of order) {
    ranks.forA[index] = next(a, b.article);
    ranks.forB[index] = next(b, a.article);
  }
  return ranks;
}

/** More pairs than this are sampled, evenly: a percentile needs no more. */
const NOISE_SAMPLE = 2000;
const NOISE_PERCENTILE = 0.9;

function noiseFloor({ units, relatedIdf }: EventUnits): NoiseFloor {
  const byArticle = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.slot === 'headline') continue;
    const list = byArticle.get(unit.article);
    if (list) list.push(unit);
    else byArticle.set(unit.article, [unit]);
  }
  const pairs = sampledPairs([...byArticle.values()]);
  return {
    similarity: percentile(
      pairs.map(([a, b]) => similarityOf(a, b)),
      NOISE_PERCENTILE,
    ),
    shared: percentile(
      pairs.map(([a, b]) => sharedRelatedWeight(a, b, relatedIdf)),
      NOISE_PERCENTILE,
    ),
  };
}

/** Every n-th pair of each list's items, without walking over those between: an article may hold thousands. */
function sampledPairs<Item>(lists: readonly (readonly Item[])[]): [Item, Item][] {
  const total = lists.reduce((sum, list) => sum + (list.length * (list.length - 1)) / 2, 0);
  const step = Math.max(1, Math.ceil(total / NOISE_SAMPLE));
  const pairs: [Item, Item][] = [];
  let rowStart = 0;
  let next = 0;
  for (const list of lists) {
    for (const [position, item] of list.entries()) {
      const rowEnd = rowStart + list.length - 1 - position;
      for (; next < rowEnd; next += step) {
        const other = list[position + 1 + next - rowStart];
        if (other !== undefined) pairs.push([item, other]);
      }
      rowStart = rowEnd;
    }
  }
  return pairs;
}

/** `ln(1 + weight)` of the related words two units share. */
export const sharedRelatedWeight = (a: Unit, b: Unit, idf: Float64Array): number =>
  Math.log1p(sharedWeight(a.relatedTerms, b.relatedTerms, idf));

function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
