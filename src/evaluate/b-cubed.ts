/** The event of each article that has a label, by its key. */
export type Labels = ReadonlyMap<string, string>;

/**
 * B-cubed (Bagga & Baldwin 1998; Amigó et al. 2009): for each labelled article, the part of its cluster that is of its
 * event, and the part of its event that is in its cluster; averages. An article without a label is of no event.
 */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** F1 over pairs of articles of one cluster, of which at least one has a label: large events weigh more than in B-cubed. */
export function pairF1(clusters: readonly (readonly string[])[], labels: Labels): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  let right = 0;
  let found = 0;
  for (const cluster of clusters) {
    const held = countBy(cluster.map((key) => labels.get(key)).filter((label) => label !== undefined));
    const labelled = [...held.values()].reduce((sum, count) => sum + count, 0);
    found += pairs(cluster.length) - pairs(cluster.length - labelled);
    for (const count of held.values()) right += pairs(count);
  }
  const wanted = [...countBy([...labels.values()]).values()].reduce((sum, size) => sum + pairs(size), 0);
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

function countBy(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

export function bCubed(clusters: readonly (readonly string[])[], labels: Labels): BCubed {
  const sizes = countBy([...labels.values()]);
  let precision = 0;
  let recall = 0;
  for (const cluster of clusters) {
    const held = countBy(cluster.map((key) => labels.get(key)).filter((label) => label !== undefined));
    for (const [label, count] of held) {
      precision += count * (count / cluster.length);
      recall += count * (count / (sizes.get(label) ?? count));
    }
  }
  precision /= labels.size;
  recall /= labels.size;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
