import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { UserError } from '../../model/errors.ts';
import { decodedChunks } from '../lines.ts';
import { recordFromFields } from './fields.ts';
import { extensionOf, type ImportInput } from './input.ts';
import type { ImportContext, ImportRow, ImportSource } from './record.ts';

/** CSV and TSV with a header line naming the same columns as JSONL; read row by row. */
export const table: ImportSource = {
  name: 'table',
  describes: 'CSV or TSV whose first line names the columns event, outlet, title, text …',
  accepts: (input) => /^(?:csv|tsv)$/.test(extensionOf(input)) || /^text\/(?:csv|tab-)/i.test(input.contentType ?? ''),
  read: rowsOf,
};

/** Exports of media databases have dozens of columns; a table with more than these is no table of articles. */
const MOST_COLUMNS = 1_000;

/** One row is one article. */
const LARGEST_ROW = 50_000_000;

async function* rowsOf(input: ImportInput, context: ImportContext): AsyncGenerator<ImportRow> {
  let columns: readonly string[] | undefined;
  const broken: ImportRow[] = [];
  const skip = (error: CsvError | undefined, raw: string | undefined): undefined => {
    if (error !== undefined) broken.push(brokenRow(error, raw, input));
  };
  for await (const { record, info } of recordsOf(input, context, skip)) {
    yield* broken.splice(0);
    if (columns === undefined) columns = columnsOf(record, input, context);
    else yield rowOf(record, columns, `${input.name}: line ${info.lines}`, context);
  }
  yield* broken;
  if (columns === undefined) throw new UserError(`${input.name} is empty`, 'Its first line must name the columns.');
}

const LONGEST_BROKEN = 2_000;

/** A row whose quotation marks cannot be read; the next line begins a row again. */
const brokenRow = ({ code, message, lines }: CsvError, raw: string | undefined, { name }: ImportInput): ImportRow => ({
  kind: 'rejected',
  place: `${name}: line ${Number(lines)}`,
  reason: QUOTE_ERRORS[code] ?? message,
  row: raw?.slice(0, LONGEST_BROKEN),
});

function rowOf(cells: readonly string[], columns: readonly string[], place: string, context: ImportContext): ImportRow {
  if (cells.length !== columns.length) {
    const reason = `${cells.length} cells where the first line names ${columns.length}`;
    return { kind: 'rejected', place, reason, row: cells };
  }
  const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  return recordFromFields(row, { source: Buffer.from(JSON.stringify(row)), extension: 'json', place }, context);
}

function columnsOf(header: readonly string[], { name }: ImportInput, { fieldNames }: ImportContext): readonly string[] {
  if (header.length > MOST_COLUMNS)
    throw new UserError(
      `${name}: the first line names ${header.length} columns`,
      'A table of articles has few: check the separator and the quotation marks.',
    );
  const text = fieldNames.get('text') ?? 'text';
  if (header.includes(text)) return header;
  throw new UserError(
    `${name}: no column named “${text}”`,
    `The first line names: ${header.slice(0, 30).join(', ')}. Say which column is which, for example --map text=body.`,
  );
}

/** Rows as they are read, with their line; a piece of the file is held at a time. */
function recordsOf(
  input: ImportInput,
  { hints }: ImportContext,
  skip: (error: CsvError | undefined, raw: string | undefined) => undefined,
): AsyncIterable<{ readonly record: string[]; readonly info: { readonly lines: number } }> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(input),
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
    skip_records_with_error: true,
    on_skip: skip,
  });
  const text = decodedChunks(input.name, input.chunks(), hints.encoding ?? 'utf-8');
  // Errors of either stream come out of the parser, where the caller reads.
  pipeline(Readable.from(text), parser, () => undefined);
  return parser;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the cells of the first line; spreadsheets of many countries write semicolons. */
function delimiterOf(input: ImportInput): string {
  if (extensionOf(input) === 'tsv') return '\t';
  const firstLine = (input.head.toString('latin1').replaceAll('\0', '').split(/\r?\n/)[0] ?? '').replace(
    /"[^"]*"/g,
    '',
  );
  const uses = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[uses.indexOf(Math.max(...uses))] ?? ',';
}

const QUOTE_ERRORS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text stands after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
  CSV_MAX_RECORD_SIZE: 'the row is larger than any article; a quotation mark may not be closed',
};
