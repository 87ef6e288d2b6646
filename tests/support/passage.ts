import { compare } from '../../src/compare/compare.ts';
import type { Alignment } from '../../src/model/alignment.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { bareEvent } from '../../src/model/event.ts';
import { analysed, article } from './article.ts';

/** Bodies put into one passage by hand, outlets `a`, `b` … : detectors are tested without the aligner. */
export function compareTexts(...bodies: readonly string[]): Comparison {
  const articles = analysed(...bodies.map((body, index) => article('abcdef'.charAt(index), '', body)));
  const readings = articles.map(({ article: { id }, text }) => ({
    article: id,
    spans: [{ start: text.indexOf('\n\n') + 2, end: text.length }],
  }));
  const alignment: Alignment = {
    event: 'e',
    settings: {},
    diagnostics: [],
    passages: [{ id: 'p1', confidence: 1, evidence: {}, readings }],
  };
  return compare(bareEvent('e'), articles, alignment);
}

/** Ids of the detectors that raised a finding, each once; `words`, the bare diff, goes with every change. */
export const raised = ({ findings }: Comparison): string[] =>
  [...new Set(findings.map(({ detector }) => detector))].filter((detector) => detector !== 'words').sort();
