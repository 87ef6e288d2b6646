import { currentScreen, type EventEntry, entryOf, type State } from './state.ts';

/** So many events before and after the list's cursor are compared and held: a workspace may have thousands, each half a megabyte. */
const REACH = 50;

/** The events near the list's cursor, the nearest first. */
export function nearbyEvents({ screens: [list], events }: State): readonly EventEntry[] {
  const cursor = list.kind === 'events' ? list.cursor : 0;
  const first = Math.max(0, cursor - REACH);
  return events
    .slice(first, cursor + REACH + 1)
    .map((entry, index) => ({ entry, distance: Math.abs(first + index - cursor) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** The event to be compared next: the one the reader looks at, else the nearest that waits. */
export function eventToCompare(state: State): EventEntry | undefined {
  const shown = eventOnScreen(state);
  if (shown !== undefined && !isUpToDate(shown)) return shown;
  return nearbyEvents(state).find(({ progress }) => progress.kind === 'waiting');
}

function isUpToDate({ progress, base }: EventEntry): boolean {
  if (progress.kind === 'compared') return progress.loaded !== undefined && progress.base === base;
  return progress.kind === 'failed';
}

/** Lets go of comparisons the reader is far from. What the list says of their events stays. */
export function withoutFarComparisons(state: State): State {
  const kept = new Set([...nearbyEvents(state), eventOnScreen(state)].map((entry) => entry?.id));
  return {
    ...state,
    events: state.events.map((entry) =>
      entry.progress.kind === 'compared' && entry.progress.loaded !== undefined && !kept.has(entry.id)
        ? { ...entry, progress: { ...entry.progress, loaded: undefined } }
        : entry,
    ),
  };
}

function eventOnScreen(state: State): EventEntry | undefined {
  const screen = currentScreen(state);
  return 'event' in screen ? entryOf(state, screen.event) : undefined;
}
