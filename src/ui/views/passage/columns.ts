import { beside, blank, filled, glyphs, type Row } from '../../row.ts';
import { label, rule, spread } from '../view.ts';
import { type Column, columnsFitting, columnsOf, type PassageView } from './passage-view.ts';
import { headingRows, readingRows } from './reading.ts';

/** Narrower than this, or where the terminal orders text itself, one reading stands under the other. */
const STACKED = 90;

/** The readings, one column an outlet; those there is no room for by scrolling sideways. */
export function columnRows(view: PassageView): Row[] {
  const columns = columnsOf(view);
  return view.width < STACKED || !view.typeset.keepsColumns
    ? columns.flatMap((column) => [...oneColumn(view, column, view.width), rule(view.width)])
    : [...sideBySide(view, columns), rule(view.width)];
}

function sideBySide(view: PassageView, columns: readonly Column[]): Row[] {
  const fitting = columnsFitting(view.width, columns.length);
  const first = Math.max(0, Math.min(view.screen.column, columns.length - fitting));
  const width = Math.floor((view.width - fitting + 1) / fitting);
  const blocks = columns.slice(first, first + fitting).map((column) => oneColumn(view, column, width));
  const height = Math.max(...blocks.map((block) => block.length));
  const rows = Array.from({ length: height }, (_, at) =>
    joined(
      view,
      blocks.map((block) => block[at] ?? blank(width)),
    ),
  );
  if (fitting === columns.length) return rows;
  const where = `◂ ${first + 1}–${first + fitting} ${view.t.of} ${columns.length} ▸ ${view.t.moreColumns}`;
  return [...rows, label(view, where, view.width, 'quiet')];
}

function joined(view: PassageView, cells: readonly Row[]): Row {
  const bar = glyphs('│', 'border');
  const row = spread(view, ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [bar, cell])));
  return filled(row, view.width, view.t.direction);
}

/** A reading with its heading, a free cell at either side; while presenting with free rows too. */
function oneColumn(view: PassageView, column: Column, width: number): Row[] {
  const inner = Math.max(1, width - 2);
  const free = view.screen.presentation === undefined ? [] : [blank(inner)];
  const rows = [...headingRows(view, column, inner), ...free, ...readingRows(view, column, inner), ...free];
  return rows.map((row) => beside('ltr', blank(1), row, blank(width - inner - 1)));
}
