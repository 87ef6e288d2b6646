import type { WriteStream } from 'node:tty';

/** Terminals that know it show a frame at once; the others ignore it (mode 2026, synchronized output). */
const BEGIN_FRAME = '\u001B[?2026h';
const END_FRAME = '\u001B[?2026l';
const CLEAR = '\u001B[0m\u001B[2J';
const toRow = (row: number): string => `\u001B[${row + 1};1H`;
/** Before the row and not after it: at the last column the cursor still stands on the last letter. */
const ERASE_ROW = '\u001B[0m\u001B[2K';

/**
 * Brings frames to a terminal: only rows that changed are written, each at its own place, so that nothing flickers and
 * a lost byte costs one row. After a resize everything is written anew.
 */
export class ScreenWriter {
  readonly #stdout: WriteStream;
  readonly #prepare: (row: string) => string;
  #shown: readonly string[] = [];
  #size = '';

  /** `prepare` has the last word on each row, after everything has been measured. */
  constructor(stdout: WriteStream, prepare: (row: string) => string) {
    this.#stdout = stdout;
    this.#prepare = prepare;
  }

  draw(frame: string): void {
    const rows = frame.split('\n').slice(0, this.#stdout.rows);
    const size = `${this.#stdout.columns}×${this.#stdout.rows}`;
    const isNew = size !== this.#size;
    const before = isNew ? [] : this.#shown;
    const changed = Array.from({ length: Math.max(rows.length, before.length) }, (_, row) =>
      rows[row] === before[row] ? '' : toRow(row) + ERASE_ROW + this.#prepare(rows[row] ?? ''),
    ).join('');
    this.#shown = rows;
    this.#size = size;
    if (changed !== '') this.#stdout.write(`${BEGIN_FRAME}${isNew ? CLEAR : ''}${changed}${END_FRAME}`);
  }

  /** Forgets what is shown: the next frame is written whole. */
  forget(): void {
    this.#size = '';
  }
}
