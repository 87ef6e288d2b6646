import type { PhrasingContent, RootContent } from 'mdast';
import type { Passage, Reading } from '../../model/alignment.ts';
import { type Article, publicationDay, textOf } from '../../model/article.ts';
import type { Comparison, Placement } from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import type { ReportContext } from '../context.ts';
import { findingLabel, placeLabel } from '../labels.ts';
import { markedPieces } from '../marked-text.ts';
import { directedBlock, heading, list, marked, note, paragraph, strong, words } from './nodes.ts';
import { columnNames } from './outlets.ts';

export function passages(comparison: Comparison, context: ReportContext): RootContent[] {
  const { alignment, findings } = comparison;
  if (alignment.passages.length === 0) return [];
  return [
    heading(2, words('Passages')),
    paragraph(
      words('Words that differ from the reading published first, or that the others do not have, are '),
      { type: 'strong', children: [words('marked')] },
      words('.'),
    ),
    ...alignment.passages.flatMap((passage) =>
      onePassage(
        passage,
        comparison,
        findings.filter((finding) => finding.passage === passage.id),
        context,
      ),
    ),
  ];
}

export function onePassage(
  passage: Passage,
  comparison: Comparison,
  findings: readonly Finding[],
  context: ReportContext,
): RootContent[] {
  const columns = columnNames(comparison.articles);
  const entry = comparison.passages.find(({ passage: id }) => id === passage.id);
  return [
    heading(3, words(`Passage ${passage.id}`)),
    ...passage.readings.flatMap((reading) => {
      const article = comparison.articles.find(({ id }) => id === reading.article);
      if (article === undefined) return [];
      const placement = entry?.placements.find(({ article: id }) => id === reading.article);
      return readingBlock(
        reading,
        article,
        columns.get(article.id) ?? article.id,
        placement,
        marksIn(findings, reading.article),
        context,
      );
    }),
    ...(findings.length === 0 ? [] : [list(findings.map(findingLine))]),
    paragraph(words(`Aligned by: ${evidenceLine(passage, context)}. Confidence ${passage.confidence.toFixed(2)}.`)),
  ];
}

function readingBlock(
  reading: Reading,
  article: Article,
  name: string,
  placement: Placement | undefined,
  marks: readonly Span[],
  context: ReportContext,
): RootContent[] {
  const text = textOf(article);
  const where =
    placement === undefined ? '' : ` · ${placeLabel(placement)} · ${Math.round(placement.share * 100)} % of its words`;
  const pieces = reading.spans.flatMap((span, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [words(' […] ')]),
    ...marked(markedPieces(text, span, marks)),
  ]);
  return [
    paragraph(strong(name), words(` · ${publicationDay(article.published) ?? 'date unknown'}${where}`)),
    ...directedBlock(pieces, context.direction(article.language)),
  ];
}

/** Only replaced, added and dropped words are marked; where all is worded freely, marks would cover everything. */
const marksIn = (findings: readonly Finding[], article: string): Span[] =>
  findings
    .filter((finding) => finding.subkind === 'words')
    .flatMap((finding) =>
      finding.readings.filter((reading) => reading.article === article).flatMap((reading) => reading.spans),
    );

export const findingLine = (finding: Finding): PhrasingContent[] => [
  strong(findingLabel(finding)),
  words(' '),
  ...note(finding.note),
];

function evidenceLine(passage: Passage, context: ReportContext): string {
  const kinds = Object.keys(passage.evidence);
  return kinds.length === 0
    ? 'not recorded'
    : kinds
        .slice(0, 4)
        .map((kind) => context.evidence(kind))
        .join('; ');
}
