import type { Article } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import { removeAbandoned } from './files.ts';
import { NearDuplicates, type Sketch, sketchOf } from './near-duplicates.ts';
import { articleFolders, articleIds, eventFolder, readArticle, type Workspace } from './workspace.ts';

/** What is known of an article without its text. */
export interface IndexEntry {
  readonly event: string;
  readonly sourceSha256: string;
}

/** Which articles a workspace has, read by a run that adds to it: ids are read once, the rest when asked for; kept current by the run that holds it. */
export class ArticleIndex {
  readonly #workspace: Workspace;
  readonly #events: Map<string, string>;
  readonly #entries = new Map<string, IndexEntry>();
  readonly #duplicates = new Map<string, NearDuplicates>();

  private constructor(workspace: Workspace, events: Map<string, string>) {
    this.#workspace = workspace;
    this.#events = events;
  }

  static async read(workspace: Workspace): Promise<ArticleIndex> {
    const events = new Map<string, string>();
    for (const event of await articleFolders(workspace)) {
      await removeAbandoned(eventFolder(workspace, event));
      for (const id of await articleIds(workspace, event)) events.set(id, event);
    }
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

  /** The article of an id the index knows. */
  read(id: string): Promise<Article> {
    return readArticle(this.#workspace, this.#events.get(id) ?? '', id);
  }

  /** Near-duplicates among the articles of an event; its articles are read the first time they are asked for. */
  async duplicatesIn(event: string): Promise<NearDuplicates> {
    const known = this.#duplicates.get(event);
    if (known !== undefined) return known;
    const textOf = async (id: string): Promise<string> => plainText(await this.read(id));
    const duplicates = new NearDuplicates(textOf);
    for (const [id, folder] of this.#events) {
      const text = folder === event ? await textOf(id).catch(passOver) : undefined;
      if (text !== undefined) duplicates.add(id, sketchOf(text));
    }
    this.#duplicates.set(event, duplicates);
    return duplicates;
  }

  /** Takes a new article in; `sketch` is `sketchOf` its plain text. */
  async add(article: Article, sketch: Sketch): Promise<void> {
    const { id, event, sourceSha256 } = article;
    const duplicates = await this.duplicatesIn(event);
    this.#events.set(id, event);
    this.#entries.set(id, { event, sourceSha256 });
    duplicates.add(id, sketch);
  }
}

/** An article file that a hand has broken is told of by whatever reads it; it is no reason to let nothing in. */
function passOver(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

export const plainText = ({ headline, body }: Pick<Article, 'headline' | 'body'>): string => `${headline}\n${body}`;
