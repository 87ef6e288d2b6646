import type { Row } from '../../row.ts';
import type { ItemView } from './item-view.ts';

/** A row of what limits the comparison. */
export const remarkRow = ({ names, typeset, room, t }: ItemView, text: string): Row =>
  typeset.line(names.note(text), room, { direction: t.direction, quotes: 'isolated', role: 'quiet' });
