import type { RootContent } from 'mdast';
import { outletLabel, textOf } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { EqualityReason } from '../../model/finding.ts';
import { slice } from '../../model/span.ts';
import type { ReportContext } from '../context.ts';
import { COVERAGE_LABELS, count, EQUALITY_LABELS } from '../labels.ts';
import { directed, directedBlock, heading, list, paragraph, strong, table, words } from './nodes.ts';
import { columnNames } from './outlets.ts';

/** What stands below the passages: what only one article tells, what was judged equal, left out, and how it was made. */

export function onlyHere({ articles, unique }: Comparison, context: ReportContext): RootContent[] {
  if (unique.length === 0) return [];
  const columns = columnNames(articles);
  const sections = articles.flatMap((article): RootContent[] => {
    const own = unique.filter((piece) => piece.article === article.id);
    if (own.length === 0) return [];
    const others = articles.filter(({ id }) => id !== article.id);
    return [
      heading(3, words(columns.get(article.id) ?? article.id)),
      ...own.flatMap((piece): RootContent[] => [
        ...directedBlock([words(slice(textOf(article), piece.span))], context.direction(article.language)),
        paragraph(
          words(
            others
              .map(
                ({ id }) => `${columns.get(id)}: ${COVERAGE_LABELS[piece.coverage[id]?.answer ?? 'cannot-tell'].word}`,
              )
              .join(' · ') || 'no other article',
          ),
        ),
      ]),
    ];
  });
  return [heading(2, words('Told by one article only')), ...sections];
}

export function equalities({ articles, equal }: Comparison, context: ReportContext): RootContent[] {
  if (equal.length === 0) return [];
  const texts = new Map(articles.map((article) => [article.id, article]));
  const rows = new Map<
    string,
    { why: EqualityReason; written: string[]; passages: Set<string>; direction: 'rtl' | 'ltr' }
  >();
  for (const { why, passage, readings } of equal.filter((entry) => entry.why !== 'same-text')) {
    const written = readings.map(({ article, spans }) => {
      const source = texts.get(article);
      return source && spans[0] ? slice(textOf(source), spans[0]) : '';
    });
    const key = `${why} ${[...written].sort().join(' / ')}`;
    const row = rows.get(key) ?? {
      why,
      written,
      passages: new Set(),
      direction: context.direction(texts.get(readings[0]?.article ?? '')?.language ?? 'en'),
    };
    row.passages.add(passage);
    rows.set(key, row);
  }
  const same = equal.filter((entry) => entry.why === 'same-text');
  return [
    heading(2, words('Judged equal')),
    paragraph(words('Seen, and not counted as a difference:')),
    ...(same.length === 0
      ? []
      : [paragraph(words(`Same words in two readings: ${same.map((entry) => entry.passage).join(', ')}.`))]),
    ...(rows.size === 0
      ? []
      : [
          table(
            ['Why', 'Written', 'Passages'],
            [...rows.values()].map((row) => [
              [words(EQUALITY_LABELS[row.why])],
              directed(row.written.join(' / '), row.direction),
              [words([...row.passages].join(', '))],
            ]),
          ),
        ]),
  ];
}

export function excluded({ articles }: Comparison, context: ReportContext): RootContent[] {
  const rows = articles.flatMap((article) =>
    article.excluded.map(({ rule, text }) => [
      [words(outletLabel(article))],
      [words(rule)],
      directed(clip(text), context.direction(article.language)),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    heading(2, words('Left out as page furniture')),
    paragraph(words(`${count(rows.length, 'line')} of the pages were not compared:`)),
    table(['Outlet', 'Rule', 'Line'], rows),
  ];
}

const LONGEST_LINE = 80;
const clip = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text);

export function howMade({ articles, alignment }: Comparison, context: ReportContext): RootContent[] {
  const settings = Object.entries(alignment.settings).map(([name, value]) => `${name} ${value}`);
  return [
    heading(2, words('How this was made')),
    list([
      [strong('framediff'), words(` ${context.version}; settings: ${settings.join(', ') || 'none'}`)],
      [
        words(
          'Confidence is an estimated probability that the readings state the same, from a model fitted to hand-aligned events; it is approximate.',
        ),
      ],
      ...articles.map((article) => [words(`${article.id}: source SHA-256 ${article.sourceSha256 || 'not recorded'}`)]),
    ]),
  ];
}
