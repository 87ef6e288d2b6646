import { plural } from '../../words/formats.ts';
import { articleItems } from '../article-items.ts';
import type { TextTools, ViewContext } from '../context.ts';
import { overviewItems } from '../overview-items.ts';
import { articleItemMatches, eventMatches, itemMatches } from '../search.ts';
import { currentScreen, loadedIn, type State } from '../state.ts';
import { stringsOf } from '../strings/strings.ts';
import { type Step, stay } from './step.ts';

/** The search line: keys are letters until enter or esc; `goOn` leads to the next match. */
export function typed(state: State, key: string, context: ViewContext, goOn: (state: State) => Step): Step {
  const text = state.search?.text ?? '';
  const now = (changed: string): Step => stay({ ...state, search: { text: changed, phase: 'typing' } });
  switch (key) {
    case 'esc':
      return stay({ ...state, search: undefined });
    case 'ctrl+c':
      return stay(state, { kind: 'quit' });
    case 'backspace':
      return now([...text].slice(0, -1).join(''));
    case 'space':
      return now(`${text} `);
    case 'enter':
      return text.trim() === ''
        ? stay({ ...state, search: undefined })
        : searched({ ...state, search: { text, phase: 'done' } }, text, context.tools, goOn);
    default:
      return [...key].length === 1 ? now(text + key) : stay(state);
  }
}

/** Goes to the next match; says how many there are, or that there is none. */
function searched(state: State, text: string, tools: TextTools, goOn: (state: State) => Step): Step {
  const t = stringsOf(state.language);
  const matches = matchesIn(state, text, tools);
  if (matches === 0) return stay({ ...state, message: `${t.notFound} ${text}` });
  return stay({ ...goOn(state).state, message: plural(t.places, matches, t) });
}

/** In an article its sentences count, elsewhere what the event's overview lists. */
function matchesIn(state: State, text: string, tools: TextTools): number {
  const screen = currentScreen(state);
  if (screen.kind === 'events') return state.events.filter((entry) => eventMatches(entry, text, tools)).length;
  const loaded = 'event' in screen ? loadedIn(state, screen.event) : undefined;
  if (loaded === undefined) return 0;
  if (screen.kind !== 'article')
    return overviewItems(loaded, state).filter((item) => itemMatches(item, text, loaded, tools, state.language)).length;
  return articleItems(loaded, screen.article).filter((item) =>
    articleItemMatches(item, screen.article, text, loaded, tools),
  ).length;
}
