import Papa from 'papaparse';
import { UserError } from '../../model/errors.ts';
import { decodeText } from '../decode.ts';
import { readBytes } from '../files.ts';
import { recordFromFields } from './fields.ts';
import type { ImportRow, ImportSource } from './record.ts';

/** CSV and TSV with a header line naming the same columns as JSONL. */
export const table: ImportSource = {
  name: 'table',
  describes: 'CSV or TSV whose first line names the columns event, outlet, title, text …',
  accepts: (file) => /\.(?:csv|tsv)$/i.test(file),
  read: async function* (file, hints): AsyncGenerator<ImportRow> {
    const text = decodeText(await readBytes(file), file).replace(/^\uFEFF/, '');
    const parsed = Papa.parse<Record<string, unknown>>(text, {
      header: true,
      skipEmptyLines: true,
      delimiter: /\.tsv$/i.test(file) ? '\t' : '',
    });
    if (!parsed.meta.fields?.includes('text')) {
      throw new UserError(
        `${file}: no column named “text”`,
        `The first line names: ${parsed.meta.fields?.join(', ') ?? 'nothing'}.`,
      );
    }
    const unclosed = parsed.errors.find(({ type }) => type === 'Quotes');
    if (unclosed) {
      throw new UserError(
        `${file}: row ${(unclosed.row ?? 0) + 2}: ${unclosed.message}`,
        'Mend the quotation marks: which rows follow cannot be told.',
      );
    }
    const broken = new Map(parsed.errors.map((error) => [error.row, error.message]));
    for (const [index, row] of parsed.data.entries()) {
      const place = `${file}: row ${index + 2}`;
      const reason = broken.get(index);
      if (reason !== undefined) yield { kind: 'rejected', place, reason };
      else yield recordFromFields(row, { source: Buffer.from(JSON.stringify(row)), extension: 'json', place }, hints);
    }
  },
};
