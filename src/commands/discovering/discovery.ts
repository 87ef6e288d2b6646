import { sha256 } from '../../corpus/files.ts';
import type { Cluster } from '../../discover/cluster.ts';
import { type DiscoveredEvent, discoveredEvent } from '../../discover/discovered-event.ts';
import { SAME_EVENT_MODEL } from '../../discover/same-event.ts';
import { DiscoveryWindow } from '../../discover/window.ts';
import { addDays } from '../../model/calendar.ts';
import { VERSION } from '../../version.ts';
import { DayRecords, inputsHash } from './day-record.ts';
import { type EventLine, parseEventLine } from './event-line.ts';
import type { StoryStore } from './story-store.ts';

interface PlannedDay {
  readonly day: string;
  readonly inputs: string;
}

/**
 * Works out the events of a store, day by day, and keeps what each day came to: a day is not worked out again while its
 * stories, and those of all days before, are as they were.
 */
export class Discovery {
  readonly #store: StoryStore;
  readonly #records: DayRecords;
  readonly #window: DiscoveryWindow;
  readonly #windowDays: number;

  /** @param windowDays days from an event's first article to its last, both counted. */
  constructor(state: string, store: StoryStore, windowDays: number) {
    this.#store = store;
    this.#records = new DayRecords(state);
    this.#windowDays = windowDays;
    this.#window = new DiscoveryWindow(SAME_EVENT_MODEL, windowDays);
  }

  /** Works out what has changed. `tell` hears how many days of how many are done. */
  async run(signal: AbortSignal, tell: (done: number, of: number) => void): Promise<void> {
    const days = await this.#planned();
    const from = await this.#firstChanged(days);
    if (from === days.length && days.length > 0) return;
    await this.#records.removeOpen();
    await this.#recall(days, from);
    for (const [index, { day, inputs }] of days.entries()) {
      if (index < from) continue;
      if (signal.aborted) return;
      const completed = this.#window.advance(day, await this.#store.read(day));
      const open = this.#window.open.map((cluster) => cluster.map(({ key }) => key));
      await this.#records.write(day, { inputs, open }, this.#eventsOf(completed));
      tell(index + 1, days.length);
    }
    await this.#records.writeOpen(this.#eventsOf(this.#window.open));
  }

  /** Every event, the earliest completed first, as lines of JSON; after `run` has come to its end. */
  async *eventLines(): AsyncGenerator<string> {
    yield* this.#records.eventLines(await this.#store.days());
  }

  /** The same, as far as the commands need it. */
  async *events(): AsyncGenerator<EventLine> {
    for await (const line of this.eventLines()) yield parseEventLine(line);
  }

  async #planned(): Promise<PlannedDay[]> {
    let inputs = sha256(JSON.stringify([VERSION, SAME_EVENT_MODEL, this.#windowDays]));
    const days: PlannedDay[] = [];
    for (const day of await this.#store.days()) {
      inputs = inputsHash(inputs, day, await this.#store.segments(day));
      days.push({ day, inputs });
    }
    return days;
  }

  /** The first day whose record is not of these stories; one past the last where all are. */
  async #firstChanged(days: readonly PlannedDay[]): Promise<number> {
    for (const [index, { day, inputs }] of days.entries())
      if ((await this.#records.read(day))?.inputs !== inputs) return index;
    return (await this.#records.hasOpen()) ? days.length : Math.max(0, days.length - 1);
  }

  /** Shows the window the days before `from` that still weigh. */
  async #recall(days: readonly PlannedDay[], from: number): Promise<void> {
    const next = days[from];
    if (next === undefined) return;
    const first = addDays(next.day, 1 - 2 * this.#windowDays);
    for (const { day } of days.slice(0, from)) {
      if (day >= first)
        this.#window.recall(day, await this.#store.read(day), (await this.#records.read(day))?.open ?? []);
    }
  }

  #eventsOf(clusters: readonly Cluster[]): DiscoveredEvent[] {
    return clusters
      .map((cluster) => discoveredEvent(cluster, (a, b) => this.#window.oddsOf(a, b)))
      .sort((a, b) => (a.event < b.event ? -1 : 1));
  }
}
