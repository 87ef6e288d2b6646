import type { RootContent } from 'mdast';
import { type Article, textOf } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ComparisonView } from '../../model/comparison-view.ts';
import { eventTitle } from '../../model/event.ts';
import { overlaps, type Span, slice } from '../../model/span.ts';
import type { ReportContext } from '../context.ts';
import { markdownOf } from './document.ts';
import { findingLine } from './findings.ts';
import { markdownReport } from './markdown.ts';
import { directionOf, type MarkdownReport, markdownReportOf } from './markdown-report.ts';
import { directedBlock, heading, paragraph, strong, words } from './nodes.ts';
import { onePassage } from './passages.ts';
import { sources } from './rest.ts';

/** Ids of events, passages, findings and articles hold nothing that a path could trip over. */
export const viewFileName = ({ event }: Comparison, view: ComparisonView): string =>
  view.kind === 'event' ? `${event.id}.md` : `${event.id}.${view.id}.md`;

/** One view as a Markdown page of its own. */
export function markdownView(comparison: Comparison, view: ComparisonView, context: ReportContext): string {
  if (view.kind === 'event') return markdownReport(comparison, context);
  const report = markdownReportOf(comparison, context);
  return markdownOf(
    [
      heading(1, words(eventTitle(comparison.event, context.language))),
      ...(view.kind === 'article' ? articlePage(report, view.id) : findingsPage(report, view)),
    ],
    context,
  );
}

function findingsPage(
  report: MarkdownReport,
  view: Extract<ComparisonView, { kind: 'passage' | 'finding' }>,
): RootContent[] {
  const comparison = report.whole;
  const passage = comparison.alignment.passages.find(({ id }) => id === view.id);
  const findings = comparison.findings.filter(({ id, passage: own }) =>
    passage ? own === passage.id : id === view.id,
  );
  if (passage !== undefined) return [...onePassage(report, passage, findings), ...sources(report)];
  return findings.flatMap((finding): RootContent[] => [
    paragraph(...findingLine(report, finding)),
    ...finding.readings.flatMap(({ article: id, spans }): RootContent[] => {
      const article = report.articles.get(id);
      if (article === undefined) return [];
      const text = spans.map((span) => slice(textOf(article), span)).join(' […] ');
      return [paragraph(strong(id)), ...directedBlock([words(text)], directionOf(report, id))];
    }),
  ]);
}

/** The article, and after each sentence that others tell too, which. */
function articlePage(report: MarkdownReport, id: string): RootContent[] {
  const { comparison, words: t, nameOf } = report;
  const article = report.articles.get(id);
  const outline = comparison.outlines.find((own) => own.article === id);
  if (article === undefined || outline === undefined) return [];
  return [
    heading(2, words(nameOf(id))),
    ...outline.sentences.flatMap((sentence): RootContent[] => {
      const told = tellersOf(report, article, sentence);
      return [
        ...directedBlock([words(slice(textOf(article), sentence))], directionOf(report, id)),
        ...(told.length === 0 ? [] : [paragraph(words(`${t.alsoIn}: ${told.join(t.comma)}.`))]),
      ];
    }),
  ];
}

function tellersOf({ whole: comparison, nameOf }: MarkdownReport, article: Article, sentence: Span): string[] {
  const tellers = comparison.alignment.passages
    .filter(({ readings }) =>
      readings.some((own) => own.article === article.id && own.spans.some((span) => overlaps(span, sentence))),
    )
    .flatMap(({ readings }) => readings.map((own) => own.article).filter((other) => other !== article.id));
  return [...new Set(tellers)].map(nameOf);
}
