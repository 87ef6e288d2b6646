import type { ImportContext, ImportHints, ImportRecord, RejectedRow } from '../../corpus/import/record.ts';
import { sourceFor } from '../../corpus/import/registry.ts';
import type { Outlets } from '../../corpus/outlets.ts';
import { parsePublished } from '../../corpus/published.ts';
import { withoutHarmful } from '../../model/inert.ts';
import { fieldNames } from '../importing/import-run.ts';
import { expand, openInput } from '../importing/inputs.ts';
import { Meter } from '../importing/meter.ts';
import { progressOf } from '../progress.ts';
import type { DatedText } from './story-collector.ts';

/** An article with a day, and the record it came from. */
export interface DatedArticle {
  readonly kind: 'article';
  readonly text: DatedText;
  readonly record: ImportRecord;
}

export interface RejectedCollectionRow extends RejectedRow {
  readonly kind: 'rejected';
}

export type CollectionRow = DatedArticle | RejectedCollectionRow;

export interface CollectionOptions extends ImportHints {
  readonly map?: readonly string[];
}

/** Articles in any files that `import` reads, in a stream. */
export class Collection {
  readonly #files: readonly string[];
  readonly #context: ImportContext;
  readonly #signal: AbortSignal;

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
        else if (row.kind === 'record') yield dated(row.record);
      }
    }
    meter.end();
  }
}

function dated(record: ImportRecord): CollectionRow {
  const { place, id, outlet, language: statedLanguage, url } = record;
  const published = record.published === undefined ? undefined : parsePublished(record.published);
  if (published === undefined) {
    const stated = record.published === undefined ? '' : `: “${record.published}”`;
    return { kind: 'rejected', place, reason: `no publication time${stated}` };
  }
  return { kind: 'article', record, text: { id, outlet, published, ...headed(record), statedLanguage, url } };
}

/** A record without a title begins with it. The headline becomes an event's title: what would move a terminal is left out. */
function headed({ title, text }: ImportRecord): { readonly headline: string; readonly body: string } {
  const [first = '', ...rest] = title === undefined ? text.trim().split('\n') : [title, text];
  return { headline: withoutHarmful(first).replace(/\s+/gu, ' ').trim(), body: rest.join('\n') };
}
