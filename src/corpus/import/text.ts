import { basename, extname } from 'node:path';
import { UserError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';
import { readBytes } from '../files.ts';
import type { ImportHints, ImportRow, ImportSource } from './record.ts';

/** A scraped or pasted article: its first line that holds letters is the headline. */
export const text: ImportSource = {
  name: 'text',
  describes: 'plain text or Markdown, one article a file; the first line is the headline',
  accepts: () => true,
  read: async function* (file, hints): AsyncGenerator<ImportRow> {
    yield { kind: 'record', record: await readTextRecord(file, hints) };
  },
};

/** @throws UserError when the file is empty, binary or not UTF-8. */
export async function readTextRecord(
  file: string,
  hints: ImportHints,
): Promise<Extract<ImportRow, { kind: 'record' }>['record']> {
  const source = await readBytes(file);
  const content = decodeText(source, file).replace(/^\uFEFF/, '');
  if (!/[\p{L}\p{N}]/u.test(content))
    throw new UserError(`${file} is empty`, 'It must hold a headline and the text of an article.');
  const stem = basename(file, extname(file));
  return {
    event: hints.event,
    outlet: hints.outlet ?? stem,
    kind: hints.kind ?? 'report',
    outletName: {},
    title: undefined,
    text: content,
    published: hints.published,
    publishedBasis: hints.publishedBasis,
    language: hints.language,
    url: undefined,
    id: hints.id ?? stem,
    agencies: [],
    other: {},
    source,
    extension: extname(file).slice(1) || 'txt',
    place: file,
  };
}
