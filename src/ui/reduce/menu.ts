import type { CommandId } from '../keys.ts';
import { moved } from '../list.ts';
import { type MenuItem, menuItems } from '../menu-items.ts';
import { entryOf, type Filter, type MenuScreen, type State } from '../state.ts';
import { closed, replaced, type Step, stay } from './step.ts';

export function onMenu(state: State, screen: MenuScreen, command: CommandId): Step {
  const entry = entryOf(state, screen.event);
  if (entry === undefined) return stay(state);
  const items = menuItems(screen, entry);
  const at = moved(command, screen.cursor, items.length, items.length);
  if (at !== undefined) return stay(replaced(state, { ...screen, cursor: at }));
  const item = items[screen.cursor];
  return command === 'choose' && item !== undefined ? chosen(state, screen, item) : stay(state);
}

function chosen(state: State, { event }: MenuScreen, item: MenuItem): Step {
  if (item.kind === 'format')
    return stay(closed(state) ?? state, { kind: 'export', event, view: { kind: 'event' }, format: item.format });
  if (item.kind !== 'base') return stay({ ...state, filter: toggled(state.filter, item) });
  const events = state.events.map((entry) => (entry.id === event ? { ...entry, base: item.article } : entry));
  return stay(closed({ ...state, events }) ?? state);
}

function toggled(filter: Filter, item: Exclude<MenuItem, { kind: 'base' | 'format' }>): Filter {
  switch (item.kind) {
    case 'kind':
      return { ...filter, kinds: without(filter.kinds, item.finding) };
    case 'outlet':
      return { ...filter, hiddenOutlets: without(filter.hiddenOutlets, item.outlet) };
    case 'weight':
      return { ...filter, leastWeight: item.least };
  }
}

const without = <Value>(list: readonly Value[], value: Value): Value[] =>
  list.includes(value) ? list.filter((own) => own !== value) : [...list, value];
