import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { sha256, writeWhole } from '../../corpus/files.ts';
import { linesOf } from '../../corpus/lines.ts';
import { parsedAs } from '../../corpus/parsed-as.ts';
import { bytesIfThere } from '../../corpus/workspace.ts';
import type { DiscoveredEvent } from '../../discover/discovered-event.ts';

/** What was made of a collection up to a day. */
export interface DayRecord {
  /** Hash over the settings and every segment up to this day: the same hash, the same result. */
  readonly inputs: string;
  /** Keys of the articles of each event that later days may add to. */
  readonly open: readonly (readonly string[])[];
}

const Schema = v.object({ inputs: v.string(), open: v.array(v.array(v.string())) });
const OPEN = 'open';

/** What a state folder keeps of its days: a record each, the events that day completed, and those that are still open. */
export class DayRecords {
  readonly #folder: string;

  constructor(state: string) {
    this.#folder = join(state, 'days');
  }

  /** A record that is none, or broken, is no record: its day is worked out again. */
  async read(day: string): Promise<DayRecord | undefined> {
    const bytes = await bytesIfThere(join(this.#folder, `${day}.json`));
    return bytes === undefined ? undefined : parsedAs(Schema, bytes.toString('utf8'));
  }

  /** The events first: a record is never without them. */
  async write(day: string, record: DayRecord, completed: readonly DiscoveredEvent[]): Promise<void> {
    await this.#writeEvents(day, completed);
    await writeWhole(join(this.#folder, `${day}.json`), JSON.stringify(record));
  }

  writeOpen(events: readonly DiscoveredEvent[]): Promise<void> {
    return this.#writeEvents(OPEN, events);
  }

  /** Until the last day is worked out again, nobody knows which events are open. */
  removeOpen(): Promise<void> {
    return rm(this.#eventsFile(OPEN), { force: true });
  }

  async hasOpen(): Promise<boolean> {
    return (await bytesIfThere(this.#eventsFile(OPEN))) !== undefined;
  }

  /** The events some days completed and those still open, as lines of JSON. */
  async *eventLines(days: readonly string[]): AsyncGenerator<string> {
    for (const day of [...days, OPEN]) {
      const file = this.#eventsFile(day);
      yield* linesOf(file, createReadStream(file), 'utf-8');
    }
  }

  #writeEvents(name: string, events: readonly DiscoveredEvent[]): Promise<void> {
    return writeWhole(this.#eventsFile(name), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  }

  #eventsFile(name: string): string {
    return join(this.#folder, `${name}.events.jsonl`);
  }
}

/** The hash of a day's record: over the one of the day before, and what the day holds. */
export const inputsHash = (before: string, day: string, segments: readonly string[]): string =>
  sha256(JSON.stringify([before, day, segments]));
