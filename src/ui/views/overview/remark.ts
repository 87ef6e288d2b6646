import type { Row } from '../../row.ts';
import type { ItemView } from './item-view.ts';

/** A row of what limits the comparison. */
export const remarkRow = ({ names, typeset, room }: ItemView, text: string): Row =>
  typeset.line(names.note(text), room, { direction: 'ltr', quotes: 'isolated', role: 'quiet' });
