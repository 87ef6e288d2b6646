import type { ReactNode } from 'react';
import type { Reading } from '../../model/alignment.ts';
import { textOf } from '../../model/article.ts';
import { beginning } from '../../model/beginning.ts';
import type { CoverageAnswer, Placement } from '../../model/comparison.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import { slice } from '../../model/span.ts';
import { coverageLegend } from '../page-parts.ts';
import type { HtmlReport } from './html-report.ts';
import { PlaceLabel } from './passages.tsx';
import { Section, WideTable } from './section.tsx';
import { ArticleText, OutletName } from './text.tsx';

/** Which article tells which passage, and where; each row leads to its passage. */
export function Matrix({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const { articles, alignment } = comparison;
  return (
    <Section report={report} name="coverage">
      {alignment.passages.length === 0 ? (
        <p>{words.nothingShared}</p>
      ) : (
        <>
          <WideTable
            label={words.sections.coverage}
            columns={[
              words.passageTitle,
              ...articles.map(({ id }) => <OutletName key={id} report={report} id={id} />),
              words.columns.confidence,
            ]}
          >
            {alignment.passages.map((passage, index) => {
              const entry = report.byPassage.coverage(passage.id);
              return (
                <tr key={passage.id}>
                  <th scope="row">
                    <a href={`#${passage.id}`}>
                      <bdi>{index + 1}</bdi>
                      {'. '}
                      <FirstWords report={report} reading={passage.readings[0]} />
                    </a>
                  </th>
                  {articles.map(({ id }) => (
                    <Cell
                      key={id}
                      report={report}
                      answer={entry?.coverage[id]}
                      placement={entry?.placements.find((placement) => placement.article === id)}
                    />
                  ))}
                  <td className="number">{passage.confidence.toFixed(2)}</td>
                </tr>
              );
            })}
          </WideTable>
          <p className="legend">
            {words.legend}: {coverageLegend(report)}. {words.depthIs}
          </p>
        </>
      )}
    </Section>
  );
}

const FIRST_WORDS = 70;

function FirstWords({
  report,
  reading,
}: {
  readonly report: HtmlReport;
  readonly reading: Reading | undefined;
}): ReactNode {
  const article = reading && report.articles.get(reading.article);
  const [span] = reading?.spans ?? [];
  if (article === undefined || span === undefined) return null;
  const text = slice(textOf(article), span);
  return <ArticleText report={report} text={beginning(text, FIRST_WORDS)} language={article.language} />;
}

function Cell({
  report,
  answer,
  placement,
}: {
  readonly report: HtmlReport;
  readonly answer: CoverageAnswer | undefined;
  readonly placement: Placement | undefined;
}): ReactNode {
  const kind = placement === undefined ? (answer?.answer ?? 'cannot-tell') : 'told';
  return (
    <td className={kind}>
      <span aria-hidden="true">{COVERAGE_MARKS[kind]}</span>{' '}
      {placement === undefined ? (
        report.words.coverage[kind]
      ) : (
        <>
          <span className="spoken">{report.words.coverage.told}: </span>
          <PlaceLabel report={report} placement={placement} />
        </>
      )}
    </td>
  );
}
