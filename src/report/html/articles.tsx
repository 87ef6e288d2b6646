import type { ReactNode } from 'react';
import { type Article, publicationDay } from '../../model/article.ts';
import { isWebAddress } from '../../model/web-address.ts';
import { dayLabel } from '../../words/formats.ts';
import { remarksOf } from '../page-parts.ts';
import type { HtmlReport } from './html-report.ts';
import { Section, WideTable } from './section.tsx';
import { ArticleText, OutletName } from './text.tsx';

/** What is compared, and how surely it is dated. */
export function Compared({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const { columns } = words;
  return (
    <Section report={report} name="compared">
      <WideTable
        label={words.sections.compared}
        columns={[columns.outlet, columns.published, columns.basis, columns.agencies, columns.words, columns.leftOut]}
      >
        {comparison.articles.map((article) => (
          <tr key={article.id}>
            <th scope="row">
              <OutletName report={report} id={article.id} />
              {article.kind === 'primary' && ` (${words.primaryDocument})`}
            </th>
            <td>
              <Day report={report} article={article} />
            </td>
            <td>
              {words.publishedBasis[article.published.basis]}
              {article.published.basis === 'inferred' && (
                <>
                  : <bdi>{article.published.reason}</bdi>
                </>
              )}
            </td>
            <td>
              <bdi>{article.agencies.join(words.comma) || '–'}</bdi>
            </td>
            <td className="number">
              {comparison.outlines
                .find((outline) => outline.article === article.id)
                ?.words.toLocaleString(words.locale) ?? '–'}
            </td>
            <td className="number">{article.excluded.length}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}

export function Remarks({ report }: { readonly report: HtmlReport }): ReactNode {
  const shown = remarksOf(report.comparison);
  if (shown.length === 0) return null;
  return (
    <Section report={report} name="remarks">
      <ul>
        {shown.map(({ subject, code, message }) => (
          <li key={`${subject} ${code} ${message.en}`}>
            {report.articles.has(subject) ? <OutletName report={report} id={subject} /> : <b>{subject}</b>}:{' '}
            {message[report.context.language]}.
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The headlines side by side. */
export function Headlines({ report }: { readonly report: HtmlReport }): ReactNode {
  return (
    <Section report={report} name="headlines">
      <div className="slide">
        <div className="columns">
          {report.comparison.articles.map((article) => (
            <figure key={article.id} className="reading" data-step>
              <figcaption>
                <OutletName report={report} id={article.id} /> · <Day report={report} article={article} />
              </figcaption>
              <blockquote lang={article.language} dir={report.context.direction(article.language)} className="headline">
                <ArticleText report={report} text={article.headline} language={article.language} />
              </blockquote>
            </figure>
          ))}
        </div>
        <p className="question" data-step>
          {report.words.questions.headlines}
        </p>
      </div>
    </Section>
  );
}

/** The publication day in words; an inferred one carries a question mark. */
export function Day({ report, article }: { readonly report: HtmlReport; readonly article: Article }): ReactNode {
  const day = publicationDay(article.published);
  if (day === undefined) return report.words.dateUnknown;
  return (
    <time dateTime={day}>
      {dayLabel(day, report.words)}
      {article.published.basis === 'inferred' && ' ?'}
    </time>
  );
}

/** Where the articles can be found. */
export function Sources({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison, context } = report;
  return (
    <Section report={report} name="sources">
      <ul>
        {comparison.articles.map((article) => (
          <li key={article.id}>
            <OutletName report={report} id={article.id} />
            {words.comma}
            <Day report={report} article={article} />:{' '}
            <ArticleText report={report} text={article.headline} language={article.language} />
            {article.url !== undefined && <Address url={article.url} />}
            {article.retrieved !== undefined &&
              ` (${words.retrieved} ${dayLabel(article.retrieved.slice(0, 10), words)})`}
            <br />
            <small>
              {words.sourceHash}: <code>{article.sourceSha256 || words.notRecorded}</code>
            </small>
          </li>
        ))}
      </ul>
      <p className="made">
        <bdi>framediff {context.version}</bdi>; {words.settings}:{' '}
        <bdi dir="ltr">
          {Object.entries(comparison.alignment.settings)
            .map(([name, value]) => `${name} ${value}`)
            .join(', ') || words.noSettings}
        </bdi>
        . {words.confidenceIs}
      </p>
    </Section>
  );
}

/** Only addresses of web pages become links: others might run something. */
const Address = ({ url }: { readonly url: string }): ReactNode => (
  <span className="address">
    {' '}
    {isWebAddress(url) ? (
      <a href={url} rel="noreferrer">
        <bdi dir="ltr">{url}</bdi>
      </a>
    ) : (
      <bdi dir="ltr">{url}</bdi>
    )}
  </span>
);
