import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { errorCode, sha256, unreadable, writeWhole } from '../../corpus/files.ts';
import type { ImportRecord } from '../../corpus/import/record.ts';
import { linesOf } from '../../corpus/lines.ts';
import { UserError } from '../../model/errors.ts';
import type { CollectedArticle } from './collection.ts';

const Text = v.optional(v.string());
const Pairs = v.record(v.string(), v.string());

const Schema = v.object({
  key: v.string(),
  kind: v.picklist(['report', 'primary']),
  outlet: v.string(),
  outletName: Pairs,
  title: Text,
  text: v.string(),
  published: Text,
  publishedBasis: Text,
  language: Text,
  url: Text,
  retrieved: Text,
  id: Text,
  fileName: Text,
  byline: Text,
  agencies: v.array(v.string()),
  excluded: v.array(v.object({ rule: v.string(), text: v.string() })),
  other: v.record(v.string(), v.unknown()),
  /** Base64. */
  source: v.string(),
  extension: v.string(),
  place: v.string(),
});

/** So many characters of rows are held before they are written. */
const HELD = 8_000_000;
const SEGMENT_LETTERS = 16;

/**
 * The records of a collection, sorted into days on disk: an article of Monday may have to be filed on Tuesday, when another
 * outlet has told of its event.
 */
export class RowStore {
  readonly #folder: string;
  readonly #held = new Map<string, string[]>();
  #size = 0;

  constructor(state: string) {
    this.#folder = join(state, 'rows');
  }

  async add({ collected: { key, day }, record }: CollectedArticle): Promise<void> {
    const { event: _, source, ...rest } = record;
    const line = `${JSON.stringify({ key, ...rest, source: source.toString('base64') })}\n`;
    const lines = this.#held.get(day);
    if (lines === undefined) this.#held.set(day, [line]);
    else lines.push(line);
    this.#size += line.length;
    if (this.#size > HELD) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [day, lines] of this.#held) {
      const content = lines.join('');
      await writeWhole(join(this.#folder, day, `${sha256(content).slice(0, SEGMENT_LETTERS)}.jsonl`), content);
    }
    this.#held.clear();
    this.#size = 0;
  }

  /** The records of a day with their keys; one that was read twice comes twice. @throws UserError when a file is broken. */
  async *read(day: string): AsyncGenerator<{ readonly key: string; readonly record: ImportRecord }> {
    const folder = join(this.#folder, day);
    const names = await readdir(folder).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw unreadable(folder, error);
    });
    for (const name of names.filter((one) => one.endsWith('.jsonl')).sort()) {
      const file = join(folder, name);
      for await (const line of linesOf(file, createReadStream(file), 'utf-8')) yield parseRow(line, file);
    }
  }
}

function parseRow(line: string, file: string): { readonly key: string; readonly record: ImportRecord } {
  const result = v.safeParse(Schema, parsed(line));
  if (!result.success)
    throw new UserError(`${file} is broken`, 'Remove the file and give its articles to `framediff discover` again.');
  const { key, source, title, published, publishedBasis, language, url, retrieved, id, fileName, byline, ...rest } =
    result.output;
  const optional = { title, published, publishedBasis, language, url, retrieved, id, fileName, byline };
  return { key, record: { event: undefined, ...optional, ...rest, source: Buffer.from(source, 'base64') } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
