import type { RootContent } from 'mdast';
import { type Article, textOf } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ComparisonView } from '../../model/comparison-view.ts';
import { eventTitle } from '../../model/event.ts';
import { overlaps, slice } from '../../model/span.ts';
import type { ReportContext } from '../context.ts';
import { markdownOf, markdownReport } from './markdown.ts';
import { directedBlock, heading, paragraph, strong, words } from './nodes.ts';
import { columnNames } from './outlets.ts';
import { findingLine, onePassage } from './passages.ts';

/** Ids of events, passages, findings and articles hold nothing that a path could trip over. */
export const viewFileName = ({ event }: Comparison, view: ComparisonView): string =>
  view.kind === 'event' ? `${event.id}.md` : `${event.id}.${view.id}.md`;

/** One view as a Markdown page of its own. */
export function markdownView(comparison: Comparison, view: ComparisonView, context: ReportContext): string {
  if (view.kind === 'event') return markdownReport(comparison, context);
  return markdownOf([
    heading(1, words(eventTitle(comparison.event, 'en'))),
    ...(view.kind === 'article' ? articlePage(comparison, view.id, context) : findingsPage(comparison, view, context)),
  ]);
}

function findingsPage(
  comparison: Comparison,
  view: Extract<ComparisonView, { kind: 'passage' | 'finding' }>,
  context: ReportContext,
): RootContent[] {
  const passage = comparison.alignment.passages.find(({ id }) => id === view.id);
  const findings = comparison.findings.filter(({ id, passage: own }) =>
    passage ? own === passage.id : id === view.id,
  );
  if (passage !== undefined) return onePassage(passage, comparison, findings, context);
  return findings.flatMap((finding): RootContent[] => [
    paragraph(...findingLine(finding)),
    ...finding.readings.flatMap(({ article: id, spans }): RootContent[] => {
      const article = comparison.articles.find((own) => own.id === id);
      if (article === undefined) return [];
      const text = spans.map((span) => slice(textOf(article), span)).join(' […] ');
      return [paragraph(strong(id)), ...directedBlock([words(text)], context.direction(article.language))];
    }),
  ]);
}

/** The article, and after each sentence that others tell too, which. */
function articlePage(comparison: Comparison, id: string, context: ReportContext): RootContent[] {
  const article = comparison.articles.find((own) => own.id === id);
  const outline = comparison.outlines.find((own) => own.article === id);
  if (article === undefined || outline === undefined) return [];
  return [
    heading(2, words(columnNames(comparison.articles).get(id) ?? id)),
    ...outline.sentences.flatMap((sentence): RootContent[] => {
      const told = tellersOf(comparison, article, sentence);
      return [
        ...directedBlock([words(slice(textOf(article), sentence))], context.direction(article.language)),
        ...(told.length === 0 ? [] : [paragraph(words(`Also in ${told.join(', ')}.`))]),
      ];
    }),
  ];
}

function tellersOf(
  { alignment, articles }: Comparison,
  article: Article,
  sentence: { start: number; end: number },
): string[] {
  const names = columnNames(articles);
  const tellers = alignment.passages
    .filter(({ readings }) =>
      readings.some((own) => own.article === article.id && own.spans.some((span) => overlaps(span, sentence))),
    )
    .flatMap(({ readings }) => readings.map((own) => own.article).filter((other) => other !== article.id));
  return [...new Set(tellers)].map((other) => names.get(other) ?? other);
}
