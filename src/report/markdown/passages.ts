import type { PhrasingContent, RootContent } from 'mdast';
import type { Passage, Reading } from '../../model/alignment.ts';
import { textOf } from '../../model/article.ts';
import type { CoverageAnswer, Placement } from '../../model/comparison.ts';
import { type Finding, isCandidate } from '../../model/finding.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import type { Span } from '../../model/span.ts';
import { percent } from '../../words/formats.ts';
import { markedPieces } from '../marked-text.ts';
import { evidenceOf } from '../page-parts.ts';
import { publishedDay } from '../published-day.ts';
import { findingLine } from './findings.ts';
import { source } from './front.ts';
import { directionOf, type MarkdownReport } from './markdown-report.ts';
import { placeOf } from './matrix.ts';
import { anchored, directedBlock, list, marked, paragraph, strong, words } from './nodes.ts';

/** The passages one by one; briefly, only those that carry a finding which is no candidate. */
export function passages(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, context } = report;
  const { alignment } = comparison;
  const own = (passage: Passage): Finding[] =>
    report.byPassage.findings(passage.id).filter((finding) => context.detail === 'full' || !isCandidate(finding));
  const shown = alignment.passages.filter((passage) => context.detail === 'full' || own(passage).length > 0);
  if (shown.length === 0) return [];
  return [
    paragraph(words(`${t.markedWords} `), ...marked([{ text: t.kinds.wording, marked: true }]), words('.')),
    ...shown.flatMap((passage) => onePassage(report, passage, own(passage))),
  ];
}

export function onePassage(report: MarkdownReport, passage: Passage, findings: readonly Finding[]): RootContent[] {
  const { words: t, context } = report;
  const entry = report.byPassage.coverage(passage.id);
  return [
    anchored(3, passage.id, `${t.passageTitle} ${passage.id}`),
    ...passage.readings.flatMap((reading) =>
      readingBlock(
        report,
        reading,
        entry?.placements.find(({ article: id }) => id === reading.article),
        marksIn(findings, reading.article),
      ),
    ),
    ...lacking(report, entry?.coverage ?? {}),
    ...(findings.length === 0 ? [] : [list(findings.map((finding) => findingLine(report, finding)))]),
    ...(context.detail === 'brief'
      ? []
      : [
          paragraph(
            words(
              `${t.alignedBy}: ${evidenceOf(report, passage)}. ${t.columns.confidence}: ${passage.confidence.toFixed(2)}.`,
            ),
          ),
        ]),
  ];
}

function readingBlock(
  report: MarkdownReport,
  reading: Reading,
  placement: Placement | undefined,
  marks: readonly Span[],
): RootContent[] {
  const { words: t, articles, nameOf } = report;
  const article = articles.get(reading.article);
  if (article === undefined) return [];
  const text = textOf(article);
  const where =
    placement === undefined ? '' : ` · ${placeOf(placement, t)} · ${percent(placement.share, t)} ${t.ofItsWords}`;
  const pieces = reading.spans.flatMap((span, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [words(' […] ')]),
    ...marked(markedPieces(text, span, marks)),
  ]);
  return [
    paragraph(strong(nameOf(article.id)), source(article), words(` · ${publishedDay(article, t)}${where}`)),
    ...directedBlock(pieces, directionOf(report, article.id)),
  ];
}

/** Only replaced, added and dropped words are marked; where all is worded freely, marks would cover everything. */
const marksIn = (findings: readonly Finding[], article: string): Span[] =>
  findings
    .filter((finding) => finding.subkind === 'words')
    .flatMap((finding) =>
      finding.readings.filter((reading) => reading.article === article).flatMap((reading) => reading.spans),
    );

/** Articles without the passage, each with what can be said of that and why. */
export function lacking(
  { comparison, words: t, nameOf, context }: MarkdownReport,
  coverage: Readonly<Record<string, CoverageAnswer>>,
): RootContent[] {
  const items = comparison.articles.flatMap(({ id }) => {
    const entry = coverage[id];
    if (entry === undefined || entry.answer === 'told') return [];
    const why = entry.why.en === '' ? '' : ` (${entry.why[context.language]})`;
    return [[words(`${COVERAGE_MARKS[entry.answer]} ${nameOf(id)}: ${t.coverage[entry.answer]}${why}`)]];
  });
  return items.length === 0 ? [] : [list(items)];
}
