import { findingsOfSubject } from '../../filter.ts';
import type { Row } from '../../row.ts';
import type { PassageScreen } from '../../state.ts';
import { type EventView, windowOf } from '../view.ts';
import { columnRows } from './columns.ts';
import { findingRows } from './findings.ts';
import type { PassageView } from './passage-view.ts';

/** The readings of a passage side by side, and the findings about them. */
export function passageView(view: EventView, screen: PassageScreen): Row[] {
  return windowOf(passageRows(view, screen), screen.scroll, view.height);
}

/** All rows of the passage, however many fit on the screen. */
export function passageRows(view: EventView, screen: PassageScreen): Row[] {
  const { subject } = screen;
  const findings = findingsOfSubject(view.loaded, subject, view.state.filter);
  const own: PassageView = {
    ...view,
    screen,
    passage: subject.kind === 'passage' ? subject.id : undefined,
    findings,
    selected: findings.find(({ id }) => id === screen.finding),
  };
  return [...columnRows(own), ...findingRows(own)];
}
