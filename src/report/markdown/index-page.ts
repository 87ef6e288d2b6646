import type { RootContent } from 'mdast';
import { eventTitle } from '../../model/event.ts';
import { KIND_MARKS, KINDS } from '../../model/marks.ts';
import { dayLabel, plural } from '../../words/formats.ts';
import type { ReportContext } from '../context.ts';
import { type EventFacts, totalsOf } from '../event-facts.ts';
import type { ReportFile } from '../format.ts';
import { indexName } from '../index-name.ts';
import { reportWords } from '../words/words.ts';
import { markdownOf } from './document.ts';
import { heading, link, paragraph, strong, table, words } from './nodes.ts';

/** All events of a run: totals, and a table that leads to their reports. */
export function indexPage(events: readonly EventFacts[], context: ReportContext): ReportFile {
  const t = reportWords(context.language);
  const totals = totalsOf(events);
  const number = (value: number): string => value.toLocaleString(t.locale);
  const children: RootContent[] = [
    heading(1, words(t.allEvents)),
    paragraph(
      strong(
        [
          plural(t.eventsOf, totals.events, t),
          plural(t.articles, totals.articles, t),
          plural(t.passages, totals.passages, t),
        ].join(t.comma),
      ),
      words(
        `. ${totals.findings.map(({ kind, count }) => `${KIND_MARKS[kind]} ${number(count)} ${t.kinds[kind]}`).join(' · ')} · ${plural(t.candidates, totals.candidates, t)}.`,
      ),
    ),
    paragraph(words(t.claim)),
    table(
      [
        t.columns.event,
        t.columns.published,
        t.columns.outlets,
        t.columns.articles,
        t.columns.passages,
        ...KINDS.map((kind) => `${KIND_MARKS[kind]} ${t.kinds[kind]}`),
        t.columns.candidates,
      ],
      events.map((event) => [
        [link(`${encodeURIComponent(event.id)}.md`, eventTitle(event, context.language))],
        [words(event.days.map((day) => dayLabel(day, t)).join(' – ') || t.dateUnknown)],
        [words(event.outlets[context.language].join(t.comma))],
        [words(number(event.articles))],
        [words(number(event.passages))],
        ...KINDS.map((kind) => [words(number(event.findings[kind]))]),
        [words(number(event.candidates))],
      ]),
    ),
  ];
  return { name: `${indexName(events)}.md`, content: markdownOf(children, context) };
}
