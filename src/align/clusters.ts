import type { Gains } from './gains.ts';

/** Moves of one unit; each raises the sum, so this only bounds the time. */
const MOST_MOVES = 10;
const EPSILON = 1e-9;

/** Units in clusters, each unit in one; at first each is alone. Clusters change only where the sum of gains grows. */
export class Clusters {
  readonly #gains: Gains;
  readonly #clusterOf: number[];
  /** By cluster, in the order they joined; empty once all have left. */
  readonly #members: number[][];

  constructor(units: number, gains: Gains) {
    this.#gains = gains;
    this.#clusterOf = Array.from({ length: units }, (_, unit) => unit);
    this.#members = this.#clusterOf.map((unit) => [unit]);
  }

  mergeIfBetter(a: number, b: number): void {
    const [into, from] = [this.#clusterOf[a] ?? a, this.#clusterOf[b] ?? b];
    if (into === from) return;
    const left = this.#membersOf(into);
    const right = this.#membersOf(from);
    let gain = 0;
    for (const x of left) for (const y of right) gain += this.#gains.of(x, y);
    if (gain <= EPSILON) return;
    for (const unit of right) {
      left.push(unit);
      this.#clusterOf[unit] = into;
    }
    this.#members[from] = [];
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
    const near = this.#clustersNear(unit);
    if (near.size === 0 && this.#membersOf(own).length < 2) return false;
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
    this.#move(unit, own, target ?? this.#members.push([]) - 1);
    return true;
  }

  #clustersNear(unit: number): Set<number> {
    const near = new Set<number>();
    for (const partner of this.#gains.partners(unit)) near.add(this.#clusterOf[partner] ?? partner);
    return near;
  }

  groups(): number[][] {
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => [...members].sort((x, y) => x - y))
      .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
  }

  #membersOf(cluster: number): number[] {
    return this.#members[cluster] ?? [];
  }

  #gainIn(unit: number, cluster: number): number {
    let gain = 0;
    for (const member of this.#membersOf(cluster)) if (member !== unit) gain += this.#gains.of(unit, member);
    return gain;
  }

  #move(unit: number, from: number, to: number): void {
    const left = this.#membersOf(from);
    left.splice(left.indexOf(unit), 1);
    this.#membersOf(to).push(unit);
    this.#clusterOf[unit] = to;
  }
}
