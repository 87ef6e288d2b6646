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
  /** Event by article id, and the other way round. */
  readonly #events = new Map<string, string>();
  readonly #ids = new Map<string, string[]>();
  readonly #entries = new Map<string, IndexEntry>();
  readonly #duplicates = new Map<string, NearDuplicates>();

  private constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  static async read(workspace: Workspace): Promise<ArticleIndex> {
    const index = new ArticleIndex(workspace);
    for (const event of await articleFolders(workspace)) {
      await removeAbandoned(eventFolder(workspace, event));
      for (const id of articleIds(workspace, event)) index.#place(id, event);
    }
    return index;
  }

  #place(id: string, event: string): void {
    this.#events.set(id, event);
    this.#idsIn(event).push(id);
  }

  #idsIn(event: string): string[] {
    const ids = this.#ids.get(event) ?? [];
    this.#ids.set(event, ids);
    return ids;
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
    const textOf = async (id: string): Promise<string> => plainText(await readArticle(this.#workspace, event, id));
    const duplicates = new NearDuplicates(textOf);
    for (const id of this.#idsIn(event)) {
      const text = await textOf(id).catch(passOver);
      if (text !== undefined) duplicates.add(id, sketchOf(text));
    }
    this.#duplicates.set(event, duplicates);
    return duplicates;
  }

  /** Takes a new article in; `sketch` is `sketchOf` its plain text. */
  async add(article: Article, sketch: Sketch): Promise<void> {
    const { id, event, sourceSha256 } = article;
    const duplicates = await this.duplicatesIn(event);
    this.#place(id, event);
    this.#entries.set(id, { event, sourceSha256 });
    duplicates.add(id, sketch);
  }
}

/** An article file that a hand has broken is told of by whatever reads it; it is no reason to let nothing in. */
function passOver(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error;
}

export const plainText = ({ headline, body }: Pick<Article, 'headline' | 'body'>): string => `${headline}\n${body}`;
