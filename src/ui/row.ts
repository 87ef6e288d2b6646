import type { Span } from '../model/span.ts';
import type { Direction } from '../terminal/bidi.ts';
import type { Line } from '../terminal/paragraph.ts';
import type { Role } from './theme.ts';

/** Cells of one style, side by side on the screen. */
export interface Run {
  readonly drawn: string;
  readonly role: Role;
}

/** One row of the screen, or of a column of it: runs from left to right, `width` cells in all. */
export interface Row {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A stretch of a text to be shown in a role; where several lie over one letter, the last one counts. */
export interface RoleSpan extends Span {
  readonly role: Role;
}

export const EMPTY: Row = { runs: [], width: 0 };

export const blank = (width: number, role: Role = 'text'): Row =>
  width <= 0 ? EMPTY : { runs: [{ drawn: ' '.repeat(width), role }], width };

/** Text that is drawn as it is given: borders, bars, marks of one cell each. */
export const glyphs = (drawn: string, role: Role): Row => ({ runs: [{ drawn, role }], width: [...drawn].length });

/** A laid out line with its roles; a cell whose letters have several takes the last span over its first letter. */
export function rowOf({ cells, width }: Line, role: Role, spans: readonly RoleSpan[]): Row {
  const runs: { drawn: string; role: Role }[] = [];
  for (const { drawn, start, end } of cells) {
    const own = spans.findLast((span) => span.start < end && start < span.end)?.role ?? role;
    const last = runs.at(-1);
    if (last?.role === own) last.drawn += drawn;
    else runs.push({ drawn, role: own });
  }
  return { runs, width };
}

/** Rows side by side, in reading order: `rtl` puts the first one at the right. */
export function beside(direction: Direction, ...rows: readonly Row[]): Row {
  const ordered = direction === 'rtl' ? rows.toReversed() : rows;
  return {
    runs: joined(ordered.flatMap(({ runs }) => runs)),
    width: ordered.reduce((sum, { width }) => sum + width, 0),
  };
}

/** Neighbours of one role become one run: Ink takes a row apart run by run. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { drawn, role } of runs) {
    const last = result.at(-1);
    if (last?.role === role) result[result.length - 1] = { drawn: last.drawn + drawn, role };
    else result.push({ drawn, role });
  }
  return result;
}

/** The row filled up to `width`, at the side where its text begins. */
export function filled(row: Row, width: number, direction: Direction, role: Role = 'text'): Row {
  const rest = blank(width - row.width, role);
  return rest.width === 0 ? row : beside(direction, row, rest);
}

export const drawnText = ({ runs }: Row): string => runs.map(({ drawn }) => drawn).join('');
