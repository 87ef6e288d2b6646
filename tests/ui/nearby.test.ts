import { expect, test } from 'vitest';
import { eventToCompare, nearbyEvents } from '../../src/ui/nearby.ts';
import { reduce } from '../../src/ui/reduce/reduce.ts';
import { loadedIn, type State } from '../../src/ui/state.ts';
import { CONTEXT, CORPUS_STATE, press } from '../support/interface.ts';

/** A list of a thousand events, none compared yet; `event-500` is the cursor's. */
const [known] = CORPUS_STATE.events;
if (known === undefined) throw new Error('the corpus has no events');
const loaded = loadedIn(CORPUS_STATE, known.id);
if (loaded === undefined) throw new Error('not compared');
const { comparison } = loaded;
const listAt = (cursor: number): State => ({
  ...CORPUS_STATE,
  events: Array.from({ length: 1_000 }, (_, at) => ({ ...known, id: `event-${at}`, progress: { kind: 'waiting' } })),
  screens: [{ kind: 'events', cursor }],
});

/** Compares what is to be compared next until nothing is, and tells in which order. */
function comparedAll(state: State): { readonly state: State; readonly order: readonly string[] } {
  const order: string[] = [];
  let current = state;
  for (let next = eventToCompare(current); next !== undefined; next = eventToCompare(current)) {
    const { id: event, base } = next;
    order.push(event);
    current = reduce(current, { kind: 'comparing', event }, CONTEXT).state;
    current = reduce(current, { kind: 'compared', event, base, comparison }, CONTEXT).state;
  }
  return { state: current, order };
}

const loadedEvents = (state: State): string[] =>
  state.events.filter(({ id }) => loadedIn(state, id) !== undefined).map(({ id }) => id);

test('of a long list the events near the cursor are compared, the nearest first', () => {
  const { order } = comparedAll(listAt(500));
  expect(order.slice(0, 5)).toEqual(['event-500', 'event-499', 'event-501', 'event-498', 'event-502']);
  expect(order).toHaveLength(101);
  expect(new Set(order)).toEqual(new Set(nearbyEvents(listAt(500)).map(({ id }) => id)));
});

test('the event one opens comes before all that wait', () => {
  const opened = press(listAt(500), 'end enter');
  expect(eventToCompare(opened)?.id).toBe('event-999');
});

test('at the other end of the list, comparisons are held there and no longer here; the counts stay', () => {
  const { state } = comparedAll(listAt(0));
  expect(loadedEvents(state)).toHaveLength(51);
  const { state: after } = comparedAll(press(state, 'end'));
  expect(loadedEvents(after)).toEqual(
    nearbyEvents(press(state, 'end'))
      .map(({ id }) => id)
      .sort(),
  );
  expect(after.events[0]?.progress).toMatchObject({ kind: 'compared', counts: { passages: 7 }, loaded: undefined });
});

test('an event that was let go is compared again when it is opened', () => {
  const { state } = comparedAll(press(comparedAll(listAt(0)).state, 'end'));
  const back = press(state, 'home');
  expect(eventToCompare(back)).toBeUndefined();
  const opened = press(back, 'enter');
  expect(eventToCompare(opened)?.id).toBe('event-0');
  expect(loadedIn(comparedAll(opened).state, 'event-0')).toBeDefined();
});

test('the event on the screen is held, however far the list would go', () => {
  const opened = press(comparedAll(listAt(0)).state, 'enter');
  const moved: State = { ...opened, screens: [{ kind: 'events', cursor: 900 }, ...opened.screens.slice(1)] };
  expect(loadedIn(comparedAll(moved).state, 'event-0')).toBeDefined();
});

test('another base is compared with, one that failed is not asked for again', () => {
  const { state } = comparedAll(listAt(0));
  const opened = press(state, 'enter');
  const rebased: State = {
    ...opened,
    events: opened.events.map((entry) => (entry.id === 'event-0' ? { ...entry, base: 'asharq-2022-01-13' } : entry)),
  };
  expect(comparedAll(rebased).order).toEqual(['event-0']);
  const failed = reduce(rebased, { kind: 'failed', event: 'event-0', message: 'broken' }, CONTEXT).state;
  expect(eventToCompare(failed)).toBeUndefined();
});
