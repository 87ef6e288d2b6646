import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
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
  let number = 0;
  try {
    for await (const cells of cellsOf(input, context)) {
      number++;
      if (columns === undefined) columns = columnsOf(cells, input, context);
      else yield rowOf(cells, columns, `${input.name}: row ${number}`, context);
    }
  } catch (error) {
    throw explained(error, input, number + 1);
  }
  if (columns === undefined) throw new UserError(`${input.name} is empty`, 'Its first line must name the columns.');
}

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

/** Rows as they are read; a piece of the file is held at a time. */
function cellsOf(input: ImportInput, { hints }: ImportContext): AsyncIterable<string[]> {
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(input),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
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
  const firstLine = (input.head.toString('latin1').split(/\r?\n/)[0] ?? '').replace(/"[^"]*"/g, '');
  const uses = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[uses.indexOf(Math.max(...uses))] ?? ',';
}

/** Past a wrong quotation mark nobody can tell which rows follow: reading ends there. */
function explained(error: unknown, { name }: ImportInput, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const reason = QUOTE_ERRORS[error.code] ?? error.message;
  return new UserError(`${name}: row ${row}: ${reason}`, 'Mend it: which rows follow cannot be told.');
}

const QUOTE_ERRORS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed',
  CSV_INVALID_CLOSING_QUOTE: 'text stands after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
  CSV_MAX_RECORD_SIZE: 'the row is larger than any article; a quotation mark may not be closed',
};
