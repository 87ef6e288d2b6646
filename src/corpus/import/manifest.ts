import { dirname, join, normalize } from 'node:path';
import * as v from 'valibot';
import { UserError } from '../../model/errors.ts';
import type { EventInfo } from '../../model/event.ts';
import { decodeText } from '../decode.ts';
import { readBytes } from '../files.ts';
import type { ImportRow, ImportSource } from './record.ts';
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
async function readManifest(file: string) {
  let value: unknown;
  try {
    value = JSON.parse(decodeText(await readBytes(file), file));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file} is not JSON`, 'One object a line belongs in a file named .jsonl.');
  }
  const result = v.safeParse(Schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new UserError(`${file} is no list of articles: ${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`);
}

export async function eventsOfManifest(file: string): Promise<EventInfo[]> {
  const { events } = await readManifest(file);
  return Object.entries(events).map(([id, { title, note, sides }]) => ({ id, title, note, sides }));
}

export const manifest: ImportSource = {
  name: 'manifest',
  describes: 'JSON with "articles" (file, outlet, event, language, published, dateBasis) and "events" (title, note)',
  accepts: (file) => /\.json$/i.test(file),
  read: async function* (file): AsyncGenerator<ImportRow> {
    for (const entry of (await readManifest(file)).articles) {
      const path = normalize(entry.file);
      if (path.startsWith('..') || path.startsWith('/')) {
        yield { kind: 'rejected', place: `${file}: ${entry.file}`, reason: 'lies outside the folder of the list' };
        continue;
      }
      const record = await readTextRecord(join(dirname(file), path), {
        event: entry.event,
        outlet: entry.outlet,
      }).catch(reasonOf);
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
  },
};

function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}
