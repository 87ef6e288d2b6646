import { addDays } from '../model/calendar.ts';
import { type Cluster, joinClusters } from './cluster.ts';
import { byDayAndKey, type CollectedStory, type Telling } from './collected-story.ts';
import { Frequencies } from './frequencies.ts';
import { PairOdds } from './pair-odds.ts';
import { DayIndex, lookupOf } from './postings.ts';
import type { SameEventModel } from './same-event.ts';
import { weigh } from './weighed-story.ts';

/** An event is told of within so many days of its first article. */
export const USUAL_WINDOW = 4;

interface Day {
  readonly day: string;
  readonly tellings: readonly Telling[];
  readonly index: DayIndex;
}

/**
 * Goes through a collection day by day and holds no more than a window of it. What a day makes of its articles depends
 * on them and the days before, not on the order in which they came.
 */
export class DiscoveryWindow {
  readonly #odds: PairOdds;
  readonly #length: number;
  readonly #frequencies = new Frequencies();
  #days: readonly Day[] = [];
  #open: readonly Cluster[] = [];

  /** @param length days from an event's first article to its last, both counted. */
  constructor(model: SameEventModel, length: number) {
    this.#odds = new PairOdds(model);
    this.#length = length;
  }

  /** Takes in the articles of a day later than all before, and returns the events that no later day can add to. */
  advance(day: string, stories: readonly CollectedStory[]): readonly Cluster[] {
    const closed = this.#close(addDays(day, 1 - this.#length));
    const tellings = this.#take(day, stories);
    this.#open = joinClusters(this.#open, tellings, this.#links(tellings), (a, b) => this.oddsOf(a, b));
    return closed;
  }

  /**
   * Takes in a day whose events are known already. So a window goes on where another one ended: it is shown the days
   * that still weigh, twice its length less one, and `open` tells which events those of the last one belonged to.
   */
  recall(day: string, stories: readonly CollectedStory[], open: readonly (readonly string[])[]): void {
    this.#close(addDays(day, 1 - this.#length));
    this.#take(day, stories);
    const byKey = new Map(this.#days.flatMap(({ tellings }) => tellings.map((telling) => [telling.key, telling])));
    this.#open = open
      .map((keys) => keys.map((key) => byKey.get(key)).filter((telling) => telling !== undefined))
      .filter((cluster) => cluster.length > 0);
  }

  /** The events later days may still add to. */
  get open(): readonly Cluster[] {
    return this.#open;
  }

  /** Log-odds that two tellings are of one event. */
  oddsOf(a: Telling, b: Telling): number {
    return this.#odds.of(a, b);
  }

  #take(day: string, stories: readonly CollectedStory[]): readonly Telling[] {
    for (const { story } of stories) this.#frequencies.add(story);
    const tellings = stories
      .map((collected): Telling => ({ ...collected, ...weigh(collected.story, this.#frequencies) }))
      .sort(byDayAndKey);
    this.#days = [...this.#days, { day, tellings, index: new DayIndex(tellings.map(({ words }) => words)) }];
    return tellings;
  }

  /** Forgets the days before `first`; their events are complete. */
  #close(first: string): readonly Cluster[] {
    for (const { day, tellings } of this.#days) {
      if (day >= first) continue;
      for (const telling of tellings) {
        this.#frequencies.remove(telling.story);
        this.#odds.forget(telling);
      }
    }
    this.#days = this.#days.filter(({ day }) => day >= first);
    const closed = this.#open.filter((cluster) => firstDay(cluster) < first);
    this.#open = this.#open.filter((cluster) => firstDay(cluster) >= first);
    return closed;
  }

  /** Pairs of a fresh article and another one of the window that by themselves look like one event. */
  *#links(fresh: readonly Telling[]): Generator<readonly [Telling, Telling]> {
    for (const telling of fresh) {
      const lookup = lookupOf(telling.words);
      const near: { readonly other: Telling; readonly shared: number }[] = [];
      for (const { index, tellings } of this.#days)
        index.forEachSharing(lookup, LEAST_SHARED, (at, shared) => {
          const other = tellings[at];
          if (other === undefined || other.story.language !== telling.story.language) return;
          if (other.day < telling.day || other.key < telling.key) near.push({ other, shared });
        });
      near.sort((a, b) => b.shared - a.shared || byDayAndKey(a.other, b.other));
      for (const { other } of near.slice(0, MOST_LINKS)) if (this.oddsOf(telling, other) > 0) yield [telling, other];
    }
  }
}

/** Stories that share less than this part of a cosine over their heaviest words are not one event. */
const LEAST_SHARED = 0.08;
/** Links of one article: a story told a hundred times is found through its nearest tellings. */
const MOST_LINKS = 16;

const firstDay = (cluster: Cluster): string => cluster[0]?.day ?? '';
