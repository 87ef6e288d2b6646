import type { ReactNode } from 'react';
import type { PassageCoverage, Placement } from '../../../model/comparison.ts';
import { percent } from '../../../words/formats.ts';
import type { HtmlReport } from '../html-report.ts';
import { Label, OutletText, Plot, WIDTH, xOf } from './plot.tsx';

const TOP = 34;
const HEIGHT = 360;
const SIDE = 90;
/** Numbers closer than this would cover each other. */
const LINE = 13;

/** Each article a line from its start down to its end, each shared statement a dot on it; lines join the same statement. */
export function DepthPlot({ report }: { readonly report: HtmlReport }): ReactNode {
  const { words, comparison } = report;
  const told = comparison.articles.filter(({ id }) =>
    comparison.passages.some(({ placements }) => placements.some(({ article }) => article === id)),
  );
  if (told.length < 2) return null;
  const order = new Map(told.map(({ id }, index) => [id, index]));
  const step = (WIDTH - 2 * SIDE) / (told.length - 1);
  const distanceOf = ({ article }: Placement): number => SIDE + (order.get(article) ?? 0) * step;
  return (
    <figure>
      <figcaption>{words.depthPlot}</figcaption>
      <Plot
        id="depth"
        title={words.depthPlot}
        description={comparison.passages.map((passage, index) => inWords(report, passage, index + 1)).join('. ')}
        height={TOP + HEIGHT + 14}
      >
        {told.map(({ id }, index) => (
          <g key={id}>
            <Label report={report} at={SIDE + index * step} y={16} anchor="middle">
              <OutletText report={report} id={id} />
            </Label>
            <line
              className="axis"
              x1={xOf(report, SIDE + index * step)}
              x2={xOf(report, SIDE + index * step)}
              y1={TOP}
              y2={TOP + HEIGHT}
            />
          </g>
        ))}
        {comparison.passages.map(({ passage, placements }) => (
          <g key={passage} className="statement">
            <polyline
              points={placements
                .map((one) => `${xOf(report, distanceOf(one)).toFixed(1)},${yOf(one).toFixed(1)}`)
                .join(' ')}
            />
            {placements.map((one) => (
              <circle key={one.article} cx={xOf(report, distanceOf(one)).toFixed(1)} cy={yOf(one).toFixed(1)} r={4} />
            ))}
          </g>
        ))}
        <Numbers report={report} article={told[0]?.id} at={SIDE - 10} anchor="end" />
        <Numbers report={report} article={told.at(-1)?.id} at={WIDTH - SIDE + 10} anchor="start" />
        <Label report={report} at={0} y={TOP + 4}>
          {words.startOfArticle}
        </Label>
        <Label report={report} at={0} y={TOP + HEIGHT + 4}>
          {words.endOfArticle}
        </Label>
      </Plot>
    </figure>
  );
}

const yOf = ({ depth }: Placement): number => TOP + depth * HEIGHT;

/** The numbers of the statements beside an outer line, moved apart where they stand too close. */
function Numbers({
  report,
  article,
  at,
  anchor,
}: {
  readonly report: HtmlReport;
  readonly article: string | undefined;
  readonly at: number;
  readonly anchor: 'start' | 'end';
}): ReactNode {
  const places = report.comparison.passages
    .flatMap(({ placements }, index) =>
      placements.filter((one) => one.article === article).map((one) => ({ number: index + 1, y: yOf(one) })),
    )
    .sort((a, b) => a.y - b.y);
  const rows: { y: number; numbers: number[] }[] = [];
  for (const { number, y } of places) {
    const last = rows.at(-1);
    if (last !== undefined && y - last.y < LINE) last.numbers.push(number);
    else rows.push({ y, numbers: [number] });
  }
  return (
    <g className="numbers">
      {rows.map(({ y, numbers }) => (
        <Label key={y} report={report} at={at} y={y + 4} anchor={anchor}>
          {numbers.join(' ')}
        </Label>
      ))}
    </g>
  );
}

const inWords = (report: HtmlReport, { placements }: PassageCoverage, number: number): string =>
  `${report.words.passage} ${number}: ${placements
    .map(({ article, depth }) => `${report.letterOf(article)} ${percent(depth, report.words)}`)
    .join(report.words.comma)}`;
