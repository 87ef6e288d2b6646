import { UserError } from '../model/errors.ts';
import { encodingByMark } from './decode.ts';

/**
 * Pieces of text as the bytes come. `name` is for messages.
 * @throws UserError when the bytes are not in the encoding.
 */
export async function* decodedChunks(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingByMark(chunk) ?? encoding, { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(
      `${name} is not ${encoding.toUpperCase()}`,
      'Say what it is, for example with --encoding windows-1256.',
    );
  }
}

/** One row is one article; nobody wrote a longer one. */
const LONGEST_LINE = 50_000_000;

/** Lines, read as they are asked for; the text is never held whole. @throws UserError as `decodedChunks` does. */
export async function* linesOf(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodedChunks(name, chunks, encoding)) {
    const lines = text.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST_LINE)
      throw new UserError(`${name}: a line is longer than ${LONGEST_LINE / 1_000_000} million characters`);
    yield* lines;
  }
  if (rest !== '') yield rest;
}
