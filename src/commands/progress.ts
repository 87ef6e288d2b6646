/** A line on standard error that tells how far long work has come; silent where nobody watches. */
export interface Progress {
  /** `done` of `total` units; `note` is said beside it. */
  readonly at: (done: number, note: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

const SILENT: Progress = { at: () => undefined, end: () => undefined };

/** Work that takes less needs no line; milliseconds. */
const FIRST_SHOWN = 1_000;
const REDRAWN = 100;
const BAR = 24;

/** @param total undefined when nobody knows how much there is. */
export function progressOf(total: number | undefined, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT;
  const started = Date.now();
  let drawn = 0;
  return {
    at: (done, note) => {
      const now = Date.now();
      if (now - started < FIRST_SHOWN || now - drawn < REDRAWN) return;
      drawn = now;
      const line = progressLine(done, total, now - started, note);
      stream.write(`\r\u001B[2K${line.slice(0, stream.columns - 1)}`);
    },
    end: () => {
      if (drawn > 0) stream.write('\r\u001B[2K');
    },
  };
}

/** `████████░░░░ 63 %  12,400 articles  1,530/s  8 s left`: what is done, how fast, how long it still takes. */
export function progressLine(done: number, total: number | undefined, milliseconds: number, note: string): string {
  if (total === undefined || total <= 0) return `${note}  ${timeOf(milliseconds)}`;
  const part = Math.min(1, done / total);
  const filled = Math.round(part * BAR);
  const left = part === 0 ? '' : `  ${timeOf((milliseconds * (1 - part)) / part)} left`;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(part * 100)} %  ${note}${left}`;
}

export const rateOf = (count: number, milliseconds: number): string =>
  `${Math.round((count * 1000) / Math.max(1, milliseconds)).toLocaleString('en')}/s`;

function timeOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
