import * as v from 'valibot';
import { UserError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';
import { fileBeside } from './beside.ts';
import { bytesOf, extensionOf, type ImportInput } from './input.ts';
import type { ImportSource } from './record.ts';
import { readTextRecord } from './text.ts';

/** A JSON file that says of text files beside it what they cannot say themselves, and titles their events. */

const Names = v.record(v.string(), v.string());
const Schema = v.object({
  articles: v.array(
    v.object({
      file: v.string(),
      outlet: v.string(),
      event: v.string(),
      language: v.optional(v.string()),
      kind: v.optional(v.picklist(['report', 'primary']), 'report'),
      outletName: v.optional(Names, {}),
      published: v.optional(v.string()),
      dateBasis: v.optional(v.string()),
      agencies: v.optional(v.array(v.string()), []),
      url: v.optional(v.string()),
    }),
  ),
  events: v.optional(
    v.record(
      v.string(),
      v.object({
        title: v.optional(Names, {}),
        note: v.optional(v.string()),
        sides: v.optional(v.record(v.string(), v.array(v.string())), {}),
      }),
    ),
    {},
  ),
});

/** @throws UserError when the file is no manifest. */
async function readManifest(input: ImportInput) {
  const file = input.name;
  let value: unknown;
  try {
    value = JSON.parse(decodeText(await bytesOf(input), file).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} is not JSON`, 'One object a line belongs in a file named .jsonl.');
  }
  const result = v.safeParse(Schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new UserError(`${file} is no list of articles: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`);
}

export const manifest: ImportSource = {
  name: 'manifest',
  describes: 'JSON with "articles" (file, outlet, event, language, published, dateBasis) and "events" (title, note)',
  accepts: (input) => extensionOf(input) === 'json' || /^\s*\{\s*"articles"\s*:/.test(input.head.toString('latin1')),
  read: async function* (input) {
    const file = input.file;
    if (file === undefined)
      throw new UserError(`${input.name} lists files, and lies beside none`, 'Save it beside them.');
    const { articles, events } = await readManifest(input);
    for (const entry of articles) {
      const path = await fileBeside(input, entry.file);
      if (path === undefined) {
        yield {
          kind: 'rejected',
          place: `${file}: ${entry.file}`,
          reason: 'does not exist, or lies outside the folder of the list',
        };
        continue;
      }
      const record = await readTextRecord(path, { event: entry.event, outlet: entry.outlet }).catch(reasonOf);
      if (typeof record === 'string') {
        yield { kind: 'rejected', place: `${file}: ${entry.file}`, reason: record };
        continue;
      }
      const { kind, outletName, published, dateBasis: publishedBasis, language, url, agencies } = entry;
      yield {
        kind: 'record',
        record: { ...record, kind, outletName, published, publishedBasis, language, url, agencies },
      };
    }
    for (const [id, { title, note, sides }] of Object.entries(events))
      yield { kind: 'event', info: { id, title, note, sides } };
  },
};

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
