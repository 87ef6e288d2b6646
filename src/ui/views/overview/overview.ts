import { clamp, listTop } from '../../list.ts';
import { type OverviewItem, overviewItems } from '../../overview-items.ts';
import type { Row } from '../../row.ts';
import type { OverviewScreen } from '../../state.ts';
import { cursorMark, type EventView, label, spread, windowOf } from '../view.ts';
import { findingRow } from './finding.ts';
import { headlineRow } from './headline.ts';
import type { ItemView } from './item-view.ts';
import { passageRow } from './passage.ts';
import { remarkRow } from './remark.ts';
import { sectionRow } from './section.ts';
import { timelineRow } from './timeline.ts';
import { uniqueRow } from './unique.ts';
import { voicesRow } from './voices.ts';

/** The whole event on one list: what each outlet tells, where, and what was found. */
export function overviewView(view: EventView, screen: OverviewScreen): Row[] {
  const items = overviewItems(view.loaded, view.state);
  const cursor = clamp(screen.cursor, items.length);
  const top = listTop(cursor, items.length, view.height);
  return windowOf(items, top, view.height).map((item, index) => itemRow(view, item, top + index === cursor));
}

function itemRow(view: EventView, item: OverviewItem, isAtCursor: boolean): Row {
  if (item.kind === 'section') return sectionRow(view, item.section);
  const mark = cursorMark(view, isAtCursor);
  const room = view.width - mark.width;
  return spread(view, mark, contentOf({ ...view, room, role: isAtCursor ? 'title' : 'text' }, item));
}

function contentOf(view: ItemView, item: Exclude<OverviewItem, { kind: 'section' }>): Row {
  switch (item.kind) {
    case 'headline':
      return headlineRow(view, item.article);
    case 'timeline':
      return timelineRow(view);
    case 'passage':
      return passageRow(view, item.passage);
    case 'finding':
      return findingRow(view, item.finding);
    case 'voices':
      return voicesRow(view, item.article);
    case 'unique':
      return uniqueRow(view, item.piece);
    case 'remark':
      return remarkRow(view, item.text);
    case 'none':
      return label(view, view.t.nothingIn[item.section], view.room, 'quiet');
  }
}
