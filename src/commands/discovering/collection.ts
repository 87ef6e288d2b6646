import { sha256 } from '../../corpus/files.ts';
import type { ImportContext, ImportHints, ImportRecord, RejectedRow } from '../../corpus/import/record.ts';
import { sourceFor } from '../../corpus/import/registry.ts';
import { languageOf } from '../../corpus/language.ts';
import type { Outlets } from '../../corpus/outlets.ts';
import { parsePublished } from '../../corpus/published.ts';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { copySketch } from '../../discover/copies.ts';
import { StoryReaders } from '../../discover/story-readers.ts';
import { withoutHarmful } from '../../model/inert.ts';
import { fieldNames } from '../importing/import-run.ts';
import { expand, openInput } from '../importing/inputs.ts';
import { Meter } from '../importing/meter.ts';
import { progressOf } from '../progress.ts';

/** One article of a collection: what discovery keeps of it, and the record it came from. */
export interface CollectedArticle {
  readonly kind: 'article';
  readonly collected: CollectedStory;
  readonly record: ImportRecord;
}

export type CollectionRow = CollectedArticle | ({ readonly kind: 'rejected' } & RejectedRow);

export interface CollectionOptions extends ImportHints {
  readonly map?: readonly string[];
}

const KEY_LETTERS = 16;

/** Articles in any files that `import` reads, in a stream. */
export class Collection {
  readonly #files: readonly string[];
  readonly #context: ImportContext;
  readonly #signal: AbortSignal;
  readonly #stories = new StoryReaders();

  constructor(files: readonly string[], options: CollectionOptions, outlets: Outlets, signal: AbortSignal) {
    this.#files = files;
    this.#context = { hints: options, outlets, fieldNames: fieldNames(options.map ?? []), sourceFor };
    this.#signal = signal;
  }

  /**
   * Every row, with progress on standard error; ends early when the signal is aborted.
   * @throws UserError when a file cannot be read: a collection of which a part is missing has other events.
   */
  async *rows(): AsyncGenerator<CollectionRow> {
    const { names, bytes } = await expand(this.#files, '');
    let read = 0;
    const meter = new Meter(progressOf(bytes), () => read);
    for (const name of names) {
      const input = meter.counted(await openInput(name, { allowPrivate: false, signal: this.#signal }));
      for await (const row of sourceFor(input).read(input, this.#context)) {
        if (this.#signal.aborted) break;
        read++;
        if (row.kind === 'rejected') yield row;
        else if (row.kind === 'record') yield this.#collected(row.record);
      }
    }
    meter.end();
  }

  #collected(record: ImportRecord): CollectionRow {
    const { place } = record;
    const published = record.published === undefined ? undefined : parsePublished(record.published);
    if (published === undefined) {
      const stated = record.published === undefined ? '' : `: “${record.published}”`;
      return { kind: 'rejected', place, reason: `no publication time${stated}` };
    }
    const { headline, body } = headed(record);
    const language = languageOf(`${headline}\n${body}`, record.language);
    const day = published.slice(0, 10);
    const story = this.#stories.readerOf(language)?.read({ headline, body, language, day });
    if (story === undefined) return { kind: 'rejected', place, reason: `no language pack for “${language}”` };
    const collected: CollectedStory = {
      key: sha256([record.outlet, published, headline, body].join('\u0000')).slice(0, KEY_LETTERS),
      id: record.id,
      outlet: record.outlet,
      published,
      day,
      headline,
      url: record.url,
      sketch: copySketch(`${headline}\n${body}`),
      story,
    };
    return { kind: 'article', record, collected };
  }
}

/** A record without a title begins with it. The headline becomes an event's title: what would move a terminal is left out. */
function headed({ title, text }: ImportRecord): { readonly headline: string; readonly body: string } {
  const [first = '', ...rest] = title === undefined ? text.trim().split('\n') : [title, text];
  return { headline: withoutHarmful(first).replace(/\s+/gu, ' ').trim(), body: rest.join('\n') };
}
