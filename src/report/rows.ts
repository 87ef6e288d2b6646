import { type Article, outletName, publicationDay, textOf } from '../model/article.ts';
import { CodePoints } from '../model/code-points.ts';
import type { Comparison } from '../model/comparison.ts';
import { isCandidate } from '../model/finding.ts';
import type { NoteLanguage } from '../model/note.ts';
import { byPassage } from './by-passage.ts';

/**
 * A comparison as tables, tidy: one row a finding, one a reading of a passage, one an article. Offsets are Unicode
 * code points into the article's text (headline, blank line, body), as in every file.
 */

export type Cell = string | number;

export interface Table {
  readonly name: 'findings' | 'passages' | 'articles';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Notes are in `language`. */
export const tablesOf = (comparison: Comparison, language: NoteLanguage): readonly Table[] => [
  findings(comparison, language),
  passages(comparison),
  articles(comparison),
];

const labels = ({ articles: all }: Comparison): ReadonlyMap<string, Article> =>
  new Map(all.map((article) => [article.id, article]));

function findings(comparison: Comparison, language: NoteLanguage): Table {
  const byId = labels(comparison);
  const positions = positionsIn(comparison);
  return {
    name: 'findings',
    columns: [
      'event',
      'finding',
      'kind',
      'detector',
      'subkind',
      'candidate',
      'weight',
      'passage',
      'articles',
      'outlets',
      'note',
      'spans',
      'texts',
      'basis',
    ],
    rows: comparison.findings.map((finding) => {
      const spans = finding.readings.flatMap(({ article, spans: own }) =>
        own.flatMap((span) => {
          const exact = positions.get(article)?.toExact(span);
          return exact === undefined ? [] : [{ article, ...exact }];
        }),
      );
      const involved = [...new Set(finding.readings.map(({ article }) => article))];
      return [
        comparison.event.id,
        finding.id,
        finding.kind,
        finding.detector,
        finding.subkind,
        isCandidate(finding) ? 'yes' : 'no',
        finding.weight,
        finding.passage ?? '',
        involved.join(' '),
        involved.map((id) => outletOf(byId.get(id))).join('; '),
        finding.note[language],
        spans.map(({ article, start, end }) => `${article}:${start}-${end}`).join(' '),
        spans.map(({ exact }) => exact).join(' | '),
        JSON.stringify(finding.basis),
      ];
    }),
  };
}

function passages(comparison: Comparison): Table {
  const byId = labels(comparison);
  const own = byPassage(comparison);
  const indexed = positionsIn(comparison);
  return {
    name: 'passages',
    columns: [
      'event',
      'passage',
      'confidence',
      'article',
      'outlet',
      'published',
      'slot',
      'depth',
      'share',
      'words',
      'start',
      'end',
      'part',
      'text',
    ],
    rows: comparison.alignment.passages.flatMap((passage) => {
      const coverage = own.coverage(passage.id);
      return passage.readings.flatMap((reading) => {
        const article = byId.get(reading.article);
        const positions = indexed.get(reading.article);
        if (article === undefined || positions === undefined) return [];
        const placement = coverage?.placements.find(({ article: id }) => id === article.id);
        return reading.spans.map((span, part): Cell[] => {
          const { start, end, exact } = positions.toExact(span);
          return [
            comparison.event.id,
            passage.id,
            passage.confidence,
            article.id,
            outletOf(article),
            publicationDay(article.published) ?? '',
            placement?.slot ?? '',
            rounded(placement?.depth),
            rounded(placement?.share),
            placement?.words ?? '',
            start,
            end,
            part + 1,
            exact,
          ];
        });
      });
    }),
  };
}

function articles(comparison: Comparison): Table {
  return {
    name: 'articles',
    columns: [
      'event',
      'article',
      'outlet',
      'kind',
      'language',
      'published',
      'published_basis',
      'headline',
      'byline',
      'agencies',
      'url',
      'words',
      'lines_left_out',
      'source_sha256',
    ],
    rows: comparison.articles.map((article): Cell[] => [
      comparison.event.id,
      article.id,
      outletOf(article),
      article.kind,
      article.language,
      article.published.basis === 'unknown' ? '' : article.published.at,
      article.published.basis === 'inferred' ? `inferred: ${article.published.reason}` : article.published.basis,
      article.headline,
      article.byline ?? '',
      article.agencies.join('; '),
      article.url ?? '',
      comparison.outlines.find(({ article: id }) => id === article.id)?.words ?? '',
      article.excluded.length,
      article.sourceSha256,
    ]),
  };
}

const outletOf = (article: Article | undefined): string => (article === undefined ? '' : outletName(article, 'en'));

const rounded = (value: number | undefined): Cell => (value === undefined ? '' : Math.round(value * 10_000) / 10_000);

/** An article's text is indexed once. */
const positionsIn = ({ articles }: Comparison): ReadonlyMap<string, CodePoints> =>
  new Map(articles.map((article) => [article.id, new CodePoints(textOf(article))]));
