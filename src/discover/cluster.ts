import { byDayAndKey, type Telling } from './collected-story.ts';

/** Log-odds that two tellings tell of one event. */
export type LogOdds = (a: Telling, b: Telling) => number;

/** Tellings taken to be of one event, the earliest first. */
export type Cluster = readonly Telling[];

/** Two clusters that may be one are measured on so many pairs of their tellings; more would say the same. */
const MOST_MEASURED = 10;

/**
 * Joins clusters by average linkage, the best pair first, as long as the average log-odds of their tellings speak for
 * one event: a chain of neighbours does not make one event of its two ends. Events that were there before are never
 * joined to each other.
 *
 * @param links pairs of tellings worth a look; what no link connects is never joined.
 */
export function joinClusters(
  known: readonly Cluster[],
  fresh: readonly Telling[],
  links: Iterable<readonly [Telling, Telling]>,
  logOdds: LogOdds,
): Cluster[] {
  const run = new Agglomeration(logOdds);
  for (const cluster of known) run.add(cluster, true);
  for (const telling of fresh) run.add([telling], false);
  for (const [a, b] of links) run.link(a, b);
  return run.joined();
}

interface Node {
  /** Orders nodes, whatever order they were met in. */
  readonly id: string;
  readonly cluster: Cluster;
  readonly isKnown: boolean;
  readonly neighbours: Set<Node>;
}

interface Proposal {
  readonly a: Node;
  readonly b: Node;
  readonly score: number;
}

class Agglomeration {
  readonly #logOdds: LogOdds;
  readonly #nodeOf = new Map<Telling, Node>();
  readonly #alive = new Set<Node>();

  constructor(logOdds: LogOdds) {
    this.#logOdds = logOdds;
  }

  add(cluster: Cluster, isKnown: boolean): Node {
    const node: Node = { id: cluster[0]?.key ?? '', cluster, isKnown, neighbours: new Set() };
    for (const telling of cluster) this.#nodeOf.set(telling, node);
    this.#alive.add(node);
    return node;
  }

  link(a: Telling, b: Telling): void {
    const one = this.#nodeOf.get(a);
    const other = this.#nodeOf.get(b);
    if (one === undefined || other === undefined || one === other || (one.isKnown && other.isKnown)) return;
    one.neighbours.add(other);
    other.neighbours.add(one);
  }

  joined(): Cluster[] {
    const heap = new Heap();
    for (const node of this.#alive)
      for (const other of node.neighbours) if (node.id < other.id) this.#propose(heap, node, other);
    for (let best = heap.pop(); best !== undefined; best = heap.pop()) {
      if (this.#alive.has(best.a) && this.#alive.has(best.b)) this.#join(heap, best.a, best.b);
    }
    return [...this.#alive].map(({ cluster }) => cluster);
  }

  #propose(heap: Heap, a: Node, b: Node): void {
    const score = averageOf(a.cluster, b.cluster, this.#logOdds);
    if (score > 0) heap.push(a.id < b.id ? { a, b, score } : { a: b, b: a, score });
  }

  #join(heap: Heap, a: Node, b: Node): void {
    this.#alive.delete(a);
    this.#alive.delete(b);
    const node = this.add([...a.cluster, ...b.cluster].sort(byDayAndKey), a.isKnown || b.isKnown);
    for (const other of new Set([...a.neighbours, ...b.neighbours])) {
      if (!this.#alive.has(other) || (node.isKnown && other.isKnown)) continue;
      node.neighbours.add(other);
      other.neighbours.add(node);
      this.#propose(heap, node, other);
    }
  }
}

function averageOf(a: Cluster, b: Cluster, logOdds: LogOdds): number {
  const some = sampleOf(a);
  const others = sampleOf(b);
  let sum = 0;
  for (const one of some) for (const other of others) sum += logOdds(one, other);
  return sum / (some.length * others.length);
}

/** Tellings evenly from the earliest to the latest. */
const sampleOf = (cluster: Cluster): Cluster =>
  cluster.length <= MOST_MEASURED
    ? cluster
    : Array.from(
        { length: MOST_MEASURED },
        (_, at) => cluster[Math.floor((at * cluster.length) / MOST_MEASURED)],
      ).filter((telling) => telling !== undefined);

/** The best proposal first; of equal ones the one whose ids come first, so that the order of input is no matter. */
const comesFirst = (a: Proposal, b: Proposal): boolean =>
  a.score !== b.score ? a.score > b.score : a.a.id !== b.a.id ? a.a.id < b.a.id : a.b.id < b.b.id;

/** A binary heap. */
class Heap {
  readonly #items: Proposal[] = [];

  push(proposal: Proposal): void {
    this.#items.push(proposal);
    for (let at = this.#items.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfFirst(at, parent)) return;
      at = parent;
    }
  }

  pop(): Proposal | undefined {
    const [best] = this.#items;
    const last = this.#items.pop();
    if (last === undefined || this.#items.length === 0) return best;
    this.#items[0] = last;
    for (let at = 0; ; ) {
      const child = this.#firstChild(at);
      if (child === undefined || !this.#swapIfFirst(child, at)) return best;
      at = child;
    }
  }

  #firstChild(at: number): number | undefined {
    const left = this.#items[2 * at + 1];
    const right = this.#items[2 * at + 2];
    if (left === undefined) return undefined;
    return right !== undefined && comesFirst(right, left) ? 2 * at + 2 : 2 * at + 1;
  }

  #swapIfFirst(child: number, parent: number): boolean {
    const lower = this.#items[child];
    const upper = this.#items[parent];
    if (lower === undefined || upper === undefined || !comesFirst(lower, upper)) return false;
    this.#items[child] = upper;
    this.#items[parent] = lower;
    return true;
  }
}
