import { WARCParser, type WARCRecord } from 'warcio';
import { UserError } from '../../model/errors.ts';
import { readsLikeParagraph } from '../clean/lines.ts';
import { pageRecord } from './html.ts';
import { extensionOf, type ImportInput } from './input.ts';
import type { ImportContext, ImportRow, ImportSource } from './record.ts';
import { isZip, zipPieces } from './zip.ts';

/** Web archives: every page in them that holds an article. */
export const warc: ImportSource = {
  name: 'warc',
  describes: 'a web archive (.warc, .warc.gz, .wacz): its pages that hold an article',
  accepts: (input) => isWarc(input) || isWacz(input),
  read: (input, context) => pagesOf(input, isWacz(input) ? archivesInside(input) : input.chunks(), context),
};

const isWarc = (input: ImportInput): boolean =>
  input.head.toString('latin1', 0, 5) === 'WARC/' ||
  (input.head[0] === 0x1f && input.head[1] === 0x8b && /\.warc(?:\.gz)?$/i.test(input.name));

const isWacz = (input: ImportInput): boolean =>
  isZip(input) && (extensionOf(input) === 'wacz' || /archive\/|datapackage\.json/.test(input.head.toString('latin1')));

/** Archives inside a WACZ one after another: gzip members and WARC records both may follow each other so. */
async function* archivesInside(input: ImportInput): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of zipPieces(input, (name) => /^archive\/[^/]+\.warc(?:\.gz)?$/.test(name))) yield bytes;
}

const LARGEST_PAGE = 20_000_000;
/** Text packs to a tenth; what grows more than this, and to more than a crawl's page, is made to burst. */
const MOST_GROWTH = 200;

async function* pagesOf(
  input: ImportInput,
  chunks: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<ImportRow> {
  const meter = new Meter(chunks);
  const seen = new Set<string>();
  for await (const record of recordsOf(input, meter)) {
    const url = record.warcTargetURI ?? '';
    const bytes = isPage(record) && !seen.has(url) ? await contentOf(record, meter, input) : undefined;
    if (bytes === undefined) {
      await meter.pass(record, input);
      continue;
    }
    seen.add(url);
    yield await rowOf(bytes, record, url, input, context);
  }
}

async function* recordsOf(input: ImportInput, meter: Meter): AsyncGenerator<WARCRecord> {
  try {
    yield* new WARCParser(meter);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${input.name} is a broken web archive (${error instanceof Error ? error.message : String(error)})`,
      'The articles before the broken place are imported.',
    );
  }
}

const header = (record: WARCRecord, name: string): string | undefined =>
  record.httpHeaders?.headers.get(name) ?? undefined;

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false;
  const type = header(record, 'content-type') ?? record.warcContentType ?? '';
  return /^https?:/.test(record.warcTargetURI ?? '') && /html/i.test(type) && statusOf(record) === 200;
}

const statusOf = (record: WARCRecord): number =>
  record.httpHeaders === null ? 200 : Number(record.httpHeaders.statusline.split(' ')[1]);

/** The page's bytes, unpacked; undefined when it is larger than a page can be. */
async function contentOf(record: WARCRecord, meter: Meter, input: ImportInput): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    meter.unpacked(chunk.length, input);
    length += chunk.length;
    if (length > LARGEST_PAGE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function rowOf(
  bytes: Buffer,
  record: WARCRecord,
  url: string,
  input: ImportInput,
  context: ImportContext,
): Promise<ImportRow> {
  const place = `${input.name}: ${url}`;
  try {
    const page = await pageRecord(
      bytes,
      {
        name: place,
        file: undefined,
        url,
        contentType: header(record, 'content-type'),
        retrieved: record.warcDate ?? undefined,
      },
      context,
    );
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

/** Counts what goes in and what comes out, so that an archive made to burst is told from a large one. */
class Meter implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterable<Uint8Array>;
  #read = 0;
  #unpacked = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const chunk of this.#chunks) {
      this.#read += chunk.length;
      yield chunk;
    }
  }

  /** @throws UserError when the archive grows as no text does. */
  unpacked(length: number, { name }: ImportInput): void {
    this.#unpacked += length;
    if (this.#unpacked > LARGEST_PAGE && this.#unpacked > this.#read * MOST_GROWTH)
      throw new UserError(`${name} unpacks to more than ${MOST_GROWTH} times its size`, 'It is no archive of pages.');
  }

  /** Reads past a record nobody wants. */
  async pass(record: WARCRecord, input: ImportInput): Promise<void> {
    for await (const chunk of record) this.unpacked(chunk.length, input);
  }
}
