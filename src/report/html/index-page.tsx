import { eventTitle } from '../../model/event.ts';
import { KINDS } from '../../model/marks.ts';
import { dayLabel, plural } from '../../words/formats.ts';
import type { ReportContext } from '../context.ts';
import { type EventFacts, totalsOf } from '../event-facts.ts';
import type { ReportFile } from '../format.ts';
import { indexName } from '../index-name.ts';
import { type ReportWords, reportWords } from '../words/words.ts';
import { Document, documentOf } from './document.tsx';
import { KindLabel } from './findings.tsx';
import { WideTable } from './section.tsx';

/** All events of a run on one page: totals, and a table that leads to their pages. */
export function indexPage(events: readonly EventFacts[], context: ReportContext): ReportFile {
  const words = reportWords(context.language);
  const content = documentOf((head) => (
    <Document words={words} context={context} title={words.allEvents} head={head}>
      <header>
        <h1>{words.allEvents}</h1>
        <Totals events={events} words={words} />
        <p className="claim">{words.claim}</p>
      </header>
      <main id="content">
        <EventTable events={events} words={words} context={context} />
      </main>
    </Document>
  ));
  return { name: `${indexName(events)}.html`, content };
}

function Totals({ events, words }: { readonly events: readonly EventFacts[]; readonly words: ReportWords }) {
  const totals = totalsOf(events);
  return (
    <>
      <p className="size">
        {[
          plural(words.eventsOf, totals.events, words),
          plural(words.articles, totals.articles, words),
          plural(words.passages, totals.passages, words),
        ].join(words.comma)}
      </p>
      <ul className="counts" aria-label={words.findings}>
        {totals.findings.map(({ kind, count }) => (
          <li key={kind}>
            <KindLabel words={words} kind={kind} /> {count.toLocaleString(words.locale)}
          </li>
        ))}
        <li>{plural(words.candidates, totals.candidates, words)}</li>
      </ul>
    </>
  );
}

function EventTable({
  events,
  words,
  context,
}: {
  readonly events: readonly EventFacts[];
  readonly words: ReportWords;
  readonly context: ReportContext;
}) {
  const { columns, locale } = words;
  return (
    <WideTable
      label={words.allEvents}
      columns={[
        columns.event,
        columns.published,
        columns.outlets,
        columns.articles,
        columns.passages,
        ...KINDS.map((kind) => <KindLabel key={kind} words={words} kind={kind} />),
        columns.candidates,
      ]}
    >
      {events.map((event) => (
        <tr key={event.id}>
          <th scope="row">
            <a href={`${encodeURIComponent(event.id)}.html`}>
              <bdi>{eventTitle(event, context.language)}</bdi>
            </a>
          </th>
          <td>{event.days.map((day) => dayLabel(day, words)).join(' – ') || words.dateUnknown}</td>
          <td>
            <bdi>{event.outlets[context.language].join(words.comma)}</bdi>
          </td>
          {[event.articles, event.passages].map((value, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns in a fixed order
            <td key={column} className="number">
              {value.toLocaleString(locale)}
            </td>
          ))}
          {KINDS.map((kind) => (
            <td key={kind} className="number">
              {event.findings[kind].toLocaleString(locale)}
            </td>
          ))}
          <td className="number">{event.candidates.toLocaleString(locale)}</td>
        </tr>
      ))}
    </WideTable>
  );
}
