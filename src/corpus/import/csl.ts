import * as v from 'valibot';
import { pad } from '../../model/calendar.ts';
import { UserError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';
import { type Reference, referenceRows } from './bibliography.ts';
import { recordFromFields } from './fields.ts';
import { bytesOf } from './input.ts';
import type { ImportSource } from './record.ts';

/** CSL-JSON (https://docs.citationstyles.org), as Zotero exports it, with the files its entries name beside it. */
export const csl: ImportSource = {
  name: 'csl',
  describes:
    'CSL-JSON of Zotero and others, with the attached text or page of each entry beside it; or a JSON list of rows',
  accepts: ({ head }) => /^(?:\xEF\xBB\xBF)?\s*\[\s*(?:\{|\])/.test(head.toString('latin1')),
  read: async function* (input, context) {
    const entries = parse(decodeText(await bytesOf(input), input.name, context.hints.encoding), input.name);
    for (const [index, entry] of entries.entries()) {
      const place = `${input.name}: entry ${index + 1}`;
      const parsed = v.safeParse(Entry, entry);
      if (!parsed.success) {
        yield { kind: 'rejected', place, reason: parsed.issues[0].message, row: entry };
      } else if ('text' in parsed.output) {
        const source = Buffer.from(JSON.stringify(entry));
        yield recordFromFields(parsed.output, { source, extension: 'json', place }, context);
      } else {
        yield* referenceRows(referenceOf(parsed.output), place, input, context);
      }
    }
  },
};

const Text = v.optional(v.string());
const Entry = v.looseObject({
  title: Text,
  'container-title': Text,
  publisher: Text,
  language: Text,
  URL: Text,
  issued: v.optional(
    v.looseObject({ 'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))), raw: Text }),
  ),
  author: v.optional(v.array(v.looseObject({ family: Text, given: Text, literal: Text }))),
  attachments: v.optional(v.array(v.looseObject({ path: Text }))),
  file: Text,
});

function parse(text: string, name: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (Array.isArray(value)) return value;
  } catch {
    throw new UserError(`${name} is broken JSON`, 'Export it anew. One object a line belongs in a file named .jsonl.');
  }
  throw new UserError(`${name} is no list of entries`);
}

function referenceOf(entry: v.InferOutput<typeof Entry>): Reference {
  return {
    title: entry.title,
    publication: entry['container-title'] ?? entry.publisher,
    published: dayOf(entry.issued?.['date-parts']?.[0]) ?? entry.issued?.raw,
    language: entry.language,
    url: entry.URL,
    authors: (entry.author ?? []).flatMap(
      ({ family, given, literal }) => literal ?? ([given, family].filter(Boolean).join(' ') || []),
    ),
    files: [...(entry.attachments ?? []).flatMap(({ path }) => path ?? []), ...(entry.file?.split(';') ?? [])],
  };
}

/** A month or a year alone is no day of publication. */
function dayOf(parts: readonly (number | string)[] | undefined): string | undefined {
  const [year, month, day] = (parts ?? []).map(Number);
  return year && month && day ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}
