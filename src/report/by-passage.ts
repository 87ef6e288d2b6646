import type { Comparison, PassageCoverage } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';

/** What belongs to each passage, looked up by its id: large events have thousands of passages and of findings. */
export interface ByPassage {
  readonly findings: (passage: string) => readonly Finding[];
  readonly coverage: (passage: string) => PassageCoverage | undefined;
}

export function byPassage({ findings, passages }: Comparison): ByPassage {
  const own = groupBy(findings, ({ passage }) => passage);
  const coverage = new Map(passages.map((entry) => [entry.passage, entry]));
  return { findings: (passage) => own.get(passage) ?? [], coverage: (passage) => coverage.get(passage) };
}
