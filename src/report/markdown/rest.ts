import type { FootnoteDefinition, RootContent } from 'mdast';
import { textOf } from '../../model/article.ts';
import { beginning } from '../../model/beginning.ts';
import type { EqualityReason } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import { slice } from '../../model/span.ts';
import { dayLabel, plural } from '../../words/formats.ts';
import { publishedDay } from '../published-day.ts';
import { directionOf, type MarkdownReport } from './markdown-report.ts';
import { address, directed, directedBlock, heading, list, paragraph, strong, table, words } from './nodes.ts';
import { lacking } from './passages.ts';

/** What stands below the passages: what only one article tells, what was judged equal, left out, and how it was made. */

export function onlyHere(report: MarkdownReport): RootContent[] {
  const { comparison, nameOf, words: t } = report;
  return comparison.articles.flatMap((article): RootContent[] => {
    const own = comparison.unique.filter((piece) => piece.article === article.id);
    if (own.length === 0) return [];
    return [
      heading(3, words(nameOf(article.id))),
      ...own.flatMap((piece): RootContent[] => {
        const others = lacking(report, piece.coverage);
        return [
          ...directedBlock([words(slice(textOf(article), piece.span))], directionOf(report, article.id)),
          ...(others.length === 0 ? [paragraph(words(t.noOtherArticle))] : others),
        ];
      }),
    ];
  });
}

export function equalities(report: MarkdownReport): RootContent[] {
  const { comparison, words: t } = report;
  if (comparison.equal.length === 0) return [];
  const written = comparison.equal
    .filter(({ why }) => why !== 'same-text')
    .map(({ why, passage, readings }) => ({
      why,
      passage,
      article: readings[0]?.article ?? '',
      texts: readings.map(({ article, spans: [span] }) => {
        const source = report.articles.get(article);
        return source && span ? slice(textOf(source), span) : '';
      }),
    }));
  const rows = groupBy(written, ({ why, texts }) => `${why} ${[...texts].sort().join(' / ')}`);
  const same = comparison.equal.filter(({ why }) => why === 'same-text');
  return [
    paragraph(words(t.equalIs)),
    ...(same.length === 0
      ? []
      : [paragraph(words(`${t.sameWordsIn}: ${same.map(({ passage }) => passage).join(t.comma)}.`))]),
    ...(rows.size === 0
      ? []
      : [
          table(
            [t.columns.why, t.columns.written, t.columns.passages],
            [...rows.values()].map((entries) => {
              const [first] = entries;
              const why: EqualityReason = first?.why ?? 'spelling';
              return [
                [words(t.equalities[why])],
                directed(first?.texts.join(' / ') ?? '', directionOf(report, first?.article ?? '')),
                [words([...new Set(entries.map(({ passage }) => passage))].join(t.comma))],
              ];
            }),
          ),
        ]),
  ];
}

export function excluded(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, nameOf } = report;
  const rows = comparison.articles.flatMap((article) =>
    article.excluded.map(({ rule, text }) => [
      [words(nameOf(article.id))],
      [words(rule)],
      directed(beginning(text, LONGEST_LINE), directionOf(report, article.id)),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    paragraph(words(`${plural(t.linesLeftOut, rows.length, t)}:`)),
    table([t.columns.outlet, t.columns.rule, t.columns.line], rows),
  ];
}

const LONGEST_LINE = 80;

export function howMade({ comparison, context, words: t }: MarkdownReport): RootContent[] {
  const settings = Object.entries(comparison.alignment.settings).map(([name, value]) => `${name} ${value}`);
  return [
    list([
      [
        strong('framediff'),
        words(` ${context.version}; ${t.settings}: `),
        ...directed(settings.join(', ') || t.noSettings, 'ltr'),
      ],
      [words(t.confidenceIs)],
    ]),
  ];
}

/** One footnote an article: outlet, day, headline, address, when it was fetched, and the hash of its source. */
export function sources(report: MarkdownReport): FootnoteDefinition[] {
  const { comparison, words: t, nameOf } = report;
  return comparison.articles.map((article) => ({
    type: 'footnoteDefinition',
    identifier: article.id,
    label: article.id,
    children: [
      {
        type: 'paragraph',
        children: [
          words(`${nameOf(article.id)}${t.comma}${publishedDay(article, t)}: `),
          ...directed(article.headline, directionOf(report, article.id)),
          words('. '),
          ...(article.url === undefined ? [] : [...address(article.url), words('. ')]),
          ...(article.retrieved === undefined
            ? []
            : [words(`${t.retrieved} ${dayLabel(article.retrieved.slice(0, 10), t)}. `)]),
          words(`${t.sourceHash}: ${article.sourceSha256 || t.notRecorded}.`),
        ],
      },
    ],
  }));
}
