import type { Cluster } from './clusters.ts';
import { FORMS, JOINING, LAM_ALEF } from './shaping-tables.ts';

/**
 * Contextual shaping in logical order, for terminals that do not shape: each letter becomes the presentation form that
 * joins it to its neighbours (The Unicode Standard, section 9.2, rules R1 to R7 on joining types), lam with alef becomes
 * their ligature. A presentation form is one code point of one cell, so a shaped line is measured as it is drawn.
 */

/** What to draw for each cluster; undefined where an alef went into the ligature before it. */
export function shape(clusters: readonly Cluster[]): (string | undefined)[] {
  const drawn: (string | undefined)[] = clusters.map(({ base, marks }) => base + marks);
  let before: Neighbour = NO_NEIGHBOUR;
  for (let index = 0; index < clusters.length; index++) {
    const cluster = clusters[index];
    if (cluster === undefined || cluster.base === '') {
      if (cluster?.joiner !== undefined) before = { joinsOn: cluster.joiner === 'joins' };
      continue;
    }
    const type = TYPES.get(cluster.base);
    if (type === undefined) {
      before = { joinsOn: cluster.joiner === 'joins' };
      continue;
    }
    const next = nextLetter(clusters, index);
    const alef = next === undefined ? undefined : clusters[next];
    const ligature = cluster.base === LAM && cluster.joiner === undefined && alef && LAM_ALEF[alef.base];
    if (ligature && next === index + 1) {
      drawn[index] = (ligature[before.joinsOn ? 1 : 0] ?? '') + cluster.marks + alef.marks;
      drawn[next] = undefined;
      before = { joinsOn: alef.joiner === 'joins' };
      index = next;
      continue;
    }
    const joinsBefore = before.joinsOn && type !== 'causing';
    const joinsAfter =
      joinsOn(cluster, type) && (cluster.joiner === 'joins' || (alef !== undefined && TYPES.has(alef.base)));
    drawn[index] = formOf(cluster.base, joinsBefore, joinsAfter) + cluster.marks;
    before = { joinsOn: joinsOn(cluster, type) };
  }
  return drawn;
}

interface Neighbour {
  /** True where the letter joins to what follows it. */
  readonly joinsOn: boolean;
}

type JoiningType = keyof typeof JOINING;

const NO_NEIGHBOUR: Neighbour = { joinsOn: false };
const LAM = '\u0644';

const typed = (type: JoiningType): [string, JoiningType][] => [...JOINING[type]].map((letter) => [letter, type]);
const TYPES: ReadonlyMap<string, JoiningType> = new Map([...typed('dual'), ...typed('right'), ...typed('causing')]);

const joinsOn = ({ joiner }: Cluster, type: JoiningType): boolean =>
  joiner === undefined ? type !== 'right' : joiner === 'joins';

/** Index of the letter after this one; clusters that show nothing lie between without parting, unless they are to. */
function nextLetter(clusters: readonly Cluster[], index: number): number | undefined {
  for (let at = index + 1; at < clusters.length; at++) {
    const cluster = clusters[at];
    if (cluster === undefined || cluster.joiner === 'breaks') return cluster?.base === '' ? undefined : at;
    if (cluster.base !== '') return at;
  }
  return undefined;
}

/** Order of the forms in the table: isolated, final, initial, medial. A letter without a form stays as it is. */
function formOf(base: string, joinsBefore: boolean, joinsAfter: boolean): string {
  const forms = FORMS[base];
  if (forms === undefined) return base;
  const wanted = joinsBefore ? (joinsAfter ? 3 : 1) : joinsAfter ? 2 : 0;
  return forms[wanted] ?? forms[joinsBefore ? 1 : 0] ?? base;
}
