import type { Comparison } from '../model/comparison.ts';
import { inertLine } from '../model/inert.ts';
import type { ReportContext } from './context.ts';
import type { ReportFile, ReportFormat } from './format.ts';
import { type Cell, tablesOf } from './rows.ts';

/** CSV (RFC 4180) and TSV: one file of findings, one of passages, one of articles. */

export const csv: ReportFormat = {
  describes: 'three tables, comma-separated: findings, passages, articles',
  files: (comparison, context) => delimited(comparison, context, 'csv', ','),
};

export const tsv: ReportFormat = {
  describes: 'the same three tables, tab-separated',
  files: (comparison, context) => delimited(comparison, context, 'tsv', '\t'),
};

const delimited = (
  comparison: Comparison,
  { byteOrderMark, language }: ReportContext,
  extension: string,
  delimiter: string,
): ReportFile[] =>
  tablesOf(comparison, language).map(({ name, columns, rows }) => ({
    name: `${comparison.event.id}.${name}.${extension}`,
    content: `${byteOrderMark ? '\uFEFF' : ''}${[columns, ...rows]
      .map((row) => row.map((cell) => written(cell, delimiter)).join(delimiter))
      .join('\r\n')}\r\n`,
  }));

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: Cell, delimiter: string): string {
  if (typeof cell === 'number') return String(cell);
  const text = inertLine(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
