import type { Article } from '../model/article.ts';
import { articleIds, eventIds, readArticle, type Workspace } from './workspace.ts';

/** What is known of an article without its text. */
export interface IndexEntry {
  readonly event: string;
  readonly sourceSha256: string;
}

/** Which article ids a workspace has: read once, kept current by the import that holds it. */
export class ArticleIndex {
  readonly #workspace: Workspace;
  readonly #events: Map<string, string>;
  readonly #entries = new Map<string, IndexEntry>();

  private constructor(workspace: Workspace, events: Map<string, string>) {
    this.#workspace = workspace;
    this.#events = events;
  }

  static async read(workspace: Workspace): Promise<ArticleIndex> {
    const events = new Map<string, string>();
    for (const event of await eventIds(workspace))
      for (const id of await articleIds(workspace, event)) events.set(id, event);
    return new ArticleIndex(workspace, events);
  }

  /** The article of this id, or undefined; its file is read the first time it is asked for. */
  async get(id: string): Promise<IndexEntry | undefined> {
    const event = this.#events.get(id);
    if (event === undefined) return undefined;
    const known = this.#entries.get(id);
    if (known !== undefined) return known;
    const { sourceSha256 } = await readArticle(this.#workspace, event, id);
    const entry = { event, sourceSha256 };
    this.#entries.set(id, entry);
    return entry;
  }

  add({ id, event, sourceSha256 }: Article): void {
    this.#events.set(id, event);
    this.#entries.set(id, { event, sourceSha256 });
  }
}
