import type { ReactNode } from 'react';
import { textOf } from '../../model/article.ts';
import { beginning } from '../../model/beginning.ts';
import { groupBy } from '../../model/group-by.ts';
import { slice } from '../../model/span.ts';
import { plural } from '../../words/formats.ts';
import type { HtmlReport } from './html-report.ts';
import { Lacking } from './passages.tsx';
import { Section, WideTable } from './section.tsx';
import { ArticleText, OutletName } from './text.tsx';

/** What only one article tells, article by article. */
export function Unique({ report }: { readonly report: HtmlReport }): ReactNode {
  const { articles, unique } = report.comparison;
  if (unique.length === 0) return null;
  return (
    <Section report={report} name="unique">
      {articles.map((article) => {
        const own = unique.filter((piece) => piece.article === article.id);
        if (own.length === 0) return null;
        return (
          <details key={article.id} className="unique">
            <summary>
              <OutletName report={report} id={article.id} />{' '}
              <span className="count">{own.length.toLocaleString(report.words.locale)}</span>
            </summary>
            {own.map(({ span, coverage }) => (
              <div key={span.start}>
                <blockquote lang={article.language} dir={report.context.direction(article.language)} className="text">
                  <ArticleText report={report} text={slice(textOf(article), span)} language={article.language} />
                </blockquote>
                <Lacking report={report} coverage={coverage} />
              </div>
            ))}
          </details>
        );
      })}
    </Section>
  );
}

/** What was seen and is no difference. Pairs that are written the same way stand once, with all their passages. */
export function Equalities({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const written = comparison.equal
    .filter(({ why }) => why !== 'same-text')
    .map(({ why, passage, readings }) => ({
      why,
      passage,
      texts: readings.flatMap(({ article: id, spans: [span] }) => {
        const article = report.articles.get(id);
        return article === undefined || span === undefined
          ? []
          : [{ text: slice(textOf(article), span), language: article.language }];
      }),
    }));
  const rows = groupBy(written, ({ why, texts }) => [why, ...texts.map(({ text }) => text).sort()].join('\n'));
  if (rows.size === 0) return null;
  return (
    <Section report={report} name="equal">
      <p>{words.equalIs}</p>
      <WideTable
        label={words.sections.equal}
        columns={[words.columns.why, words.columns.written, words.columns.passages]}
      >
        {[...rows].map(([key, entries]) => (
          <tr key={key}>
            <td>{words.equalities[entries[0]?.why ?? 'spelling']}</td>
            <td>
              {entries[0]?.texts.map(({ text, language }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sides of a pair are told apart by their place
                <span key={index}>
                  {index > 0 && ' / '}
                  <ArticleText report={report} text={text} language={language} />
                </span>
              ))}
            </td>
            <td>
              {[...new Set(entries.map(({ passage }) => passage))].map((passage) => (
                <a key={passage} href={`#${passage}`} className="number">
                  {report.numbers.get(passage)}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}

/** What of the pages was not compared. */
export function Excluded({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const all = comparison.articles.flatMap(({ excluded }) => excluded).length;
  if (all === 0) return null;
  return (
    <Section report={report} name="excluded">
      <details>
        <summary>{plural(words.linesLeftOut, all, words)}</summary>
        <WideTable
          label={words.sections.excluded}
          columns={[words.columns.outlet, words.columns.rule, words.columns.line]}
        >
          {comparison.articles.flatMap((article) =>
            article.excluded.map(({ rule, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice on a page
              <tr key={`${article.id} ${index}`}>
                <td>
                  <OutletName report={report} id={article.id} />
                </td>
                <td>
                  <bdi>{rule}</bdi>
                </td>
                <td>
                  <ArticleText report={report} text={beginning(text, LONGEST_LINE)} language={article.language} />
                </td>
              </tr>
            )),
          )}
        </WideTable>
      </details>
    </Section>
  );
}

const LONGEST_LINE = 120;
