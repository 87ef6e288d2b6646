import type { RootContent } from 'mdast';
import type { Comparison } from '../../model/comparison.ts';
import { eventTitle } from '../../model/event.ts';
import type { ReportContext } from '../context.ts';
import type { ReportFormat } from '../format.ts';
import type { ReportSection } from '../words/words.ts';
import { markdownOf } from './document.ts';
import { byKind, byOutlet, wholeEvent } from './findings.ts';
import { compared, contents, headlines, remarks, summary } from './front.ts';
import { indexPage } from './index-page.ts';
import { type MarkdownReport, markdownReportOf } from './markdown-report.ts';
import { coverageMatrix } from './matrix.ts';
import { anchored, heading, words } from './nodes.ts';
import { passages } from './passages.ts';
import { equalities, excluded, howMade, onlyHere, sources } from './rest.ts';

/** One Markdown page an event. */
export const markdown: ReportFormat = {
  describes: 'a Markdown page to read and publish, with contents and footnotes; --detail brief for results alone',
  files: (comparison, context) => [{ name: `${comparison.event.id}.md`, content: markdownReport(comparison, context) }],
  index: indexPage,
};

interface Section {
  readonly name: ReportSection;
  /** Brief reports have it too. */
  readonly brief: boolean;
  readonly of: (report: MarkdownReport) => readonly RootContent[];
}

/** In the order of the page. */
const SECTIONS: readonly Section[] = [
  { name: 'compared', brief: true, of: compared },
  { name: 'remarks', brief: true, of: remarks },
  { name: 'headlines', brief: true, of: headlines },
  { name: 'coverage', brief: true, of: coverageMatrix },
  { name: 'whole', brief: true, of: wholeEvent },
  { name: 'passages', brief: true, of: passages },
  { name: 'byKind', brief: false, of: byKind },
  { name: 'byOutlet', brief: true, of: byOutlet },
  { name: 'unique', brief: false, of: onlyHere },
  { name: 'equal', brief: false, of: equalities },
  { name: 'excluded', brief: false, of: excluded },
  { name: 'made', brief: true, of: howMade },
];

/** One event as a Markdown page. The same comparison gives the same bytes. */
export function markdownReport(comparison: Comparison, context: ReportContext): string {
  const report = markdownReportOf(comparison, context);
  const sections = SECTIONS.filter(({ brief }) => brief || context.detail === 'full')
    .map(({ name, of }) => ({ name, children: of(report) }))
    .filter(({ children }) => children.length > 0);
  const children: RootContent[] = [
    heading(1, words(eventTitle(comparison.event, context.language))),
    ...summary(report),
    ...contents(
      report,
      sections.map(({ name }) => name),
    ),
    ...sections.flatMap(({ name, children: own }) => [anchored(2, name, report.words.sections[name]), ...own]),
  ];
  return markdownOf([...children, ...sources(report)], context);
}
