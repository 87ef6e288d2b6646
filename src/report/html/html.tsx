import { eventTitle } from '../../model/event.ts';
import type { ReportFormat } from '../format.ts';
import { MOST_FILTERED_OUTLETS } from './controls.tsx';
import { Document, documentOf } from './document.tsx';
import { htmlReport } from './html-report.ts';
import { indexPage } from './index-page.tsx';
import { Page } from './page.tsx';
import { SCRIPT } from './script.ts';
import { outletFilter } from './style.ts';

/** One page an event that needs nothing else: no network, no font, no script from elsewhere. */
export const html: ReportFormat = {
  describes: 'one self-contained web page: columns, coverage, plots, filters, a classroom mode, a handout',
  files: (comparison, context) => {
    const report = htmlReport(comparison, context);
    const outlets = report.outlets.length;
    const content = documentOf(
      (head) => (
        <Document
          words={report.words}
          context={context}
          title={eventTitle(comparison.event, context.language)}
          head={head}
        >
          <Page report={report} />
        </Document>
      ),
      { style: outlets > MOST_FILTERED_OUTLETS ? '' : outletFilter(outlets), script: SCRIPT },
    );
    return [{ name: `${comparison.event.id}.html`, content }];
  },
  index: indexPage,
};
