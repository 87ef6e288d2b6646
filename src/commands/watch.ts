import { setTimeout as pause } from 'node:timers/promises';
import { readFeeds, type WatchedFeed } from '../corpus/feeds-file.ts';
import { itemsOf } from '../corpus/import/feed.ts';
import type { FeedItem } from '../corpus/import/feed-items.ts';
import { fetchPage, UnavailableError } from '../corpus/import/fetch/fetch-page.ts';
import { fetchedInput } from '../corpus/import/input.ts';
import { alone } from '../corpus/lock.ts';
import { SeenItems } from '../corpus/seen-items.ts';
import { openOrMakeWorkspace } from '../corpus/workspace.ts';
import { UserError } from '../model/errors.ts';
import { type ImportOptions, ImportRun, reasonOf } from './importing/import-run.ts';
import { fetchOptions } from './importing/inputs.ts';
import { Tally } from './importing/tally.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';
import { progressOf } from './progress.ts';

export interface WatchOptions extends ImportOptions {
  /** Most new items a run fetches of each feed. */
  readonly limit?: string;
  /** Seconds between two pages of one host. */
  readonly pause?: string;
}

const USUAL_LIMIT = 50;
const USUAL_PAUSE = 1;

/** One round over the feeds: fetches the pages of new items and files them. Made to be called again, by cron. */
export async function runWatch(file: string, options: WatchOptions, output: Output): Promise<number> {
  const feeds = await readFeeds(file);
  const limit = numberOf('--limit', options.limit, USUAL_LIMIT);
  const milliseconds = 1000 * numberOf('--pause', options.pause, USUAL_PAUSE);
  const workspace = await openOrMakeWorkspace(options.workspace ?? process.cwd());
  return untilInterrupted(async (signal) => {
    const tally = new Tally(output, options.json ? 'json' : 'each');
    const events = options.yes ? 'likeliest' : 'inbox';
    return alone(workspace.root, { tell: output.warn, signal }, async () => {
      const run = await ImportRun.open(workspace, { options, events, tally, signal });
      const round = new Round(run, await SeenItems.read(workspace), tally, milliseconds);
      for (const feed of feeds) if (!signal.aborted) await round.feed(feed, limit);
      return tally.finish(workspace.root, signal.aborted);
    });
  });
}

function numberOf(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const number = Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new UserError(`${option} ${text} is no number`);
}

class Round {
  readonly #run: ImportRun;
  readonly #seen: SeenItems;
  readonly #tally: Tally;
  readonly #pause: number;
  readonly #lastVisit = new Map<string, number>();

  constructor(run: ImportRun, seen: SeenItems, tally: Tally, milliseconds: number) {
    this.#run = run;
    this.#seen = seen;
    this.#tally = tally;
    this.#pause = milliseconds;
  }

  /** A feed that cannot be read is said, and leaves the others alone. */
  async feed(feed: WatchedFeed, limit: number): Promise<void> {
    try {
      await this.#politely(feed.url);
      const earlier = this.#seen.earlierVisit(feed.url);
      const page = await fetchPage(feed.url, fetchOptions(this.#run.network), earlier);
      if (page === undefined) return;
      const items = (await itemsOf(fetchedInput(page, now()))).filter(({ id }) => !this.#seen.isDone(feed.url, id));
      const taken = items.slice(0, limit);
      await this.#items(feed, taken);
      // What is left for the next round must be seen then: only a feed all done with may answer "unchanged".
      if (items.every(({ id }) => this.#seen.isDone(feed.url, id))) await this.#seen.visited(feed.url, page);
    } catch (error) {
      if (!this.#run.network.signal.aborted) this.#tally.unreadable(feed.url, reasonOf(error));
    }
  }

  async #items(feed: WatchedFeed, items: readonly FeedItem[]): Promise<void> {
    const progress = progressOf(items.length);
    for (const [index, item] of items.entries()) {
      if (this.#run.network.signal.aborted) break;
      progress.at(index, `${index} of ${items.length} pages of ${feed.url}`);
      await this.#item(feed, item);
    }
    progress.end();
  }

  async #item(feed: WatchedFeed, item: FeedItem): Promise<void> {
    if (item.url === undefined) {
      this.#tally.unreadable(feed.url, `${feed.url}: the item “${item.title ?? item.id}” has no address`);
      return this.#seen.failed(feed.url, item.id);
    }
    try {
      await this.#politely(item.url);
      const page = await fetchPage(item.url, fetchOptions(this.#run.network));
      if (page === undefined) return;
      const articles = await this.#run.input(fetchedInput(page, now()), {
        ...(feed.event !== undefined && { event: feed.event }),
        ...(feed.outlet !== undefined && { outlet: feed.outlet }),
        ...(item.published !== undefined && { published: item.published }),
      });
      await (articles > 0 ? this.#seen.filed(feed.url, item.id) : this.#seen.failed(feed.url, item.id));
    } catch (error) {
      if (this.#run.network.signal.aborted) return;
      this.#tally.unreadable(item.url, reasonOf(error));
      if (error instanceof UnavailableError) return;
      await this.#seen.failed(feed.url, item.id);
      if (this.#seen.isDone(feed.url, item.id))
        this.#tally.unreadable(item.url, `${item.url}: given up after three tries; \`framediff add\` tries again`);
    }
  }

  /** Waits until a host has had its pause. */
  async #politely(url: string): Promise<void> {
    const { host } = new URL(url);
    const wait = (this.#lastVisit.get(host) ?? 0) + this.#pause - Date.now();
    if (wait > 0) await pause(wait, undefined, { signal: this.#run.network.signal }).catch(() => undefined);
    this.#lastVisit.set(host, Date.now());
  }
}

const now = (): string => new Date().toISOString();
