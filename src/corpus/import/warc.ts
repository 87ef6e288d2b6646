import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { UserError } from '../../model/errors.ts';
import { readsLikeParagraph } from '../clean/lines.ts';
import { pageRecord } from './html.ts';
import { extensionOf, type ImportInput } from './input.ts';
import type { ImportContext, ImportRow, ImportSource } from './record.ts';
import { isZip, zipFiles } from './zip.ts';

/** Web archives: every page in them that holds an article. */
export const warc: ImportSource = {
  name: 'warc',
  describes: 'a web archive (.warc, .warc.gz, .wacz): its pages that hold an article',
  accepts: (input) => isWarc(input) || isWacz(input),
  read,
};

/** By its bytes: gzip is unpacked as far as the first of them go. */
function isWarc({ head }: ImportInput): boolean {
  const start = isGzip(head) ? gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }) : head;
  return start.toString('latin1', 0, 5) === 'WARC/';
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const isWacz = (input: ImportInput): boolean =>
  isZip(input) && (extensionOf(input) === 'wacz' || /archive\/|datapackage\.json/.test(input.head.toString('latin1')));

const LARGEST_PAGE = 20_000_000;
/** Text packs to a tenth; what grows more than this, and to more than a page's size, is made to burst. */
const MOST_GROWTH = 200;

function read(input: ImportInput, context: ImportContext): AsyncGenerator<ImportRow> {
  return isWacz(input) ? pagesOfArchives(input, context) : pagesOf(input, unpacked(input, input.chunks()), context);
}

/** The archives inside a WACZ, each read by itself: a broken one leaves the others alone. */
async function* pagesOfArchives(input: ImportInput, context: ImportContext): AsyncGenerator<ImportRow> {
  let archives = 0;
  for await (const { name, chunks } of zipFiles(input, (file) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(file))) {
    archives++;
    try {
      yield* pagesOf(input, unpacked(input, chunks), context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { kind: 'rejected', place: `${input.name}: ${name}`, reason: error.message };
    }
  }
  if (archives === 0)
    throw new UserError(`${input.name} holds no web archive`, 'A .wacz has one in its folder archive/.');
}

/**
 * The archive's bytes, gunzipped where they are packed: a cut-off archive is an error here, not a short one.
 * @throws UserError when it is broken, or made to burst.
 */
async function* unpacked(input: ImportInput, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packedLength = 0;
  let length = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packedLength += chunk.length;
      yield chunk;
    }
  };
  for await (const chunk of gunzipped(input, counted())) {
    length += chunk.length;
    const whole = input.size ?? packedLength;
    if (length > LARGEST_PAGE && length > whole * MOST_GROWTH)
      throw new UserError(
        `${input.name} unpacks to more than ${MOST_GROWTH} times its size`,
        'It is no archive of pages.',
      );
    yield chunk;
  }
}

async function* gunzipped(input: ImportInput, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { value: first } = await chunks.next();
  if (first === undefined) return;
  const all = (async function* (): AsyncGenerator<Uint8Array> {
    yield first;
    yield* chunks;
  })();
  if (!isGzip(first)) {
    yield* all;
    return;
  }
  try {
    yield* pipeline(Readable.from(all), createGunzip(), () => undefined);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw broken(input, error);
  }
}

const broken = ({ name }: ImportInput, error: unknown): UserError =>
  new UserError(
    `${name} is a broken web archive (${error instanceof Error ? error.message : String(error)})`,
    'The articles before the broken place are imported.',
  );

async function* pagesOf(
  input: ImportInput,
  chunks: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<ImportRow> {
  const seen = new Set<string>();
  const source = new Counted(input, chunks);
  const parser = new WARCParser(source);
  for await (const record of recordsOf(input, parser)) {
    const url = record.warcTargetURI ?? '';
    if (!isPage(record) || seen.has(url)) {
      await record.skipFully();
      continue;
    }
    const place = `${input.name}: ${url}`;
    const bytes = await contentOf(record);
    if (source.length < endOf(record, parser)) {
      yield { kind: 'rejected', place, reason: 'the archive ends in the middle of it' };
      return;
    }
    const row: ImportRow =
      bytes === undefined
        ? { kind: 'rejected', place, reason: `larger than ${LARGEST_PAGE / 1_000_000} MB` }
        : await rowOf(bytes, record, place, url, context);
    if (row.kind === 'record') seen.add(url);
    yield row;
  }
}

/** Where a record must end, in unpacked bytes from the archive's start; `_warcHeadersLength` is where its headers do. */
const endOf = (record: WARCRecord, parser: WARCParser): number => parser._warcHeadersLength + record.warcContentLength;

/** Asked so often for more than there is, a parser is not coming to an end. */
const MOST_PAST_END = 1_000;

/**
 * Counts what has been read. The parser asks for more without end where an archive ends within a record's headers: then
 * it is told that the archive is broken.
 */
class Counted implements AsyncIterable<Uint8Array> {
  readonly #input: ImportInput;
  readonly #chunks: AsyncIterable<Uint8Array>;
  #pastEnd = 0;
  length = 0;

  constructor(input: ImportInput, chunks: AsyncIterable<Uint8Array>) {
    this.#input = input;
    this.#chunks = chunks;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    const chunks = this.#chunks[Symbol.asyncIterator]();
    return {
      next: async () => {
        const chunk = await chunks.next();
        if (!chunk.done) this.length += chunk.value.length;
        else if (++this.#pastEnd > MOST_PAST_END) throw broken(this.#input, 'it ends in the middle of a record');
        return chunk;
      },
    };
  }
}

async function* recordsOf(input: ImportInput, parser: WARCParser): AsyncGenerator<WARCRecord> {
  try {
    yield* parser;
  } catch (error) {
    throw error instanceof UserError ? error : broken(input, error);
  }
}

const header = (record: WARCRecord, name: string): string | undefined =>
  record.httpHeaders?.headers.get(name) ?? undefined;

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false;
  const type = header(record, 'content-type') ?? record.warcContentType ?? '';
  const url = record.warcTargetURI ?? '';
  return /^https?:/.test(url) && URL.canParse(url) && /html/i.test(type) && statusOf(record) === 200;
}

const statusOf = (record: WARCRecord): number =>
  record.httpHeaders === null ? 200 : Number(record.httpHeaders.statusline.split(' ')[1]);

/** The page's bytes, unpacked; undefined when it is larger than a page can be. */
async function contentOf(record: WARCRecord): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= LARGEST_PAGE) chunks.push(chunk);
  }
  return length > LARGEST_PAGE ? undefined : Buffer.concat(chunks);
}

async function rowOf(
  bytes: Buffer,
  record: WARCRecord,
  place: string,
  url: string,
  context: ImportContext,
): Promise<ImportRow> {
  try {
    const origin = {
      file: undefined,
      contentType: header(record, 'content-type'),
      retrieved: record.warcDate ?? undefined,
    };
    const page = { ...(await pageRecord(bytes, { ...origin, name: url, url }, context)), place };
    const paragraphs = page.text.split('\n').filter(readsLikeParagraph);
    if (paragraphs.length >= FEWEST_PARAGRAPHS) return { kind: 'record', record: page };
    return { kind: 'rejected', place, reason: 'no article: a page of links or a few words' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'rejected', place, reason: error.message };
  }
}

/** A crawl brings home pages and lists too. */
const FEWEST_PARAGRAPHS = 2;
