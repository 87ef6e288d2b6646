import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Comparison } from '../../model/comparison.ts';
import { eventTitle } from '../../model/event.ts';
import type { ReportContext } from '../context.ts';
import type { ReportFormat } from '../format.ts';
import { compared, headlines, remarks, summary } from './front.ts';
import { coverageMatrix } from './matrix.ts';
import { heading, words } from './nodes.ts';
import { passages } from './passages.ts';
import { equalities, excluded, howMade, onlyHere } from './rest.ts';
import { wholeEvent } from './whole-event.ts';

/** One Markdown page an event. */
export const markdown: ReportFormat = {
  describes: 'a Markdown page to read and publish',
  files: (comparison, context) => [{ name: `${comparison.event.id}.md`, content: markdownReport(comparison, context) }],
};

/** One event as a Markdown page. The same comparison gives the same bytes. */
export function markdownReport(comparison: Comparison, context: ReportContext): string {
  const children: RootContent[] = [
    heading(1, words(eventTitle(comparison.event, 'en'))),
    ...summary(comparison, context),
    ...compared(comparison),
    ...remarks(comparison),
    ...headlines(comparison, context),
    ...coverageMatrix(comparison, context),
    ...wholeEvent(comparison),
    ...passages(comparison, context),
    ...onlyHere(comparison, context),
    ...equalities(comparison, context),
    ...excluded(comparison, context),
    ...howMade(comparison, context),
  ];
  return markdownOf(children);
}

export const markdownOf = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmTableToMarkdown()], bullet: '-', emphasis: '_' });
