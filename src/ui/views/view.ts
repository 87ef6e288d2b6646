import type { ViewContext } from '../context.ts';
import type { LoadedEvent } from '../loaded-event.ts';
import { type OutletNames, outletNames } from '../outlet-names.ts';
import { beside, blank, glyphs, type Row } from '../row.ts';
import type { EventEntry, State } from '../state.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Strings } from '../strings/words.ts';
import type { Role } from '../theme.ts';

/** What every view is given: the state, how text is set, and the room it has. */
export interface View extends ViewContext {
  readonly state: State;
  readonly t: Strings;
  readonly width: number;
  readonly height: number;
}

/** A view of one compared event. */
export interface EventView extends View {
  readonly entry: EventEntry;
  readonly loaded: LoadedEvent;
  readonly names: OutletNames;
}

export const viewOf = (state: State, context: ViewContext, height: number): View => ({
  ...context,
  state,
  t: stringsOf(state.language),
  width: state.size.columns,
  height,
});

export const eventView = (view: View, entry: EventEntry, loaded: LoadedEvent): EventView => ({
  ...view,
  entry,
  loaded,
  names: outletNames(loaded, view.state, entry.base),
});

/** Text of the interface in its own direction, in one row of exactly `width` cells. */
export const label = ({ typeset, t }: View, text: string, width: number, role: Role = 'text'): Row =>
  typeset.line(text, width, { direction: t.direction, role });

export const spread = ({ t }: View, ...rows: readonly Row[]): Row => beside(t.direction, ...rows);

/** The mark of the row the cursor is at, at the side where rows begin. */
export const cursorMark = ({ t }: View, isAtCursor: boolean): Row =>
  isAtCursor ? glyphs(t.direction === 'rtl' ? ' ◂' : '▸ ', 'heading') : blank(2);

export const rule = (width: number): Row => glyphs('─'.repeat(Math.max(0, width)), 'border');

/** A heading with a line drawn to the end of the row. */
export function headed(view: View, text: string, width: number): Row {
  const own = view.typeset.tight(text, Math.max(1, width - 4), { direction: view.t.direction, role: 'heading' });
  return spread(view, glyphs('─ ', 'border'), own, blank(1), rule(width - own.width - 3));
}

/** The rows from `top` on, as many as there is room for. */
export const windowOf = <Item>(items: readonly Item[], top: number, height: number): Item[] =>
  items.slice(top, top + height);
