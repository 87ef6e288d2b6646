import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UserError } from '../../model/errors.ts';
import { unreadable } from '../files.ts';
import type { FetchedPage } from './fetch/fetch-page.ts';

/** What articles are read from: a file, standard input, or what a server answered. */
export interface ImportInput {
  /** File name or address, for messages. */
  readonly name: string;
  /** Path of a file; undefined for everything else. */
  readonly file: string | undefined;
  /** Address it was fetched from. */
  readonly url: string | undefined;
  readonly contentType: string | undefined;
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string | undefined;
  /** Bytes, where known beforehand. */
  readonly size: number | undefined;
  /** The first bytes, by which its kind is told. */
  readonly head: Buffer;
  /** All bytes from the first on; may be read once. @throws UserError when they cannot be read. */
  readonly chunks: () => AsyncIterable<Buffer>;
}

const HEAD_BYTES = 4_096;

/** @throws UserError when the file cannot be opened. */
export async function fileInput(file: string): Promise<ImportInput> {
  const entry = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  // A pipe can be read only once, from its start on.
  if (entry.isFIFO() || entry.isCharacterDevice()) return streamInput(file, createReadStream(file));
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const { size } = await handle.stat();
    return {
      ...BARE,
      name: file,
      file,
      size,
      head: buffer.subarray(0, bytesRead),
      chunks: () => chunksOf(file),
    };
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    await handle.close();
  }
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Standard input, or any other stream of bytes. */
export async function streamInput(name: string, stream: AsyncIterable<Buffer>): Promise<ImportInput> {
  const chunks = stream[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  for (let length = 0; length < HEAD_BYTES; ) {
    const { done, value } = await chunks.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  return {
    ...BARE,
    name,
    head: Buffer.concat(first).subarray(0, HEAD_BYTES),
    chunks: async function* () {
      yield* first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    },
  };
}

export function fetchedInput({ url, contentType, bytes }: FetchedPage, retrieved: string): ImportInput {
  return { ...bytesInput(url, bytes), url, contentType, retrieved };
}

export const bytesInput = (name: string, bytes: Buffer): ImportInput => ({
  ...BARE,
  name,
  size: bytes.length,
  head: bytes.subarray(0, HEAD_BYTES),
  chunks: async function* () {
    yield bytes;
  },
});

const BARE = {
  file: undefined,
  url: undefined,
  contentType: undefined,
  retrieved: undefined,
  size: undefined,
};

/** No article, feed or list of metadata is larger; what may be is read in a stream. */
const LARGEST_WHOLE = 50_000_000;

/** The whole input. @throws UserError when it is larger than an article can be. */
export async function bytesOf(input: ImportInput): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of input.chunks()) {
    length += chunk.length;
    if (length > LARGEST_WHOLE)
      throw new UserError(
        `${input.name} is larger than ${LARGEST_WHOLE / 1_000_000} MB`,
        'An article is smaller. Many articles belong in one .jsonl or .csv file.',
      );
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** Extension of the input's name in lower case, without the dot. */
export const extensionOf = ({ name }: Pick<ImportInput, 'name'>): string => extname(name).slice(1).toLowerCase();

/** Name without folder and extension. */
export const stemOf = ({ name }: Pick<ImportInput, 'name'>): string => basename(name, extname(name));
