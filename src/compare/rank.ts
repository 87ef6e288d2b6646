import type { Finding } from '../model/finding.ts';
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group-by.ts';

/** Each difference once, heaviest first, numbered. */
export const numbered = (findings: readonly Omit<Finding, 'id'>[]): Finding[] => ranked(distinct(findings));

/** Passages that overlap show the same difference; the heaviest of equal notes stays. */
function distinct(findings: readonly Omit<Finding, 'id'>[]): Omit<Finding, 'id'>[] {
  return flatMap([...groupBy(findings, ({ detector }) => detector).values()], (ofDetector) => {
    const byNote = new Map<string, Omit<Finding, 'id'>>();
    for (const finding of ofDetector) {
      const known = byNote.get(finding.note.en);
      if (known === undefined || known.weight < finding.weight) byNote.set(finding.note.en, finding);
    }
    return [...byNote.values()];
  });
}

/** Each property by its name: a spread takes fifteen times as long, and an event may have thousands of findings. */
function ranked(findings: readonly Omit<Finding, 'id'>[]): Finding[] {
  return [...findings]
    .sort((x, y) => y.weight - x.weight)
    .map(({ subkind, passage, readings, note, basis, weight, detector, kind }, index) => ({
      subkind,
      passage,
      readings,
      note,
      basis,
      weight,
      detector,
      kind,
      id: `f${index + 1}`,
    }));
}
