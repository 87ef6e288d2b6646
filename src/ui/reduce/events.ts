import type { ViewContext } from '../context.ts';
import type { CommandId } from '../keys.ts';
import { moved, nextIndex } from '../list.ts';
import { firstPassageIndex } from '../overview-items.ts';
import { eventMatches } from '../search.ts';
import type { EventsScreen, State } from '../state.ts';
import { EVENT_ROWS } from '../views/events.ts';
import { bodyHeight } from '../views/frame.ts';
import { opened, replaced, type Step, stay } from './step.ts';

export function onEvents(state: State, screen: EventsScreen, command: CommandId, { tools }: ViewContext): Step {
  const to = (cursor: number): Step => stay(replaced(state, { ...screen, cursor }));
  const page = Math.max(1, Math.floor(bodyHeight(state) / EVENT_ROWS));
  const at = moved(command, screen.cursor, state.events.length, page);
  if (at !== undefined) return to(at);
  switch (command) {
    case 'nextMatch':
    case 'previousMatch':
      return to(
        nextIndex(state.events, screen.cursor, command === 'nextMatch' ? 1 : -1, (entry) =>
          eventMatches(entry, state.search?.text ?? '', tools),
        ),
      );
    case 'open': {
      const entry = state.events[screen.cursor];
      return entry === undefined
        ? stay(state)
        : stay(opened(state, { kind: 'overview', event: entry.id, cursor: firstPassageIndex(entry.articles.length) }));
    }
    default:
      return stay(state);
  }
}
