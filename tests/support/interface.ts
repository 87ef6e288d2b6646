import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import { TEXT_TOOLS } from '../../src/commands/ui/text-tools.ts';
import type { Event } from '../../src/corpus/event.ts';
import { publicationDay } from '../../src/model/article.ts';
import { NO_FILTER } from '../../src/ui/filter.ts';
import { type Action, reduce } from '../../src/ui/reduce/reduce.ts';
import type { Effect } from '../../src/ui/reduce/step.ts';
import { drawnText } from '../../src/ui/row.ts';
import type { State } from '../../src/ui/state.ts';
import { Typesetter } from '../../src/ui/typeset.ts';
import { frame } from '../../src/ui/views/frame.ts';
import { corpusEvents } from './corpus.ts';

/** The interface without a terminal: real events in, keys in, rows of text out. */

export const CONTEXT = { tools: TEXT_TOOLS, typeset: new Typesetter({ encoding: 'forms', marks: true }) };

const after = (state: State, action: Action): State => reduce(state, action, CONTEXT).state;

/** The list of events, all of them compared. */
export function interfaceOn(events: readonly Event[], change: Partial<State> = {}): State {
  const waiting: State = {
    size: { columns: 120, rows: 40 },
    language: 'en',
    theme: 'dark',
    events: events.map(({ info, articles }) => ({
      id: info.id,
      info,
      reviewers: [],
      base: undefined,
      progress: { kind: 'waiting' },
      articles: articles.map((article) => ({
        id: article.id,
        outlet: article.outlet,
        outletName: article.outletName,
        day: publicationDay(article.published),
      })),
    })),
    screens: [{ kind: 'events', cursor: 0 }],
    filter: NO_FILTER,
    search: undefined,
    blind: undefined,
    nextSeed: 4711,
    message: undefined,
    ...change,
  };
  return events.reduce(
    (state, event) =>
      after(state, {
        kind: 'compared',
        event: event.info.id,
        base: undefined,
        comparison: compareEvent(analyseEvent(event)),
      }),
    waiting,
  );
}

export const CORPUS_STATE = interfaceOn(await corpusEvents());

/** Keys with blanks between them, under their names in the key table; `_` stands for a blank in a name. */
export function press(state: State, keys: string): State {
  return keysIn(keys).reduce((current, key) => after(current, { kind: 'key', key }), state);
}

/** What the last of the keys asks the program to do. */
export function effectsOf(state: State, keys: string): readonly Effect[] {
  const all = keysIn(keys);
  const before = all.slice(0, -1).reduce((current, key) => after(current, { kind: 'key', key }), state);
  return reduce(before, { kind: 'key', key: all.at(-1) ?? '' }, CONTEXT).effects;
}

const keysIn = (keys: string): string[] =>
  keys
    .split(' ')
    .filter(Boolean)
    .map((key) => key.replaceAll('_', ' '));

/** The screen as it is drawn, a line a row. */
export const screenText = (state: State): string => frame(state, CONTEXT).map(drawnText).join('\n');

/** The screen with Arabic letters instead of their forms, each line read from its other end: logical words stand whole. */
export const readText = (state: State): string =>
  frame(state, CONTEXT)
    .map((row) => (drawnText(row).match(/\P{M}\p{M}*/gu) ?? []).reverse().join('').normalize('NFKC'))
    .join('\n');
