import type { RootContent } from 'mdast';
import { textOf } from '../../model/article.ts';
import type { Comparison, CoverageAnswer, Placement } from '../../model/comparison.ts';
import { slice } from '../../model/span.ts';
import type { ReportContext } from '../context.ts';
import { COVERAGE_LABELS, placeLabel } from '../labels.ts';
import { directed, heading, paragraph, table, words } from './nodes.ts';
import { columnNames } from './outlets.ts';

/** A passage's row begins with its first words. */
const ROW_LENGTH = 60;

export function coverageMatrix({ articles, alignment, passages }: Comparison, context: ReportContext): RootContent[] {
  if (alignment.passages.length === 0)
    return [heading(2, words('Coverage')), paragraph(words('No passage is shared by two articles.'))];
  const columns = columnNames(articles);
  const rows = alignment.passages.map((passage) => {
    const entry = passages.find(({ passage: id }) => id === passage.id);
    const reading = passage.readings[0];
    const article = articles.find(({ id }) => id === reading?.article);
    const first = article && reading?.spans[0] ? slice(textOf(article), reading.spans[0]) : '';
    return [
      [words(passage.id)],
      directed(clip(first), context.direction(article?.language ?? 'en')),
      ...articles.map(({ id }) => [
        words(
          cell(
            entry?.coverage[id],
            entry?.placements.find((placement) => placement.article === id),
          ),
        ),
      ]),
      [words(passage.confidence.toFixed(2))],
    ];
  });
  return [
    heading(2, words('Coverage')),
    table(['', 'Passage', ...articles.map(({ id }) => columns.get(id) ?? id), 'Confidence'], rows),
    paragraph(
      words(
        Object.values(COVERAGE_LABELS)
          .map(({ mark, word }) => `${mark} ${word}`)
          .join('; '),
      ),
    ),
  ];
}

function cell(answer: CoverageAnswer | undefined, placement: Placement | undefined): string {
  if (placement !== undefined) return `${COVERAGE_LABELS.told.mark} ${placeLabel(placement)}`;
  const label = COVERAGE_LABELS[answer?.answer ?? 'cannot-tell'];
  return `${label.mark} ${label.word}`;
}

const clip = (text: string): string =>
  text.length > ROW_LENGTH ? `${text.slice(0, ROW_LENGTH).replace(/\s+\S*$/u, '')} …` : text;
