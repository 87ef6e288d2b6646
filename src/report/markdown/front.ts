import type { PhrasingContent, RootContent } from 'mdast';
import type { Article } from '../../model/article.ts';
import { isCandidate } from '../../model/finding.ts';
import { KIND_MARKS, KINDS } from '../../model/marks.ts';
import { plural } from '../../words/formats.ts';
import { publishedDay } from '../published-day.ts';
import type { ReportSection } from '../words/words.ts';
import { directionOf, type MarkdownReport } from './markdown-report.ts';
import { anchored, directed, link, list, paragraph, strong, table, words } from './nodes.ts';

/** What stands above the passages. */

export function summary({ whole, words: t, context }: MarkdownReport): RootContent[] {
  const { articles, alignment, findings, event } = whole;
  const reports = articles.filter(({ kind }) => kind === 'report');
  const primary = articles.length - reports.length;
  const others = Object.entries(event.title).filter(([language]) => language !== context.language);
  const candidates = findings.filter(isCandidate).length;
  return [
    ...others.map(([language, title]) => paragraph(...directed(title, context.direction(language)))),
    ...(event.note === undefined ? [] : [paragraph(words(event.note))]),
    paragraph(
      strong(
        [
          plural(t.outlets, new Set(reports.map(({ outlet }) => outlet)).size, t),
          plural(t.articles, reports.length, t),
          ...(primary === 0 ? [] : [plural(t.primaryDocuments, primary, t)]),
          plural(t.passages, alignment.passages.length, t),
        ].join(t.comma),
      ),
      words(
        `. ${[
          ...KINDS.map((kind) => {
            const count = findings.filter((finding) => finding.kind === kind && !isCandidate(finding)).length;
            return `${KIND_MARKS[kind]} ${t.kinds[kind]} ${count.toLocaleString(t.locale)}`;
          }),
          ...(candidates === 0 ? [] : [plural(t.candidates, candidates, t)]),
        ].join(' · ')}.`,
      ),
    ),
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
  const shown = comparison.diagnostics.filter(({ code }) => code !== 'date-inferred');
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
