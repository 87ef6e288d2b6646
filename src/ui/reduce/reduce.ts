import type { Comparison } from '../../model/comparison.ts';
import type { EventInfo } from '../../model/event.ts';
import { latinKey } from '../arabic-layout.ts';
import type { ViewContext } from '../context.ts';
import { countsOf } from '../event-counts.ts';
import { type CommandId, commandFor } from '../keys.ts';
import { loadedEvent } from '../loaded-event.ts';
import { withoutFarComparisons } from '../nearby.ts';
import {
  currentScreen,
  type EventDetails,
  type EventEntry,
  loadedIn,
  type Progress,
  type Screen,
  type Size,
  type State,
} from '../state.ts';
import { onArticle } from './article.ts';
import { onEvents } from './events.ts';
import { onHelp } from './help.ts';
import { onMenu } from './menu.ts';
import { onOverview } from './overview.ts';
import { onPassage } from './passage.ts';
import { typed } from './search.ts';
import { closed, opened, type Step, stay } from './step.ts';

/** What happens to the interface. Keys have the names of the key table; text typed in one go comes key by key. */
export type Action =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'resized'; readonly size: Size }
  | { readonly kind: 'listed'; readonly event: string; readonly details: EventDetails }
  | { readonly kind: 'titled'; readonly infos: ReadonlyMap<string, EventInfo> }
  | { readonly kind: 'comparing'; readonly event: string }
  | {
      readonly kind: 'compared';
      readonly event: string;
      readonly base: string | undefined;
      readonly comparison: Comparison;
    }
  | { readonly kind: 'failed'; readonly event: string; readonly message: string }
  | { readonly kind: 'said'; readonly message: string };

/** The one place where the interface changes: pure, the same action on the same state gives the same step. */
export function reduce(state: State, action: Action, context: ViewContext): Step {
  switch (action.kind) {
    case 'key':
      return state.search?.phase === 'typing'
        ? typed(state, action.key, context, (found) => onScreen(found, currentScreen(found), 'nextMatch', context))
        : pressed({ ...state, message: undefined }, action.key, context);
    case 'resized':
      return stay({ ...state, size: action.size });
    case 'listed':
      return stay(withEntry(state, action.event, action.details));
    case 'titled':
      return stay({ ...state, events: state.events.map((entry) => titled(entry, action.infos.get(entry.id))) });
    case 'comparing':
      return stay(
        withEntry(state, action.event, { progress: { kind: 'comparing', earlier: loadedIn(state, action.event) } }),
      );
    case 'compared':
      return stay(withoutFarComparisons(withEntry(state, action.event, { progress: compared(action) })));
    case 'failed':
      return stay(withEntry(state, action.event, { progress: { kind: 'failed', message: action.message } }));
    case 'said':
      return stay({ ...state, message: action.message });
  }
}

const titled = (entry: EventEntry, info: EventInfo | undefined): EventEntry =>
  info === undefined ? entry : { ...entry, info };

const compared = ({ base, comparison }: Extract<Action, { kind: 'compared' }>): Progress => ({
  kind: 'compared',
  base,
  counts: countsOf(comparison),
  loaded: loadedEvent(comparison),
});

const withEntry = (state: State, event: string, change: Partial<EventEntry>): State => ({
  ...state,
  events: state.events.map((entry) => (entry.id === event ? { ...entry, ...change } : entry)),
});

function pressed(state: State, key: string, context: ViewContext): Step {
  const screen = currentScreen(state);
  const command = commandFor(latinKey(key), screen.kind);
  return command === undefined
    ? stay(state)
    : (everywhere(state, screen, command) ?? onScreen(state, screen, command, context));
}

/** Commands that mean the same on every screen that has them. */
function everywhere(state: State, screen: Screen, command: CommandId): Step | undefined {
  switch (command) {
    case 'quit':
      return stay(state, { kind: 'quit' });
    case 'suspend':
      return stay(state, { kind: 'suspend' });
    case 'back': {
      const before = closed(state);
      return before === undefined ? stay(state, { kind: 'quit' }) : stay(before);
    }
    case 'help':
      return stay(opened(state, { kind: 'help', scroll: 0 }));
    case 'search':
      return stay({ ...state, search: { text: '', phase: 'typing' } });
    case 'blind':
      return stay(
        state.blind === undefined
          ? { ...state, blind: { seed: state.nextSeed }, nextSeed: state.nextSeed + 1 }
          : { ...state, blind: undefined },
      );
    case 'filter':
    case 'base':
    case 'exportAs':
      return 'event' in screen
        ? stay(opened(state, { kind: 'menu', menu: command, event: screen.event, cursor: 0 }))
        : undefined;
    default:
      return undefined;
  }
}

function onScreen(state: State, screen: Screen, command: CommandId, context: ViewContext): Step {
  switch (screen.kind) {
    case 'events':
      return onEvents(state, screen, command, context);
    case 'overview':
      return onOverview(state, screen, command, context);
    case 'passage':
      return onPassage(state, screen, command, context);
    case 'article':
      return onArticle(state, screen, command, context);
    case 'menu':
      return onMenu(state, screen, command);
    case 'help':
      return onHelp(state, screen, command, context);
  }
}
