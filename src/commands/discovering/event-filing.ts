import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ArticleIndex } from '../../corpus/article-index.ts';
import { unreadable } from '../../corpus/files.ts';
import type { ImportRecord } from '../../corpus/import/record.ts';
import { parsedAs } from '../../corpus/parsed-as.ts';
import { carryOut, planMoveFrom } from '../../corpus/rearrange.ts';
import { addEventInfo, articleIds, bytesIfThere, INBOX, type Workspace } from '../../corpus/workspace.ts';
import { bareEvent } from '../../model/event.ts';
import { EventChooser } from '../importing/choose-event.ts';
import { Filing } from '../importing/filing.ts';
import { inferDay, reasonOf } from '../importing/import-run.ts';
import type { DiscoveryTally } from './discovery-tally.ts';
import type { EventLine } from './event-line.ts';
import type { RowStore } from './row-store.ts';

/** Where discovery put an article. */
interface FiledArticle {
  readonly key: string;
  readonly id: string;
  readonly event: string;
}

/** An article whose event is to be filed. */
interface WantedArticle {
  readonly event: string;
  readonly day: string;
}

const Schema = v.object({ key: v.string(), id: v.string(), event: v.string() });

/**
 * Files the articles of discovered events into a workspace, and moves what an earlier run filed when its event has
 * become another one. What a person has moved since stays where it is.
 */
export class EventFiling {
  readonly #workspace: Workspace;
  readonly #list: string;
  readonly #eventOf: ReadonlyMap<string, WantedArticle>;
  readonly #filed: Map<string, FiledArticle>;

  private constructor(
    workspace: Workspace,
    list: string,
    eventOf: ReadonlyMap<string, WantedArticle>,
    filed: Map<string, FiledArticle>,
  ) {
    this.#workspace = workspace;
    this.#list = list;
    this.#eventOf = eventOf;
    this.#filed = filed;
  }

  /** Holds the keys of the articles that are to be filed, not the articles. */
  static async open(
    workspace: Workspace,
    state: string,
    events: AsyncIterable<EventLine>,
    fewestOutlets: number,
  ): Promise<EventFiling> {
    const eventOf = new Map<string, WantedArticle>();
    for await (const { event, title, language, outlets, articles } of events) {
      if (outlets.length < fewestOutlets) continue;
      for (const { key, published } of articles) eventOf.set(key, { event, day: published.slice(0, 10) });
      await addEventInfo(workspace, { ...bareEvent(event), title: { [language]: title } });
    }
    const list = join(state, 'filed.jsonl');
    return new EventFiling(workspace, list, eventOf, await readFiled(list));
  }

  /** An article whose event too few outlets tell of by now waits in the inbox. */
  async moveWhatChanged(tally: DiscoveryTally): Promise<void> {
    for (const { key, id, event } of [...this.#filed.values()]) {
      const now = this.#eventOf.get(key)?.event ?? INBOX;
      if (now === event) continue;
      if (!articleIds(this.#workspace, event).includes(id)) continue;
      await carryOut(this.#workspace, await planMoveFrom(this.#workspace, { event, id }, now));
      await this.#remember({ key, id, event: now });
      tally.moved();
    }
  }

  /**
   * Only days with an article that is not filed yet are read; an abort lets the article at hand end. What the
   * workspace has is read first: what changed has moved by then.
   */
  async fileWhatIsMissing(rows: RowStore, tally: DiscoveryTally, signal: AbortSignal): Promise<void> {
    const days = new Set<string>();
    for (const [key, { day }] of this.#eventOf) {
      if (this.#filed.has(key)) tally.filed('known');
      else days.add(day);
    }
    if (days.size === 0) return;
    const index = await ArticleIndex.read(this.#workspace);
    const filing = new Filing(this.#workspace, index, new EventChooser(this.#workspace, 'inbox'), inferDay);
    for (const day of [...days].sort()) {
      for await (const { key, record } of rows.read(day)) {
        if (signal.aborted) return;
        const event = this.#eventOf.get(key)?.event;
        if (event !== undefined && !this.#filed.has(key)) await this.#file(filing, key, { ...record, event }, tally);
      }
    }
  }

  async #file(
    filing: Filing,
    key: string,
    record: ImportRecord & { readonly event: string },
    tally: DiscoveryTally,
  ): Promise<void> {
    try {
      const filed = await filing.file(record);
      await this.#remember({ key, event: record.event, id: filed.kind === 'filed' ? filed.article.id : filed.id });
      tally.filed(filed.kind);
    } catch (error) {
      tally.notFiled(record.place, reasonOf(error));
    }
  }

  async #remember(filed: FiledArticle): Promise<void> {
    this.#filed.set(filed.key, filed);
    await appendFile(this.#list, `${JSON.stringify(filed)}\n`).catch((error: unknown) => {
      throw unreadable(this.#list, error);
    });
  }
}

/** The last line of a key counts; one that a killed run left half written is none. */
async function readFiled(list: string): Promise<Map<string, FiledArticle>> {
  const lines = (await bytesIfThere(list))?.toString('utf8').split('\n').slice(0, -1) ?? [];
  return new Map(
    lines.flatMap((line): [string, FiledArticle][] => {
      const filed = parsedAs(Schema, line);
      return filed === undefined ? [] : [[filed.key, filed]];
    }),
  );
}
