import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { UserError } from '../../model/errors.ts';
import type { ImportInput } from './input.ts';

/** A piece of a file inside a zip archive. */
export interface ZipPiece {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Small pieces in: an archive made to burst grows a thousandfold, and only so much of it is held at a time. */
const PUSHED = 16_384;

/**
 * Pieces of the files a caller wants, in the archive's order; names inside it are never used as paths.
 * @throws UserError when the archive is broken.
 */
export async function* zipPieces(input: ImportInput, wants: (name: string) => boolean): AsyncGenerator<ZipPiece> {
  const ready: ZipPiece[] = [];
  const unzip = new Unzip((file) => {
    if (!wants(file.name)) return;
    file.ondata = (error, bytes) => {
      if (error !== null) throw error;
      ready.push({ name: file.name, bytes });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of input.chunks()) {
      for (let from = 0; from < chunk.length; from += PUSHED) {
        unzip.push(chunk.subarray(from, from + PUSHED));
        yield* ready.splice(0);
      }
    }
    unzip.push(new Uint8Array(0), true);
  } catch (error) {
    if (!isBroken(error)) throw error;
    throw new UserError(`${input.name} is a broken archive (${error.message})`, 'Get it anew.');
  }
  yield* ready.splice(0);
}

/** fflate's errors carry a number for a code. */
const isBroken = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && typeof error.code === 'number';

export const isZip = ({ head }: Pick<ImportInput, 'head'>): boolean =>
  head.toString('latin1', 0, 4) === 'PK\u0003\u0004';

/** A file inside a zip archive, to be read before the next one is asked for. */
export interface ZipFile {
  readonly name: string;
  readonly chunks: AsyncGenerator<Uint8Array>;
}

/** The files a caller wants, one after the other; what of one was not read is passed over. */
export async function* zipFiles(input: ImportInput, wants: (name: string) => boolean): AsyncGenerator<ZipFile> {
  const pieces = zipPieces(input, wants);
  let next = await pieces.next();
  while (!next.done) {
    const { name } = next.value;
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for (; !next.done && next.value.name === name; next = await pieces.next()) yield next.value.bytes;
    };
    const file = { name, chunks: chunks() };
    yield file;
    for await (const _ of { [Symbol.asyncIterator]: chunks });
  }
}

/** An archive of these files and no others. */
export const zipOfParts = (parts: ReadonlyMap<string, Uint8Array>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
