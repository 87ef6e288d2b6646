import { UserError } from '../../model/errors.ts';
import { bytesInput, bytesOf, extensionOf, type ImportInput } from './input.ts';
import type { ImportSource } from './record.ts';
import { recordOfText } from './text.ts';
import { isZip, zipOfParts, zipPieces } from './zip.ts';

/** A Word document: its paragraphs in reading order; the first is the headline. */
export const docx: ImportSource = {
  name: 'docx',
  describes: 'a Word document (.docx), one article a file; the first paragraph is the headline',
  accepts: (input) => isZip(input) && (extensionOf(input) === 'docx' || input.head.includes('word/')),
  read: async function* (input, { hints }) {
    const source = await bytesOf(input);
    yield { kind: 'record', record: recordOfText(await paragraphsOf(source, input), source, input, hints) };
  },
};

/** What a document's text is made of; pictures are not read. */
const PARTS = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
]);
/** An article's text, marked up as Word does, is smaller. */
const LARGEST_UNPACKED = 10_000_000;

/**
 * Only the parts that were measured are handed on: an archive may list other files than the ones it begins with.
 * @throws UserError when the document is broken, empty, or would unpack to more than an article holds.
 */
async function paragraphsOf(source: Buffer, input: ImportInput): Promise<string> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  for await (const { name, bytes } of zipPieces(bytesInput(input.name, source), (one) => PARTS.has(one))) {
    unpacked += bytes.length;
    if (unpacked > LARGEST_UNPACKED)
      throw new UserError(`${input.name} unpacks to more than ${LARGEST_UNPACKED / 1_000_000} MB`, 'It is no article.');
    parts.set(name, [...(parts.get(name) ?? []), bytes]);
  }
  const buffer = zipOfParts(new Map([...parts].map(([name, pieces]) => [name, Buffer.concat(pieces)])));
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer }).catch(() => {
    throw new UserError(
      `${input.name} is no Word document that can be read`,
      'Save its text as a .txt file and add that.',
    );
  });
  if (!/[\p{L}\p{N}]/u.test(value)) throw new UserError(`${input.name} holds no text`);
  return value;
}
