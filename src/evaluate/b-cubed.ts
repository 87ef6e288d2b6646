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

export function bCubed(clusters: readonly (readonly string[])[], labels: Labels): BCubed {
  const sizes = new Map<string, number>();
  for (const label of labels.values()) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const cluster of clusters) {
    const held = new Map<string, number>();
    for (const key of cluster) {
      const label = labels.get(key);
      if (label !== undefined) held.set(label, (held.get(label) ?? 0) + 1);
    }
    for (const [label, count] of held) {
      precision += count * (count / cluster.length);
      recall += count * (count / (sizes.get(label) ?? count));
    }
  }
  precision /= labels.size;
  recall /= labels.size;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
