import { ArticleIndex } from '../corpus/article-index.ts';
import { sha256 } from '../corpus/files.ts';
import { slug } from '../corpus/ids.ts';
import { eventsOfManifest, manifest } from '../corpus/import/manifest.ts';
import type { ImportHints, ImportRecord } from '../corpus/import/record.ts';
import { sourceFor } from '../corpus/import/registry.ts';
import { toArticle } from '../corpus/import/to-article.ts';
import { parsePublished } from '../corpus/published.ts';
import { addEventInfo, openOrMakeWorkspace, type Workspace, writeArticle } from '../corpus/workspace.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../model/errors.ts';
import { count } from '../report/labels.ts';
import type { Output } from './output.ts';

export interface ImportOptions extends ImportHints {
  readonly workspace?: string;
}

/** Imports files into the workspace, which is made where the folder is empty. Returns the exit code. */
export async function runImport(files: readonly string[], options: ImportOptions, output: Output): Promise<number> {
  const workspace = await openOrMakeWorkspace(options.workspace ?? process.cwd());
  const run = new ImportRun(workspace, await ArticleIndex.read(workspace), options, output);
  for (const file of files) await run.file(file);
  return run.finish();
}

/** One run of the command: what it writes to, and what it counts. */
class ImportRun {
  readonly #workspace: Workspace;
  readonly #index: ArticleIndex;
  readonly #hints: ImportHints;
  readonly #output: Output;
  #imported = 0;
  #known = 0;
  #rejected = 0;
  #unreadable = 0;

  constructor(workspace: Workspace, index: ArticleIndex, hints: ImportHints, output: Output) {
    this.#workspace = workspace;
    this.#index = index;
    this.#hints = hints;
    this.#output = output;
  }

  /** A file that cannot be read is said, and leaves the other files alone. */
  async file(file: string): Promise<void> {
    try {
      const source = await sourceFor(file);
      for await (const row of source.read(file, this.#hints)) {
        if (row.kind === 'rejected') this.#reject(row.place, row.reason);
        else await this.#record(row.record);
      }
      if (source === manifest)
        for (const info of await eventsOfManifest(file)) await addEventInfo(this.#workspace, info);
    } catch (error) {
      this.#unreadable++;
      this.#output.warn(`framediff: ${reasonOf(error)}`);
    }
  }

  finish(): number {
    const parts = [`${count(this.#imported, 'article')} imported`];
    if (this.#known > 0) parts.push(`${this.#known} already there`);
    if (this.#rejected > 0) parts.push(`${this.#rejected} rejected`);
    if (this.#unreadable > 0) parts.push(`${count(this.#unreadable, 'file')} could not be read`);
    this.#output.line(`${parts.join(', ')}: ${this.#workspace.root}`);
    if (this.#unreadable > 0) return EXIT.userError;
    return this.#rejected > 0 ? EXIT.partly : EXIT.done;
  }

  /** A mistake in one record leaves the others alone. */
  async #record(record: ImportRecord): Promise<void> {
    try {
      if (record.event === undefined) throw new UserError('no event: name one with --event');
      const id = await this.#freeId(record, record.event);
      if (id === undefined) {
        this.#known++;
        return;
      }
      const article = toArticle(record, record.event, id);
      if (article.body === '') this.#output.warn(`${record.place}: nothing but the headline is left after cleaning`);
      await writeArticle(this.#workspace, article, record.source, record.extension);
      this.#index.add(article);
      this.#imported++;
    } catch (error) {
      this.#reject(record.place, reasonOf(error));
    }
  }

  #reject(place: string, reason: string): void {
    this.#rejected++;
    this.#output.warn(`${place}: rejected: ${reason}`);
  }

  /**
   * The id an article gets: the one it brings, else outlet and day, else a number after it. Undefined when the
   * same bytes are there already: the article was imported before.
   * @throws UserError when the id it brings belongs to other bytes.
   */
  async #freeId(record: ImportRecord, event: string): Promise<string | undefined> {
    const source = sha256(record.source);
    const day = record.published === undefined ? undefined : parsePublished(record.published)?.slice(0, 10);
    const wanted = record.id ?? [slug(record.outlet), day].filter((part) => part !== undefined).join('-');
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      const holder = await this.#index.get(id);
      if (holder === undefined) return id;
      if (holder.sourceSha256 === source && holder.event === event) return undefined;
      if (record.id !== undefined) {
        throw new UserError(
          `there already is another article “${id}”, in event “${holder.event}”`,
          'Give one of the two another id.',
        );
      }
    }
  }
}

/** What to say of a mistake; a bug is thrown on. */
function reasonOf(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return error.next === undefined ? error.message : `${error.message}. ${error.next}`;
}
