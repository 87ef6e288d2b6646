import type { Passage, Reading } from '../model/alignment.ts';
import { type Article, textOf } from '../model/article.ts';
import type { Comparison, PassageCoverage } from '../model/comparison.ts';
import type { Equality, Finding } from '../model/finding.ts';
import { groupBy } from '../model/group-by.ts';
import type { Outline } from '../model/outline.ts';
import { type Span, slice } from '../model/span.ts';
import type { Subject } from './subject.ts';

/** A comparison with what screens look up in it, indexed once when it arrives. */
export interface LoadedEvent {
  readonly comparison: Comparison;
  readonly articles: ReadonlyMap<string, Article>;
  /** Text of each article: putting it together for every row would cost more than drawing it. */
  readonly texts: ReadonlyMap<string, string>;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly coverage: ReadonlyMap<string, PassageCoverage>;
  /** Findings by passage; under undefined those of whole articles. */
  readonly findings: ReadonlyMap<string | undefined, readonly Finding[]>;
  readonly equalities: ReadonlyMap<string, readonly Equality[]>;
}

export function loadedEvent(comparison: Comparison): LoadedEvent {
  return {
    comparison,
    articles: new Map(comparison.articles.map((article) => [article.id, article])),
    texts: new Map(comparison.articles.map((article) => [article.id, textOf(article)])),
    outlines: new Map(comparison.outlines.map((outline) => [outline.article, outline])),
    passages: new Map(comparison.alignment.passages.map((passage) => [passage.id, passage])),
    coverage: new Map(comparison.passages.map((coverage) => [coverage.passage, coverage])),
    findings: groupBy(comparison.findings, ({ passage }) => passage),
    equalities: groupBy(comparison.equal, ({ passage }) => passage),
  };
}

/** What an article says in a span. */
export const excerpt = ({ texts }: LoadedEvent, article: string, span: Span): string =>
  slice(texts.get(article) ?? '', span);

/** The readings of a passage, or of a finding that lies in none. */
export const readingsOf = ({ passages, comparison }: LoadedEvent, subject: Subject): readonly Reading[] =>
  (subject.kind === 'passage'
    ? passages.get(subject.id)?.readings
    : comparison.findings.find(({ id }) => id === subject.id)?.readings) ?? [];
