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

function ranked(findings: readonly Omit<Finding, 'id'>[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((x, y) => y.finding.weight - x.finding.weight || x.index - y.index)
    .map(({ finding }, index) => ({ ...finding, id: `f${index + 1}` }));
}
