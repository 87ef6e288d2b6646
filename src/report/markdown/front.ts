import type { PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../../model/article.ts';
import { KIND_MARKS, KINDS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import { factsOf } from '../event-facts.ts';
import { remarksOf, sizeOf } from '../page-parts.ts';
import { publishedDay } from '../published-day.ts';
import type { ReportSection } from '../words/words.ts';
import { directionOf, type MarkdownReport } from './markdown-report.ts';
import { anchored, directed, link, list, paragraph, strong, table, words } from './nodes.ts';

/** What stands above the passages. */

export function summary(report: MarkdownReport): RootContent[] {
  const { whole, words: t, context } = report;
  const { event } = whole;
  const { findings, candidates } = factsOf(whole);
  const others = Object.entries(event.title).filter(([language]) => language !== context.language);
  const counts = [
    ...KINDS.map((kind) => `${KIND_MARKS[kind]} ${t.kinds[kind]} ${findings[kind].toLocaleString(t.locale)}`),
    ...(candidates === 0 ? [] : [plural(t.candidates, candidates, t)]),
  ];
  return [
    ...others.map(([language, title]) => paragraph(...directed(title, context.direction(language)))),
    ...(event.note === undefined ? [] : [paragraph(words(event.note))]),
    paragraph(strong(sizeOf(report)), words(`. ${counts.join(' · ')}.`)),
    paragraph(words(t.claim)),
  ];
}

export const contents = ({ words: t }: MarkdownReport, sections: readonly ReportSection[]): RootContent[] => [
  anchored(2, 'contents', t.contents),
  list(sections.map((section) => [link(`#${section}`, t.sections[section])])),
];

export function compared({ comparison, words: t, nameOf }: MarkdownReport): RootContent[] {
  const { columns } = t;
  return [
    table(
      [columns.outlet, columns.article, columns.published, columns.basis, columns.agencies, columns.leftOut],
      comparison.articles.map((article) => [
        [words(`${nameOf(article.id)}${article.kind === 'primary' ? ` (${t.primaryDocument})` : ''}`), source(article)],
        [words(article.id)],
        [words(publishedDay(article, t))],
        [
          words(t.publishedBasis[article.published.basis]),
          ...(article.published.basis === 'inferred'
            ? [words(': '), ...directed(article.published.reason, 'ltr')]
            : []),
        ],
        [words(article.agencies.join(t.comma) || '–')],
        [words(article.excluded.length.toLocaleString(t.locale))],
      ]),
    ),
  ];
}

/** A footnote's mark: who the article is from, where and when, stands at the end. */
export const source = ({ id }: Article): PhrasingContent => ({ type: 'footnoteReference', identifier: id, label: id });

export function remarks({ comparison, articles, nameOf, context }: MarkdownReport): RootContent[] {
  const shown = remarksOf(comparison);
  if (shown.length === 0) return [];
  return [
    list(
      shown.map(({ subject, message }) => [
        strong(articles.has(subject) ? nameOf(subject) : subject),
        words(`: ${message[context.language]}.`),
      ]),
    ),
  ];
}

export function headlines(report: MarkdownReport): RootContent[] {
  const { comparison, words: t, nameOf } = report;
  return [
    table(
      [t.columns.outlet, t.columns.published, t.columns.headline],
      comparison.articles.map((article) => [
        [words(nameOf(article.id))],
        [words(publishedDay(article, t))],
        directed(article.headline, directionOf(report, article.id)),
      ]),
    ),
  ];
}
