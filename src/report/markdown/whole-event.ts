import type { RootContent } from 'mdast';
import type { Comparison } from '../../model/comparison.ts';
import { type Finding, isCandidate } from '../../model/finding.ts';
import { heading, list, paragraph, words } from './nodes.ts';
import { findingLine } from './passages.ts';

/** What lies between whole articles and in no single passage: headlines, voices, themes, tables of names. */
export function wholeEvent({ findings }: Comparison): RootContent[] {
  const shown = findings.filter(({ passage, subkind }) => passage === undefined && subkind !== 'only-in');
  const [results, candidates] = [shown.filter((finding) => !isCandidate(finding)), shown.filter(isCandidate)];
  if (shown.length === 0) return [];
  return [
    heading(2, words('Over the whole articles')),
    ...(results.length === 0 ? [] : [list(results.map(findingLine))]),
    ...(candidates.length === 0 ? [] : candidateList(candidates)),
  ];
}

const candidateList = (candidates: readonly Finding[]): RootContent[] => [
  paragraph(words('Candidates, to look through and not to quote:')),
  list(candidates.map(findingLine)),
];
