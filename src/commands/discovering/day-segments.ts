import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, sha256, unreadable, writeWhole } from '../../corpus/files.ts';
import { linesOf } from '../../corpus/lines.ts';
import { UserError } from '../../model/errors.ts';

/** So many characters are held before they are written. */
const HELD = 8_000_000;
/** Letters of a content's hash that name a segment. */
const SEGMENT_LETTERS = 16;

/** A line of a segment, and the file it stands in. */
export interface SegmentLine {
  readonly line: string;
  readonly file: string;
}

/**
 * Lines sorted into days on disk: `<day>/<hash>.jsonl`. A segment is written whole and named after its content, so that
 * a run that was killed and is begun again leaves the same files.
 */
export class DaySegments {
  readonly #folder: string;
  readonly #held = new Map<string, string[]>();
  #size = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param json a value as JSON, without line breaks. */
  async add(day: string, json: string): Promise<void> {
    const line = `${json}\n`;
    const lines = this.#held.get(day);
    if (lines === undefined) this.#held.set(day, [line]);
    else lines.push(line);
    this.#size += line.length;
    if (this.#size > HELD) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [day, lines] of this.#held) {
      const content = lines.join('');
      await writeWhole(join(this.#folder, day, `${sha256(content).slice(0, SEGMENT_LETTERS)}.jsonl`), content);
    }
    this.#held.clear();
    this.#size = 0;
  }

  /** Days that hold lines, the earliest first. */
  async days(): Promise<string[]> {
    return (await namesIn(this.#folder)).sort();
  }

  /** Names of a day's segments, which tell its content. */
  async segments(day: string): Promise<string[]> {
    return (await namesIn(join(this.#folder, day))).filter((name) => name.endsWith('.jsonl')).sort();
  }

  /** A day's lines; what was read twice comes twice. @throws UserError when a segment cannot be read. */
  async *lines(day: string): AsyncGenerator<SegmentLine> {
    for (const segment of await this.segments(day)) {
      const file = join(this.#folder, day, segment);
      for await (const line of linesOf(file, createReadStream(file), 'utf-8')) yield { line, file };
    }
  }
}

/** What to throw where a line of a segment is none of ours. */
export const brokenSegment = (file: string): UserError =>
  new UserError(`${file} is broken`, 'Remove the file and give its articles to `framediff discover` again.');

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  });
}
