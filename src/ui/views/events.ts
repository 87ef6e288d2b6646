import { eventTitle } from '../../model/event.ts';
import { KIND_MARKS, KINDS } from '../../model/marks.ts';
import { dayLabel, plural } from '../../words/formats.ts';
import type { EventCounts } from '../event-counts.ts';
import { blank, type Row } from '../row.ts';
import type { EventEntry, EventsScreen } from '../state.ts';
import { cursorMark, label, spread, type View } from './view.ts';

/** Each event takes its title, a row about its articles, one about what was found, and a free one. */
export const EVENT_ROWS = 4;

export function eventsView(view: View, screen: EventsScreen): Row[] {
  const fitting = Math.max(1, Math.floor(view.height / EVENT_ROWS));
  const top = Math.max(0, Math.min(screen.cursor - Math.floor(fitting / 2), view.state.events.length - fitting));
  return view.state.events
    .slice(top, top + fitting)
    .flatMap((entry, index) => eventRows(view, entry, top + index === screen.cursor));
}

function eventRows(view: View, entry: EventEntry, isAtCursor: boolean): Row[] {
  const room = view.width - 2;
  const title = label(view, eventTitle(entry.info, view.state.language), room, isAtCursor ? 'cursor' : 'title');
  return [
    spread(view, cursorMark(view, isAtCursor), title),
    spread(view, blank(2), label(view, about(view, entry), room, 'quiet')),
    spread(view, blank(2), label(view, found(view, entry), room, 'quiet')),
    blank(view.width),
  ];
}

function about({ t, state }: View, { articles, reviewers }: EventEntry): string {
  const outlets = [
    ...new Set(articles.map(({ outlet, outletName }) => outletName[state.language] ?? outletName['en'] ?? outlet)),
  ];
  if (articles.length === 0) return t.waiting;
  const days = articles.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined
      ? t.dateUnknown
      : first === last
        ? dayLabel(first, t)
        : `${dayLabel(first, t)} – ${dayLabel(last, t)}`;
  return [
    state.blind === undefined ? outlets.join(t.comma) : plural(t.outlets, outlets.length, t),
    plural(t.articles, articles.length, t),
    span,
    reviewers.length === 0 ? t.notReviewed : `${t.reviewedBy} ${reviewers.join(t.comma)}`,
  ].join(' · ');
}

function found({ t }: View, { progress }: EventEntry): string {
  if (progress.kind === 'waiting') return t.waiting;
  if (progress.kind === 'failed') return `${t.failed}: ${progress.message}`;
  if (progress.kind === 'comparing') return t.comparing;
  return `${plural(t.passages, progress.counts.passages, t)} · ${findingCounts(progress.counts, t)}`;
}

/** Findings by kind, candidates apart. */
export function findingCounts({ findings, candidates }: EventCounts, t: View['t']): string {
  const kinds = KINDS.map((kind) => `${KIND_MARKS[kind]} ${findings[kind]} ${t.kinds[kind]}`);
  return [...kinds, ...(candidates === 0 ? [] : [plural(t.candidates, candidates, t)])].join(' · ');
}
