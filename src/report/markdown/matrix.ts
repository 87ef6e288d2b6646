import type { RootContent } from 'mdast';
import { textOf } from '../../model/article.ts';
import { beginning } from '../../model/beginning.ts';
import type { CoverageAnswer, Placement } from '../../model/comparison.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import { slice } from '../../model/span.ts';
import { percent } from '../../words/formats.ts';
import { coverageLegend } from '../page-parts.ts';
import type { ReportWords } from '../words/words.ts';
import { directionOf, type MarkdownReport } from './markdown-report.ts';
import { directed, link, paragraph, table, words } from './nodes.ts';

/** A passage's row begins with its first words. */
const ROW_LENGTH = 60;

export function coverageMatrix(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, nameOf } = report;
  const { articles, alignment } = comparison;
  if (alignment.passages.length === 0) return [paragraph(words(t.nothingShared))];
  const rows = alignment.passages.map((passage) => {
    const entry = report.byPassage.coverage(passage.id);
    const reading = passage.readings[0];
    const article = report.articles.get(reading?.article ?? '');
    const first = article && reading?.spans[0] ? slice(textOf(article), reading.spans[0]) : '';
    return [
      [link(`#${passage.id}`, passage.id)],
      directed(beginning(first, ROW_LENGTH), directionOf(report, reading?.article ?? '')),
      ...articles.map(({ id }) => [
        words(
          cell(
            t,
            entry?.coverage[id],
            entry?.placements.find((placement) => placement.article === id),
          ),
        ),
      ]),
      [words(passage.confidence.toFixed(2))],
    ];
  });
  return [
    table(['', t.passageTitle, ...articles.map(({ id }) => nameOf(id)), t.columns.confidence], rows),
    paragraph(words(`${coverageLegend(report)}. ${t.depthIs}`)),
  ];
}

function cell(t: ReportWords, answer: CoverageAnswer | undefined, placement: Placement | undefined): string {
  if (placement !== undefined) return `${COVERAGE_MARKS.told} ${placeOf(placement, t)}`;
  const kind = answer?.answer ?? 'cannot-tell';
  return `${COVERAGE_MARKS[kind]} ${t.coverage[kind]}`;
}

/** `lede`, `60 %`: where in its article a reading stands. */
export const placeOf = ({ slot, depth }: Placement, t: ReportWords): string =>
  slot === 'body' ? percent(depth, t) : t.slots[slot];
