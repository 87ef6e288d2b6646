import { UserError } from '../../model/errors.ts';
import { bytesInput, bytesOf, extensionOf, type ImportInput, stemOf } from './input.ts';
import type { ImportSource } from './record.ts';
import { isZip, zipPieces } from './zip.ts';

/** A Word document: its paragraphs in reading order; the first is the headline. */
export const docx: ImportSource = {
  name: 'docx',
  describes: 'a Word document (.docx), one article a file; the first paragraph is the headline',
  accepts: (input) => isZip(input) && (extensionOf(input) === 'docx' || input.head.includes('word/')),
  read: async function* (input, { hints }) {
    const source = await bytesOf(input);
    const text = await paragraphsOf(source, input);
    const stem = input.file === undefined ? undefined : stemOf(input);
    yield {
      kind: 'record',
      record: {
        event: hints.event,
        kind: hints.kind ?? 'report',
        outlet: hints.outlet ?? stem ?? 'unknown-outlet',
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
        extension: 'docx',
        place: input.name,
      },
    };
  },
};

/** An article's document unpacks to less, pictures included. */
const LARGEST_UNPACKED = 200_000_000;

/** @throws UserError when the document is broken, empty, or would unpack to more than an article holds. */
async function paragraphsOf(source: Buffer, input: ImportInput): Promise<string> {
  let unpacked = 0;
  for await (const { bytes } of zipPieces(bytesInput(input.name, source), () => true)) {
    unpacked += bytes.length;
    if (unpacked > LARGEST_UNPACKED)
      throw new UserError(`${input.name} unpacks to more than ${LARGEST_UNPACKED / 1_000_000} MB`, 'It is no article.');
  }
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: source }).catch((error: unknown) => {
    throw new UserError(
      `${input.name} is no Word document that can be read (${error instanceof Error ? error.message : String(error)})`,
      'Save its text as a .txt file and add that.',
    );
  });
  if (!/[\p{L}\p{N}]/u.test(value)) throw new UserError(`${input.name} holds no text`);
  return value;
}
