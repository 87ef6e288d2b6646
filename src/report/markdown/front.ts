import type { RootContent } from 'mdast';
import { outletLabel, publicationDay } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ReportContext } from '../context.ts';
import { count, findingCounts } from '../labels.ts';
import { directed, heading, list, paragraph, strong, table, words } from './nodes.ts';

/** What stands above the passages. */

export function summary(comparison: Comparison, context: ReportContext): RootContent[] {
  const { articles, alignment, findings, event } = comparison;
  const arabic = event.title['ar'];
  const reports = articles.filter(({ kind }) => kind === 'report');
  const primary = articles.length - reports.length;
  const outlets = new Set(reports.map((article) => article.outlet)).size;
  return [
    ...(arabic === undefined ? [] : [paragraph(...directed(arabic, context.direction('ar')))]),
    ...(event.note === undefined ? [] : [paragraph(words(event.note))]),
    paragraph(
      strong(
        `${count(outlets, 'outlet')}, ${count(reports.length, 'article')}${primary === 0 ? '' : `, ${count(primary, 'primary document')}`}, ${count(alignment.passages.length, 'shared passage')}.`,
      ),
      words(` Findings: ${findingCounts(findings)}.`),
    ),
    paragraph(
      words(
        'This report shows where the texts differ and what that was measured by. It says nothing about why. “Not found” means that the statement was not found in that article.',
      ),
    ),
  ];
}

export function compared({ articles }: Comparison): RootContent[] {
  return [
    heading(2, words('What is compared')),
    table(
      ['Outlet', 'Article', 'Published', 'How the date is known', 'Agencies', 'Lines left out'],
      articles.map((article) => [
        [words(`${outletLabel(article)}${article.kind === 'primary' ? ' (primary document)' : ''}`)],
        [words(article.id)],
        [words(publicationDay(article.published) ?? 'unknown')],
        [
          words(
            article.published.basis === 'inferred' ? `inferred: ${article.published.reason}` : article.published.basis,
          ),
        ],
        [words(article.agencies.join(', ') || '–')],
        [words(String(article.excluded.length))],
      ]),
    ),
  ];
}

export function remarks({ diagnostics }: Comparison): RootContent[] {
  const shown = diagnostics.filter(({ code }) => code !== 'date-inferred');
  if (shown.length === 0) return [];
  return [
    heading(2, words('Remarks')),
    list(shown.map(({ subject, message }) => [strong(subject), words(`: ${message}.`)])),
  ];
}

export function headlines({ articles }: Comparison, context: ReportContext): RootContent[] {
  return [
    heading(2, words('Headlines')),
    table(
      ['Outlet', 'Headline'],
      articles.map((article) => [
        [words(`${outletLabel(article)}, ${publicationDay(article.published) ?? 'date unknown'}`)],
        directed(article.headline, context.direction(article.language)),
      ]),
    ),
  ];
}
