import type { ReactNode } from 'react';
import type { HtmlReport } from '../html-report.ts';

/** Width of every plot in its own units; pages scale it. */
export const WIDTH = 640;

/** A picture with a name and the same in words; where reading begins on the right, so does the picture. */
export function Plot({
  id,
  title,
  description,
  height,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly height: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-words`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-words`}>{description}</desc>
      {children}
    </svg>
  );
}

/** A distance from where reading begins, as an x. */
export const xOf = (report: HtmlReport, distance: number): number =>
  report.words.direction === 'rtl' ? WIDTH - distance : distance;

/** Text that begins at a distance (or ends there), whichever way its letters run. */
export function Label({
  report,
  at,
  y,
  anchor = 'start',
  children,
}: {
  readonly report: HtmlReport;
  readonly at: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: ReactNode;
}): ReactNode {
  return (
    <text x={xOf(report, at)} y={y} textAnchor={anchor} direction={report.words.direction}>
      {children}
    </text>
  );
}

/** An outlet's name, and the letter that stands for it while names are hidden. */
export const OutletText = ({ report, id }: { readonly report: HtmlReport; readonly id: string }): ReactNode => (
  <>
    <tspan className="name">{report.nameOf(id)}</tspan>
    <tspan className="letter">{report.letterOf(id)}</tspan>
  </>
);
