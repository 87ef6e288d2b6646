import { UserError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';
import { bytesOf, extensionOf, fileInput, type ImportInput, stemOf } from './input.ts';
import type { ImportHints, ImportRecord, ImportSource } from './record.ts';

/** A scraped or pasted article: its first line that holds letters is the headline. */
export const text: ImportSource = {
  name: 'text',
  describes: 'plain text or Markdown, one article a file; the first line is the headline',
  accepts: () => true,
  read: async function* (input, { hints }) {
    yield { kind: 'record', record: await textRecord(input, hints) };
  },
};

/** @throws UserError when the file is empty, binary or in another encoding than stated. */
export const readTextRecord = async (file: string, hints: ImportHints): Promise<ImportRecord> =>
  textRecord(await fileInput(file), hints);

async function textRecord(input: ImportInput, hints: ImportHints): Promise<ImportRecord> {
  const source = await bytesOf(input);
  const content = decodeText(source, input.name, hints.encoding).replace(/^\uFEFF/, '');
  if (!/[\p{L}\p{N}]/u.test(content))
    throw new UserError(`${input.name} is empty`, 'It must hold a headline and the text of an article.');
  return recordOfText(content, source, input, hints);
}

/** A text whose first line is the headline, as a record: what the text cannot say the command line does. */
export function recordOfText(text: string, source: Buffer, input: ImportInput, hints: ImportHints): ImportRecord {
  const stem = input.file === undefined ? undefined : stemOf(input);
  return {
    event: hints.event,
    outlet: hints.outlet ?? stem ?? UNKNOWN_OUTLET,
    kind: hints.kind ?? 'report',
    outletName: {},
    title: undefined,
    text,
    published: hints.published,
    publishedBasis: hints.publishedBasis,
    language: hints.language,
    url: input.url,
    retrieved: input.retrieved,
    id: hints.id,
    fileName: stem,
    byline: undefined,
    agencies: [],
    excluded: [],
    other: {},
    source,
    extension: extensionOf(input) || 'txt',
    place: input.name,
  };
}

/** Of pasted text nobody says where it is from. */
const UNKNOWN_OUTLET = 'unknown-outlet';
