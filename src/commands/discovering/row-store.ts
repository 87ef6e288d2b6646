import { join } from 'node:path';
import * as v from 'valibot';
import type { ImportRecord } from '../../corpus/import/record.ts';
import { parsedAs } from '../../corpus/parsed-as.ts';
import { brokenSegment, DaySegments } from './day-segments.ts';

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

/**
 * The records of a collection, by day, in `rows/` of the state folder: an article of Monday may have to be filed on
 * Tuesday, when another outlet has told of its event.
 */
export class RowStore {
  readonly #segments: DaySegments;

  constructor(state: string) {
    this.#segments = new DaySegments(join(state, 'rows'));
  }

  add(day: string, key: string, record: ImportRecord): Promise<void> {
    const { event: _, source, ...rest } = record;
    return this.#segments.add(day, JSON.stringify({ key, ...rest, source: source.toString('base64') }));
  }

  flush(): Promise<void> {
    return this.#segments.flush();
  }

  /** The records of a day with their keys; one that was read twice comes twice. @throws UserError when a file is broken. */
  async *read(day: string): AsyncGenerator<{ readonly key: string; readonly record: ImportRecord }> {
    for await (const { line, file } of this.#segments.lines(day)) yield parseRow(line, file);
  }
}

function parseRow(line: string, file: string): { readonly key: string; readonly record: ImportRecord } {
  const row = parsedAs(Schema, line);
  if (row === undefined) throw brokenSegment(file);
  const { key, source, title, published, publishedBasis, language, url, retrieved, id, fileName, byline, ...rest } =
    row;
  const optional = { title, published, publishedBasis, language, url, retrieved, id, fileName, byline };
  return { key, record: { event: undefined, ...optional, ...rest, source: Buffer.from(source, 'base64') } };
}
