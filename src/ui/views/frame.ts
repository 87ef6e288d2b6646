import { eventTitle } from '../../model/event.ts';
import { percent } from '../../words/formats.ts';
import { articleItems, shareToldElsewhere } from '../article-items.ts';
import type { ViewContext } from '../context.ts';
import { isUnfiltered } from '../filter.ts';
import { type CommandId, keysOf, statusCommands } from '../keys.ts';
import { nearbyEvents } from '../nearby.ts';
import { blank, type Row } from '../row.ts';
import { currentScreen, entryOf, loadedIn, type Screen, SMALLEST, type State } from '../state.ts';
import { articleView } from './article.ts';
import { eventsView } from './events.ts';
import { helpView } from './help.ts';
import { menuView } from './menu.ts';
import { overviewView } from './overview/overview.ts';
import { passageView } from './passage/passage.ts';
import { eventView, label, rule, spread, type View, viewOf } from './view.ts';

/** Title, rule and status line. */
const CHROME_ROWS = 3;

export const bodyHeight = ({ size }: State): number => Math.max(1, size.rows - CHROME_ROWS);

/** The whole screen, row by row, each as wide as it. A pure function of the state. */
export function frame(state: State, context: ViewContext): Row[] {
  const view = viewOf(state, context, bodyHeight(state));
  if (state.size.columns < SMALLEST.columns || state.size.rows < SMALLEST.rows) return tooSmall(view);
  const body = bodyOf(view, currentScreen(state)).slice(0, view.height);
  const free = Array.from({ length: view.height - body.length }, () => blank(view.width));
  return [titleRow(view), rule(view.width), ...body, ...free, statusRow(view)];
}

const tooSmall = (view: View): Row[] => view.typeset.rows(view.t.tooSmall, view.width, { direction: view.t.direction });

function bodyOf(view: View, screen: Screen): Row[] {
  if (screen.kind === 'events') return eventsView(view, screen);
  if (screen.kind === 'help') return helpView(view, screen);
  const entry = entryOf(view.state, screen.event);
  const loaded = loadedIn(view.state, screen.event);
  if (entry === undefined || loaded === undefined)
    return [label(view, waitingFor(view, screen.event), view.width, 'quiet')];
  const own = eventView(view, entry, loaded);
  switch (screen.kind) {
    case 'overview':
      return overviewView(own, screen);
    case 'passage':
      return passageView(own, screen);
    case 'article':
      return articleView(own, screen);
    case 'menu':
      return menuView(own, screen);
  }
}

function waitingFor({ state, t }: View, event: string): string {
  const progress = entryOf(state, event)?.progress;
  return progress?.kind === 'failed' ? `${t.failed}: ${progress.message}` : t.comparing;
}

/** Where one is, and on the other side what is worth knowing of it. */
function titleRow(view: View): Row {
  const { t, typeset, width } = view;
  const note = aside(view);
  const right = typeset.tight(note, Math.max(1, Math.floor(width / 2)), { direction: t.direction, role: 'quiet' });
  const room = width - right.width - 2;
  return spread(view, label(view, crumbs(view).join(' › '), room, 'title'), blank(2), right);
}

function crumbs(view: View): string[] {
  const { state, t } = view;
  const screen = currentScreen(state);
  if (screen.kind === 'events') return ['framediff', t.events];
  if (screen.kind === 'help') return ['framediff', t.helpTitle];
  const entry = entryOf(state, screen.event);
  const title = entry === undefined ? screen.event : eventTitle(entry.info, state.language);
  return ['framediff', title, ...place(view, screen)];
}

function place(view: View, screen: Exclude<Screen, { kind: 'events' | 'help' }>): string[] {
  const { state, t } = view;
  const loaded = loadedIn(state, screen.event);
  const entry = entryOf(state, screen.event);
  if (loaded === undefined || entry === undefined) return [];
  if (screen.kind === 'article') return [eventView(view, entry, loaded).names.name(screen.article)];
  if (screen.kind !== 'passage') return [];
  if (screen.subject.kind === 'finding') return [t.finding];
  const { passages } = loaded.comparison.alignment;
  const at = passages.findIndex(({ id }) => id === screen.subject.id);
  return [`${t.passage} ${at + 1} ${t.of} ${passages.length}`];
}

/** What changes how the screen is to be read: hidden names, a filter, another base, a comparison under way. */
function aside(view: View): string {
  const { state, t } = view;
  const screen = currentScreen(state);
  const blind = state.blind === undefined ? [] : [`${t.blind} (${t.seed} ${state.blind.seed})`];
  if (screen.kind === 'events' || screen.kind === 'help') return [...progressOf(view), ...blind].join(' · ');
  const [entry, loaded] = [entryOf(state, screen.event), loadedIn(state, screen.event)];
  if (entry === undefined || loaded === undefined) return blind.join(' · ');
  const { names } = eventView(view, entry, loaded);
  const told =
    screen.kind === 'article'
      ? [`${percent(shareToldElsewhere(articleItems(loaded, screen.article)), t)} ${t.toldElsewhere}`]
      : [];
  return [
    ...told,
    ...(entry.progress.kind === 'comparing' ? [t.comparing] : []),
    ...(entry.base === undefined ? [] : [`${t.base}: ${names.name(entry.base)}`]),
    ...(isUnfiltered(state.filter) ? [] : [t.filtered]),
    ...blind,
  ].join(' · ');
}

function progressOf({ state, t }: View): string[] {
  const nearby = nearbyEvents(state);
  const done = nearby.filter(({ progress }) => progress.kind === 'compared' || progress.kind === 'failed').length;
  return done === nearby.length ? [] : [`${t.comparing} ${done}/${nearby.length}`];
}

/** The search line while one types, else a message, else the keys that work now. */
function statusRow(view: View): Row {
  const { state, t, width } = view;
  if (state.search?.phase === 'typing')
    return spread(view, label(view, `${t.searchFor}: ${state.search.text}▏`, width, 'text'));
  if (state.message !== undefined) return label(view, state.message, width, 'warning');
  return keyHints(view);
}

/** The keys most needed, as many as there is room for; help and the way back always. */
function keyHints(view: View): Row {
  const commands = statusCommands(currentScreen(view.state).kind);
  const always = commands.filter((id) => id === 'help' || id === 'back').map((id) => keyHint(view, id));
  let free = view.width - widthOf(always);
  const hints: Row[] = [];
  for (const id of commands) {
    if (id === 'help' || id === 'back') continue;
    const hint = keyHint(view, id);
    if (hint.width > free) break;
    hints.push(hint);
    free -= hint.width;
  }
  return spread(view, ...hints, ...always, blank(free));
}

const widthOf = (rows: readonly Row[]): number => rows.reduce((sum, { width }) => sum + width, 0);

function keyHint(view: View, id: CommandId): Row {
  const { t, typeset } = view;
  const key = typeset.tight(keysOf(id)[0] ?? '', 12, { direction: t.direction, role: 'key' });
  const name = typeset.tight(t.commands[id], 30, { direction: t.direction, role: 'quiet' });
  return spread(view, key, blank(1), name, blank(2));
}
