import { linesOf } from '../lines.ts';
import { recordFromFields } from './fields.ts';
import type { ImportRow, ImportSource } from './record.ts';

/** One JSON object a line; read line by line, never held whole. */
export const jsonl: ImportSource = {
  name: 'jsonl',
  describes: 'one JSON object a line: event, outlet, title, text, published?, language?, url?, id?',
  accepts: (file, head) => /\.(?:jsonl|ndjson)$/i.test(file) || (/^\s*\{/.test(head) && !/\.json$/i.test(file)),
  read: async function* (file, hints): AsyncGenerator<ImportRow> {
    let number = 0;
    for await (const line of linesOf(file)) {
      number++;
      const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '');
      if (text.trim() === '') continue;
      const place = `${file}:${number}`;
      const fields = parseLine(text);
      yield fields === undefined
        ? { kind: 'rejected', place, reason: 'not a JSON object' }
        : recordFromFields(fields, { source: Buffer.from(text), extension: 'json', place }, hints);
    }
  },
};

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}
