import { linesOf } from '../lines.ts';
import { recordFromFields } from './fields.ts';
import { extensionOf } from './input.ts';
import type { ImportSource } from './record.ts';

/** One JSON object a line; read line by line, never held whole. */
export const jsonl: ImportSource = {
  name: 'jsonl',
  describes: 'one JSON object a line: event, outlet, title, text, published?, language?, url?, id?',
  accepts: (input) =>
    /^(?:jsonl|ndjson)$/.test(extensionOf(input)) || /^(?:\xEF\xBB\xBF)?\s*\{\s*"/.test(input.head.toString('latin1')),
  read: async function* (input, context) {
    let number = 0;
    for await (const line of linesOf(input.name, input.chunks(), context.hints.encoding ?? 'utf-8')) {
      number++;
      const text = (number === 1 ? line.replace(/^\uFEFF/, '') : line).replace(/\r$/, '');
      if (text.trim() === '') continue;
      const place = `${input.name}:${number}`;
      const fields = parseLine(text);
      yield fields === undefined
        ? { kind: 'rejected', place, reason: 'not a JSON object', row: text }
        : recordFromFields(fields, { source: Buffer.from(text), extension: 'json', place }, context);
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
