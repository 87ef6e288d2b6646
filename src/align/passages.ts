/**
 * Chooses passages over all articles of an event at once. Pairs of statements are edges with a probability;
 * a passage gains the log-odds (above the threshold's) of each of its cross-article pairs and pays for each
 * pair of one article. The sum over all passages is what is maximized (correlation clustering, Bansal, Blum &
 * Chawla 2004): merges along the likeliest pairs, then moves of single statements until none helps.
 *
 * A partition alone would be wrong: a lede tells what three later sentences tell one by one, and cutting it to
 * one passage cost .08 core F1 on hand-aligned sets. So likely pairs that the first layer left open are
 * clustered again, with the pairs already covered neither for nor against (overlapping correlation clustering,
 * Bonchi, Gionis & Ukkonen 2011).
 */

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
}

export interface PassageSettings {
  /** Pairs at this probability neither speak for nor against one passage. */
  readonly threshold: number;
  /** What a passage pays for two sentences of one article, in log-odds. */
  readonly sameArticleCost: number;
}

/** Log-odds of a pair are cut here, so that one hopeless pair does not outweigh all others. */
const LOWEST_GAIN = -4;
const HIGHEST_PROBABILITY = 0.999;
const LOWEST_PROBABILITY = 0.001;
/** Moves of one unit; each raises the sum, so this only bounds the time. */
const MOST_MOVES = 10;
const EPSILON = 1e-9;

/** Sets of units, each with units of at least two articles; `articleOf[unit]` names the article. */
export function choosePassages(
  articleOf: readonly number[],
  edges: readonly Edge[],
  settings: PassageSettings,
): number[][] {
  const likely = [...edges]
    .filter((edge) => edge.probability > settings.threshold)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const gains = new Gains(articleOf, edges, settings);
  const passages: number[][] = [];
  let open = likely;
  for (let round = 0; round < MOST_LAYERS && open.length > 0; round++) {
    const layer = layerOf(articleOf, open, gains);
    if (layer.length === 0) break;
    passages.push(...layer);
    for (const passage of layer) gains.settle(passage);
    open = open.filter((edge) => !gains.isSettled(edge.a, edge.b));
  }
  return passages;
}

/** Each layer covers pairs that the ones before left open; few remain after two. */
const MOST_LAYERS = 4;

function layerOf(articleOf: readonly number[], open: readonly Edge[], gains: Gains): number[][] {
  const clusters = new Clusters(articleOf.length, gains);
  for (const edge of open) clusters.mergeIfBetter(edge.a, edge.b);
  clusters.moveSingles();
  return clusters
    .groups()
    .map((group) => group)
    .filter((group) => new Set(group.map((unit) => articleOf[unit])).size > 1);
}

/** Gain of a pair that a passage already holds. */
const SETTLED = 0;

class Gains {
  readonly #articleOf: readonly number[];
  readonly #byPair = new Map<number, number>();
  readonly #partners = new Map<number, number[]>();
  readonly #sameArticle: number;

  constructor(articleOf: readonly number[], edges: readonly Edge[], settings: PassageSettings) {
    this.#articleOf = articleOf;
    this.#sameArticle = -settings.sameArticleCost;
    const neutral = Math.log(settings.threshold / (1 - settings.threshold));
    for (const { a, b, probability } of edges) {
      const p = Math.min(HIGHEST_PROBABILITY, Math.max(LOWEST_PROBABILITY, probability));
      this.#byPair.set(this.#key(a, b), Math.max(LOWEST_GAIN, Math.log(p / (1 - p)) - neutral));
      if (probability <= settings.threshold) continue;
      this.#link(a, b);
      this.#link(b, a);
    }
  }

  of(x: number, y: number): number {
    if (this.#articleOf[x] === this.#articleOf[y]) return this.#sameArticle;
    return this.#byPair.get(this.#key(x, y)) ?? LOWEST_GAIN;
  }

  /** Pairs of a passage that is chosen have nothing more to gain, and nothing to lose, in another. */
  settle(passage: readonly number[]): void {
    for (const [index, x] of passage.entries()) {
      for (const y of passage.slice(index + 1)) {
        if (this.#articleOf[x] !== this.#articleOf[y]) this.#byPair.set(this.#key(x, y), SETTLED);
      }
    }
  }

  isSettled(x: number, y: number): boolean {
    return this.#byPair.get(this.#key(x, y)) === SETTLED;
  }

  /** Units with an edge above the threshold. */
  partners(unit: number): readonly number[] {
    return this.#partners.get(unit) ?? [];
  }

  #key(x: number, y: number): number {
    return x < y ? x * this.#articleOf.length + y : y * this.#articleOf.length + x;
  }

  #link(from: number, to: number): void {
    const list = this.#partners.get(from);
    if (list) list.push(to);
    else this.#partners.set(from, [to]);
  }
}

class Clusters {
  readonly #gains: Gains;
  readonly #clusterOf: number[];
  readonly #members: Map<number, Set<number>>;

  constructor(units: number, gains: Gains) {
    this.#gains = gains;
    this.#clusterOf = Array.from({ length: units }, (_, unit) => unit);
    this.#members = new Map(this.#clusterOf.map((unit) => [unit, new Set([unit])]));
  }

  mergeIfBetter(a: number, b: number): void {
    const [into, from] = [this.#clusterOf[a] ?? a, this.#clusterOf[b] ?? b];
    if (into === from) return;
    const left = this.#members.get(into) ?? new Set();
    const right = this.#members.get(from) ?? new Set();
    let gain = 0;
    for (const x of left) for (const y of right) gain += this.#gains.of(x, y);
    if (gain <= EPSILON) return;
    for (const unit of right) {
      left.add(unit);
      this.#clusterOf[unit] = into;
    }
    this.#members.delete(from);
  }

  /** Moves units to the cluster where they gain most, or out on their own, until none gains by moving. */
  moveSingles(): void {
    const moves = new Map<number, number>();
    const waiting = new Set(this.#clusterOf.keys());
    for (const unit of waiting) {
      waiting.delete(unit);
      const count = moves.get(unit) ?? 0;
      if (count >= MOST_MOVES || !this.#moveToBest(unit)) continue;
      moves.set(unit, count + 1);
      for (const partner of this.#gains.partners(unit)) waiting.add(partner);
    }
  }

  /** True when the unit moved. */
  #moveToBest(unit: number): boolean {
    const own = this.#clusterOf[unit] ?? unit;
    const alone = (this.#members.get(own)?.size ?? 0) < 2;
    const near = new Set(this.#gains.partners(unit).map((partner) => this.#clusterOf[partner] ?? partner));
    if (alone && near.size === 0) return false;
    const ownGain = this.#gainIn(unit, own);
    let best = Math.max(0, ownGain);
    let target = ownGain >= -EPSILON ? own : undefined;
    for (const cluster of near) {
      const gain = cluster === own ? Number.NEGATIVE_INFINITY : this.#gainIn(unit, cluster);
      if (gain > best + EPSILON) {
        best = gain;
        target = cluster;
      }
    }
    if (target === own) return false;
    this.#move(unit, own, target);
    return true;
  }

  groups(): number[][] {
    return [...this.#members.values()]
      .map((members) => [...members].sort((x, y) => x - y))
      .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  }

  #gainIn(unit: number, cluster: number): number {
    let gain = 0;
    for (const member of this.#members.get(cluster) ?? []) if (member !== unit) gain += this.#gains.of(unit, member);
    return gain;
  }

  #move(unit: number, from: number, to: number | undefined): void {
    const members = this.#members.get(from);
    members?.delete(unit);
    if (members?.size === 0) this.#members.delete(from);
    const target = to ?? this.#freeCluster(unit);
    this.#clusterOf[unit] = target;
    const joined = this.#members.get(target);
    if (joined) joined.add(unit);
    else this.#members.set(target, new Set([unit]));
  }

  #freeCluster(unit: number): number {
    return this.#members.has(unit) ? this.#clusterOf.length + unit : unit;
  }
}
