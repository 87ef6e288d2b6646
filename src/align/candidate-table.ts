import type { Candidate } from './candidates.ts';
import { similarityOf } from './candidates.ts';
import type { EventUnits, Unit } from './units.ts';

/** Candidates with what surrounds them: ranks among rivals, neighbours, and the event's noise floor. */
export class CandidateTable {
  readonly candidates: readonly Candidate[];
  readonly event: EventUnits;
  readonly noise: NoiseFloor;
  readonly #similarity: ReadonlyMap<number, number>;
  readonly #partners: ReadonlyMap<number, readonly number[]>;
  readonly #byPosition: ReadonlyMap<string, number>;
  readonly #ranks: ReadonlyMap<number, Ranks>;

  constructor(event: EventUnits, candidates: readonly Candidate[]) {
    this.event = event;
    this.candidates = candidates;
    this.#similarity = new Map(
      candidates.map((candidate) => [this.#key(candidate.a.index, candidate.b.index), candidate.similarity]),
    );
    this.#partners = partnersOf(candidates);
    this.#byPosition = new Map(event.units.map((unit) => [`${unit.article} ${unit.position}`, unit.index]));
    this.#ranks = new Map(rank(candidates).map((ranks, index) => [this.#keyOf(candidates[index]), ranks]));
    this.noise = noiseFloor(event);
  }

  /** First similarity of two units, 0 when they are no candidates. */
  similarity(x: number, y: number): number {
    return this.#similarity.get(x < y ? this.#key(x, y) : this.#key(y, x)) ?? 0;
  }

  /** Units that are candidates with this one. */
  partners(unit: number): readonly number[] {
    return this.#partners.get(unit) ?? [];
  }

  /** The unit `offset` places on in the same article. */
  beside(unit: Unit, offset: number): number | undefined {
    return this.#byPosition.get(`${unit.article} ${unit.position + offset}`);
  }

  ranks(candidate: Candidate): Ranks {
    return this.#ranks.get(this.#keyOf(candidate)) ?? LAST;
  }

  #key(low: number, high: number): number {
    return low * this.event.units.length + high;
  }

  #keyOf(candidate: Candidate | undefined): number {
    return candidate ? this.#key(candidate.a.index, candidate.b.index) : -1;
  }
}

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

function partnersOf(candidates: readonly Candidate[]): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  const add = (from: number, to: number): void => {
    const list = partners.get(from);
    if (list) list.push(to);
    else partners.set(from, [to]);
  };
  for (const { a, b } of candidates) {
    add(a.index, b.index);
    add(b.index, a.index);
  }
  return partners;
}

function rank(candidates: readonly Candidate[]): Ranks[] {
  const order = candidates
    .map((_, index) => index)
    .sort((x, y) => (candidates[y]?.similarity ?? 0) - (candidates[x]?.similarity ?? 0) || x - y);
  const seen = new Map<string, number>();
  const next = (key: string): number => {
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count;
  };
  const ranks: Ranks[] = [];
  for (const index of order) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const { a, b } = candidate;
    ranks[index] = {
      forA: next(`${a.index}>${b.article}`),
      forB: next(`${b.index}>${a.article}`),
    };
  }
  return ranks;
}

/** More pairs than this are sampled, evenly: a percentile needs no more. */
const NOISE_SAMPLE = 4000;
const NOISE_PERCENTILE = 0.9;

function noiseFloor({ units, relatedIdf }: EventUnits): NoiseFloor {
  const bodies = units.filter((unit) => unit.slot !== 'headline');
  const byArticle = new Map<number, Unit[]>();
  for (const unit of bodies) byArticle.set(unit.article, [...(byArticle.get(unit.article) ?? []), unit]);
  const total = [...byArticle.values()].reduce((sum, list) => sum + (list.length * (list.length - 1)) / 2, 0);
  const step = Math.max(1, Math.ceil(total / NOISE_SAMPLE));
  const similarities: number[] = [];
  const shared: number[] = [];
  let count = 0;
  for (const list of byArticle.values()) {
    for (const [position, unit] of list.entries()) {
      for (let other = position + 1; other < list.length; other++) {
        const twin = list[other];
        if (count++ % step !== 0 || twin === undefined) continue;
        similarities.push(similarityOf(unit, twin));
        shared.push(sharedRelatedWeight(unit, twin, relatedIdf));
      }
    }
  }
  return { similarity: percentile(similarities, NOISE_PERCENTILE), shared: percentile(shared, NOISE_PERCENTILE) };
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
