import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cluster } from '../../src/discover/cluster.ts';
import { discoveredEvent } from '../../src/discover/discovered-event.ts';
import { SAME_EVENT_MODEL } from '../../src/discover/same-event.ts';
import { DiscoveryWindow } from '../../src/discover/window.ts';
import { bCubed } from '../../src/evaluate/b-cubed.ts';
import { addDays } from '../../src/model/calendar.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { collected, corpusSentences } from '../support/collected.ts';
import { syntheticCollection } from '../support/synthetic-collection.ts';

const WINDOW = 2;
const rows = [...syntheticCollection(corpusSentences, { articles: 240, articlesPerDay: 25, seed: 3 })];
const stories = rows.map(collected);

const keysOf = (clusters: readonly Cluster[]): string[] =>
  clusters.map((cluster) => cluster.map(({ key }) => key).join(' ')).sort();

function discovered(all: readonly (typeof stories)[number][]): readonly Cluster[] {
  const window = new DiscoveryWindow(SAME_EVENT_MODEL, WINDOW);
  const byDay = groupBy(all, ({ day }) => day);
  return [...[...byDay.keys()].sort().flatMap((day) => window.advance(day, byDay.get(day) ?? [])), ...window.open];
}

const clusters = discovered(stories);

test('every article is in one event, and what one event is told by lies within the window', () => {
  expect(
    clusters
      .flat()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(stories.map(({ key }) => key).sort());
  for (const cluster of clusters) {
    const days = cluster.map(({ dayNumber = 0 }) => dayNumber);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThan(WINDOW);
  }
});

test('articles made for one event are found together, and few others with them', () => {
  const { precision, recall } = bCubed(
    clusters.map((cluster) => cluster.map(({ key }) => key)),
    new Map(stories.map(({ key }, at) => [key, rows[at]?.event ?? ''])),
  );
  expect(precision).toBeGreaterThan(0.95);
  // A quarter of the tellings say the same in other words, and some of them are not found.
  expect(recall).toBeGreaterThan(0.7);
});

test('the order in which articles come is no matter', () => {
  const whole = keysOf(clusters);
  fc.assert(
    fc.property(fc.shuffledSubarray(stories, { minLength: stories.length }), (shuffled) => {
      expect(keysOf(discovered(shuffled))).toEqual(whole);
    }),
    { numRuns: 10, seed: 5 },
  );
});

test('a window that recalls the days before goes on as the one that saw them', () => {
  const byDay = groupBy(stories, ({ day }) => day);
  const days = [...byDay.keys()].sort();
  const eventsOf = (window: DiscoveryWindow, day: string): string =>
    window
      .advance(day, byDay.get(day) ?? [])
      .map((cluster) => JSON.stringify(discoveredEvent(cluster, (a, b) => window.oddsOf(a, b))))
      .sort()
      .join('\n');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: days.length - 1 }), (from) => {
      const first = new DiscoveryWindow(SAME_EVENT_MODEL, WINDOW);
      const closed: string[] = [];
      const opens = days.map((day) => {
        closed.push(eventsOf(first, day));
        return first.open.map((cluster) => cluster.map(({ key }) => key));
      });
      const second = new DiscoveryWindow(SAME_EVENT_MODEL, WINDOW);
      const needed = addDays(days[from] ?? '', 1 - 2 * WINDOW);
      for (const [index, day] of days.slice(0, from).entries())
        if (day >= needed) second.recall(day, byDay.get(day) ?? [], opens[index] ?? []);
      for (const [index, day] of days.entries())
        if (index >= from) expect(eventsOf(second, day)).toEqual(closed[index]);
      expect(keysOf(second.open)).toEqual(keysOf(first.open));
    }),
    { numRuns: 12, seed: 6 },
  );
});

test('articles that have left the window are held by nothing: memory does not grow with the collection', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const window = new DiscoveryWindow(SAME_EVENT_MODEL, WINDOW);
  const days = Array.from({ length: 12 }, (_, at) => addDays('2024-01-01', at));
  const seen: { readonly day: string; readonly story: WeakRef<object> }[] = [];
  // A story that goes on for days: each day is measured with the one before.
  for (const day of days) {
    const today = rows.slice(0, 4).map((row) => collected({ ...row, id: `${row.id}-${day}`, published: day }));
    for (const { story } of today) seen.push({ day, story: new WeakRef(story) });
    for (const cluster of window.advance(day, today)) discoveredEvent(cluster, (a, b) => window.oddsOf(a, b));
  }
  // What a weak reference was made of in this turn of the event loop is held until its end.
  await setImmediate();
  collectGarbage();
  const last = days.at(-1) ?? '';
  const held = seen.filter(({ story }) => story.deref() !== undefined).map(({ day }) => day);
  expect(held.filter((day) => day < addDays(last, 1 - 2 * WINDOW))).toEqual([]);
  // Those of the window are held by it, and it is used once more here so that it is not itself forgotten.
  expect(held).toContain(last);
  expect(window.open.length).toBeGreaterThan(0);
});
