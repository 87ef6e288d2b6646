import type { Candidate } from './candidates.ts';
import { similarityOf } from './candidates.ts';
import type { EventUnits, Unit } from './units.ts';

/** Candidates with what surrounds them: ranks among rivals, neighbours, and the event's noise floor. */
export class CandidateTable {
  readonly candidates: readonly Candidate[];
  readonly event: EventUnits;
  readonly noise: NoiseFloor;
  readonly #partners: readonly Partners[];
  readonly #firstOfArticle: readonly number[];
  readonly #ranks: ReadonlyMap<Candidate, Ranks>;

  constructor(event: EventUnits, candidates: readonly Candidate[]) {
    this.event = event;
    this.candidates = candidates;
    this.#partners = partnersOf(event.units.length, candidates);
    this.#firstOfArticle = firstUnits(event.units);
    this.#ranks = rank(candidates);
    this.noise = noiseFloor(event);
  }

  /** First similarity of two units, 0 when they are no candidates. */
  similarity(x: number, y: number): number {
    const { units, similarities } = this.partners(x);
    let low = 0;
    let high = units.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((units[middle] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    return units[low] === y ? (similarities[low] ?? 0) : 0;
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

  ranks(candidate: Candidate): Ranks {
    return this.#ranks.get(candidate) ?? LAST;
  }
}

/** Candidates of one unit: ascending unit indices and first similarities. */
export interface Partners {
  readonly units: Int32Array;
  readonly similarities: Float64Array;
}

const NO_PARTNERS: Partners = { units: new Int32Array(), similarities: new Float64Array() };

/** Ranks count from 0, best first, by first similarity. */
export interface Ranks {
  /** Of `b` among the partners of `a` in b's article, and the other way round. */
  readonly forA: number;
  readonly forB: number;
}

const LAST: Ranks = { forA: 1, forB: 1 };

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

function rank(candidates: readonly Candidate[]): Map<Candidate, Ranks> {
  const order = [...candidates].sort(
    (x, y) => y.similarity - x.similarity || x.a.index - y.a.index || x.b.index - y.b.index,
  );
  const articles = candidates.reduce((most, { a, b }) => Math.max(most, a.article + 1, b.article + 1), 0);
  const seen = new Map<number, number>();
  const next = (unit: Unit, inArticle: number): number => {
    const key = unit.index * articles + inArticle;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  return new Map(
    order.map((candidate) => [
      candidate,
      { forA: next(candidate.a, candidate.b.article), forB: next(candidate.b, candidate.a.article) },
    ]),
  );
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
export function sharedRelatedWeight(a: Unit, b: Unit, idf: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.relatedTerms.length && j < b.relatedTerms.length; ) {
    const left = a.relatedTerms[i] ?? 0;
    const right = b.relatedTerms[j] ?? 0;
    if (left === right) {
      sum += idf[left] ?? 0;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  return Math.log1p(sum);
}

function percentile(values: number[], share: number): number {
  const sorted = values.sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
