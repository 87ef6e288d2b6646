import { appendFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { unreadable } from './files.ts';
import type { EarlierVisit } from './import/fetch/fetch-page.ts';
import { bytesIfThere, type Workspace } from './workspace.ts';

/** After so many failures an item is left alone. */
const MOST_TRIES = 3;

const Line = v.union([
  v.object({ feed: v.string(), item: v.string(), outcome: v.picklist(['filed', 'failed']) }),
  v.object({ feed: v.string(), etag: v.optional(v.string()), lastModified: v.optional(v.string()) }),
]);

/**
 * What `watch` has fetched: a line an item, added when the item is filed. Killed between filing and noting, the item
 * is fetched once more and recognized by its text.
 */
export class SeenItems {
  readonly #file: string;
  readonly #done = new Set<string>();
  readonly #failures = new Map<string, number>();
  readonly #visits = new Map<string, EarlierVisit>();

  private constructor(file: string) {
    this.#file = file;
  }

  static async read({ root }: Workspace): Promise<SeenItems> {
    const seen = new SeenItems(join(root, '.framediff', 'seen-items.jsonl'));
    const bytes = await bytesIfThere(seen.#file);
    for (const line of bytes?.toString('utf8').split('\n').filter(Boolean) ?? []) seen.#take(line);
    return seen;
  }

  isDone(feed: string, item: string): boolean {
    return this.#done.has(key(feed, item)) || (this.#failures.get(key(feed, item)) ?? 0) >= MOST_TRIES;
  }

  earlierVisit(feed: string): EarlierVisit {
    return this.#visits.get(feed) ?? {};
  }

  filed = (feed: string, item: string): Promise<void> => this.#note({ feed, item, outcome: 'filed' });
  failed = (feed: string, item: string): Promise<void> => this.#note({ feed, item, outcome: 'failed' });

  visited(feed: string, { etag, lastModified }: EarlierVisit): Promise<void> {
    return this.#note({
      feed,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    });
  }

  async #note(line: v.InferOutput<typeof Line>): Promise<void> {
    try {
      await mkdir(dirname(this.#file), { recursive: true });
      await appendFile(this.#file, `${JSON.stringify(line)}\n`);
    } catch (error) {
      throw unreadable(this.#file, error);
    }
    this.#take(JSON.stringify(line));
  }

  /** A line cut off by a killed run is passed over: its item is fetched again. */
  #take(text: string): void {
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Line), text);
    if (!parsed.success) return;
    const line = parsed.output;
    if (!('item' in line)) this.#visits.set(line.feed, line);
    else if (line.outcome === 'filed') this.#done.add(key(line.feed, line.item));
    else this.#failures.set(key(line.feed, line.item), (this.#failures.get(key(line.feed, line.item)) ?? 0) + 1);
  }
}

const key = (feed: string, item: string): string => `${feed}\n${item}`;
