import { ArticleIndex } from '../../corpus/article-index.ts';
import type { ImportInput } from '../../corpus/import/input.ts';
import type { ImportContext, ImportHints, ImportRecord, RejectedRow } from '../../corpus/import/record.ts';
import { sourceFor } from '../../corpus/import/registry.ts';
import type { InferDay } from '../../corpus/import/to-article.ts';
import { RejectFile } from '../../corpus/reject-file.ts';
import { addEventInfo, readOutlets, type Workspace } from '../../corpus/workspace.ts';
import { inferPublicationDay } from '../../language/publication-day.ts';
import { packFor } from '../../language/registry.ts';
import { UserError } from '../../model/errors.ts';
import type { EventInfo } from '../../model/event.ts';
import { progressOf } from '../progress.ts';
import { type EventChoice, EventChooser } from './choose-event.ts';
import { Filing } from './filing.ts';
import { expand, type Network, openInput } from './inputs.ts';
import { Meter } from './meter.ts';
import type { Tally } from './tally.ts';

/** What the commands that bring articles in have in common. */
export interface ImportOptions extends ImportHints {
  readonly workspace?: string;
  /** `field=column` pairs as typed. */
  readonly map?: readonly string[];
  readonly allowPrivate?: boolean;
  /** Takes the likeliest event without asking. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

interface RunSettings {
  readonly options: ImportOptions;
  readonly events: EventChoice;
  readonly tally: Tally;
  /** Aborted when the user wants to stop: the article at hand is finished, no other is begun. */
  readonly signal: AbortSignal;
}

/** Reads what the user named and files it: one run of `add`, `import` or `watch`. */
export class ImportRun {
  readonly network: Network;
  readonly #workspace: Workspace;
  readonly #filing: Filing;
  readonly #context: ImportContext;
  readonly #tally: Tally;

  private constructor(workspace: Workspace, filing: Filing, context: ImportContext, settings: RunSettings) {
    this.network = { allowPrivate: settings.options.allowPrivate ?? false, signal: settings.signal };
    this.#workspace = workspace;
    this.#filing = filing;
    this.#context = context;
    this.#tally = settings.tally;
  }

  static async open(workspace: Workspace, settings: RunSettings): Promise<ImportRun> {
    checkEncoding(settings.options.encoding);
    const context: ImportContext = {
      hints: settings.options,
      outlets: await readOutlets(workspace),
      fieldNames: fieldNames(settings.options.map ?? []),
      sourceFor,
    };
    const index = await ArticleIndex.read(workspace);
    const filing = new Filing(workspace, index, new EventChooser(workspace, settings.events), inferDay);
    return new ImportRun(workspace, filing, context, settings);
  }

  /** Everything named, one after the other. What cannot be read is said, and leaves the others alone. */
  async all(names: readonly string[]): Promise<number> {
    const sources = await expand(names, this.#workspace.root);
    const meter = new Meter(progressOf(sources.bytes), () => this.#tally.filed);
    for (const name of sources.names) {
      if (this.network.signal.aborted) break;
      try {
        await this.input(meter.counted(await openInput(name, this.network)));
      } catch (error) {
        if (!this.network.signal.aborted) this.#tally.unreadable(name, reasonOf(error));
      }
    }
    meter.end();
    return this.#tally.finish(this.#workspace.root, this.network.signal.aborted);
  }

  /** Files the articles of one input, and returns how many it held. @throws UserError when it cannot be read. */
  async input(input: ImportInput, hints: ImportHints = {}): Promise<number> {
    const context = { ...this.#context, hints: { ...this.#context.hints, ...hints } };
    const rejects = new RejectFile(this.#workspace, input.name);
    let articles = 0;
    try {
      for await (const row of sourceFor(input).read(input, context)) {
        if (this.network.signal.aborted) break;
        if (row.kind === 'event') await this.#event(row.info, input.name, rejects);
        else if (row.kind === 'rejected') await this.#reject(row, rejects);
        else if (await this.#file(row.record, rejects)) articles++;
      }
    } finally {
      await rejects.close();
    }
    return articles;
  }

  /** A mistake in one record leaves the others alone. */
  async #file(record: ImportRecord, rejects: RejectFile): Promise<boolean> {
    try {
      this.#tally.article(record.place, await this.#filing.file(record));
      return true;
    } catch (error) {
      const { title, text, outlet, published, url, id } = record;
      const row = { title, text, outlet, published, url, id };
      await this.#reject({ place: record.place, reason: reasonOf(error), row }, rejects);
      return false;
    }
  }

  async #event(info: EventInfo, place: string, rejects: RejectFile): Promise<void> {
    try {
      await addEventInfo(this.#workspace, info);
    } catch (error) {
      await this.#reject({ place, reason: reasonOf(error), row: info }, rejects);
    }
  }

  async #reject(row: RejectedRow, rejects: RejectFile): Promise<void> {
    await rejects.add(row);
    this.#tally.rejected(row, rejects.path);
  }
}

/** An article whose day nobody states may tell it itself. */
export const inferDay: InferDay = (text, language) => {
  const pack = packFor(language);
  const inferred = pack && inferPublicationDay(text, pack, new Date().toISOString().slice(0, 10));
  return (
    inferred && { day: inferred.day, reason: `the text speaks of “${inferred.words}”; it may have appeared later` }
  );
};

/** @throws UserError when nobody knows an encoding of this name. */
function checkEncoding(label: string | undefined): void {
  try {
    if (label !== undefined) new TextDecoder(label);
  } catch {
    throw new UserError(`there is no encoding “${label}”`, 'Name one such as windows-1256, iso-8859-6 or utf-16.');
  }
}

/** `--map title=headline` as a map. @throws UserError when a pair is written otherwise. */
export function fieldNames(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair): [string, string] => {
      const [, ours = '', theirs = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (!MAPPED.includes(ours))
        throw new UserError(
          `--map ${pair}: not understood`,
          `Write FIELD=COLUMN; the fields are ${MAPPED.join(', ')}.`,
        );
      return [ours, theirs];
    }),
  );
}

const MAPPED = ['event', 'outlet', 'title', 'text', 'published', 'language', 'url', 'id', 'byline'];

/** What to say of a mistake; a bug is thrown on. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof UserError)) throw error;
  return error.next === undefined ? error.message : `${error.message}. ${error.next}`;
}
