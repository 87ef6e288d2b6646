import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Comparison } from '../../model/comparison.ts';
import { inert } from '../../model/inert.ts';
import type { ReportContext } from '../context.ts';
import type { ReportFormat } from '../format.ts';
import { MOST_FILTERED_OUTLETS } from './controls.tsx';
import { htmlReport } from './html-report.ts';
import { Page } from './page.tsx';
import { SCRIPT } from './script.ts';
import { outletFilter, STYLE } from './style.ts';

/** One page an event that needs nothing else: no network, no font, no script from elsewhere. */
export const html: ReportFormat = {
  describes: 'one self-contained web page: columns, coverage, plots, filters, a classroom mode, a handout',
  files: (comparison, context) => [{ name: `${comparison.event.id}.html`, content: page(comparison, context) }],
};

function page(comparison: Comparison, context: ReportContext): string {
  const report = htmlReport(comparison, context);
  const outlets = report.outlets.length;
  const style = STYLE + (outlets > MOST_FILTERED_OUTLETS ? '' : outletFilter(outlets));
  const markup = renderToStaticMarkup(
    <Page report={report} policy={policyFor(style, SCRIPT)} style={style} script={SCRIPT} />,
  );
  return `<!doctype html>\n${inert(markup)}\n`;
}

/** https://www.w3.org/TR/CSP3: whatever of an article slipped through could neither run nor load anything. */
const policyFor = (style: string, script: string): string =>
  `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;

const hashOf = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`;
