import type { ReactNode } from 'react';
import { type Article, publicationDay } from '../../../model/article.ts';
import { dayLabel } from '../../../words/formats.ts';
import type { HtmlReport } from '../html-report.ts';
import { OutletName } from '../text.tsx';
import { Label, OutletText, Plot, WIDTH, xOf } from './plot.tsx';

const ROW = 26;
/** Room for the outlet and the day. */
const LABELS = 300;
const MARGIN = 12;

/** When each article appeared: one line each; an inferred day is hollow. */
export function Timeline({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const dated = comparison.articles.flatMap((article) => {
    const time = timeOf(article);
    return time === undefined ? [] : [{ article, ...time }];
  });
  const undated = comparison.articles.filter((article) => timeOf(article) === undefined);
  if (dated.length === 0) return null;
  const first = Math.min(...dated.map(({ at }) => at));
  const span = Math.max(...dated.map(({ at }) => at)) - first;
  const distanceOf = (at: number): number =>
    LABELS + MARGIN + (span === 0 ? 0 : ((at - first) / span) * (WIDTH - LABELS - 2 * MARGIN));
  return (
    <figure>
      <figcaption>{words.timeline}</figcaption>
      <Plot
        id="timeline-plot"
        title={words.timeline}
        description={dated
          .map(({ article, label }) => `${report.letterOf(article.id)}: ${dayLabel(label, words)}`)
          .join(words.semicolon)}
        height={dated.length * ROW}
      >
        {dated.map(({ article, at, label }, row) => (
          <g key={article.id} transform={`translate(0 ${row * ROW})`}>
            <Label report={report} at={0} y={18}>
              <OutletText report={report} id={article.id} /> · {dayLabel(label, words)}
              {article.published.basis === 'inferred' && ' ?'}
            </Label>
            <line className="axis" x1={xOf(report, LABELS)} x2={xOf(report, WIDTH)} y1={13} y2={13} />
            <circle className={article.published.basis} cx={xOf(report, distanceOf(at)).toFixed(1)} cy={13} r={6} />
          </g>
        ))}
      </Plot>
      {undated.length > 0 && (
        <p>
          {words.withoutDate}:{' '}
          {undated.map(({ id }, index) => (
            <span key={id}>
              {index > 0 && words.comma}
              <OutletName report={report} id={id} />
            </span>
          ))}
        </p>
      )}
    </figure>
  );
}

/** A day without a time counts from its noon. */
function timeOf({ published }: Article): { readonly at: number; readonly label: string } | undefined {
  const label = publicationDay(published);
  if (published.basis === 'unknown' || label === undefined) return undefined;
  const at = Date.parse(published.at === label ? `${label}T12:00:00Z` : published.at);
  return { at: Number.isNaN(at) ? Date.parse(`${label}T12:00:00Z`) : at, label };
}
