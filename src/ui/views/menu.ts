import { KIND_MARKS } from '../../model/marks.ts';
import { listTop } from '../list.ts';
import { type MenuItem, menuItems } from '../menu-items.ts';
import { blank, type Row } from '../row.ts';
import type { MenuScreen } from '../state.ts';
import { cursorMark, type EventView, headed, label, spread, windowOf } from './view.ts';

/** A list to choose from: the filter, where several may be on, the base, where one is, or a format to write in. */
export function menuView(view: EventView, screen: MenuScreen): Row[] {
  const { t } = view;
  const items = menuItems(screen, view.entry);
  const title = { filter: t.filterTitle, base: t.baseTitle, exportAs: t.exportTitle }[screen.menu];
  const rows = items.map((item, index) => {
    const mark = item.kind === 'format' ? '' : isOn(view, item) ? '[x] ' : '[ ] ';
    const isAtCursor = index === screen.cursor;
    return spread(
      view,
      cursorMark(view, isAtCursor),
      label(view, `${mark}${nameOf(view, item)}`, view.width - 2, isAtCursor ? 'cursor' : 'text'),
    );
  });
  const top = listTop(screen.cursor, rows.length, view.height - 2);
  return [headed(view, title, view.width), blank(view.width), ...windowOf(rows, top, view.height - 2)];
}

function isOn({ state: { filter }, entry }: EventView, item: Exclude<MenuItem, { kind: 'format' }>): boolean {
  switch (item.kind) {
    case 'kind':
      return filter.kinds.includes(item.finding);
    case 'weight':
      return filter.leastWeight === item.least;
    case 'outlet':
      return !filter.hiddenOutlets.includes(item.outlet);
    case 'base':
      return entry.base === item.article;
  }
}

function nameOf(view: EventView, item: MenuItem): string {
  const { t, names, loaded } = view;
  switch (item.kind) {
    case 'kind':
      return `${t.filterKinds}: ${KIND_MARKS[item.finding]} ${t.kinds[item.finding]}`;
    case 'weight':
      return item.least === 0 ? t.filterCandidates : `${t.filterWeight} ${item.least}`;
    case 'outlet': {
      const own = loaded.comparison.articles.filter(({ outlet }) => outlet === item.outlet);
      return `${t.filterOutlets} ${own.map(({ id }) => names.name(id)).join(t.comma)}`;
    }
    case 'base':
      return item.article === undefined ? t.publishedFirst : names.name(item.article);
    case 'format':
      return t.formats[item.format];
  }
}
