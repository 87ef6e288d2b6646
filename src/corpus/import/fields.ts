import { depthOf, LARGEST_DEPTH } from '../../model/inert.ts';
import type { ImportHints, ImportRow } from './record.ts';

/** Turns one object with the columns of design (`event, outlet, title, text, published …`) into a record. */

const KNOWN = new Set([
  'event',
  'outlet',
  'outletName',
  'title',
  'text',
  'published',
  'publishedBasis',
  'dateBasis',
  'language',
  'url',
  'id',
  'agencies',
]);

export function recordFromFields(
  fields: Readonly<Record<string, unknown>>,
  origin: { readonly source: Buffer; readonly extension: string; readonly place: string },
  hints: ImportHints,
): ImportRow {
  const text = stringField(fields, 'text');
  const outlet = stringField(fields, 'outlet') ?? hints.outlet;
  if (text === undefined || text.trim() === '') return { kind: 'rejected', place: origin.place, reason: 'no text' };
  if (outlet === undefined) return { kind: 'rejected', place: origin.place, reason: 'no outlet' };
  if (depthOf(fields) > LARGEST_DEPTH)
    return { kind: 'rejected', place: origin.place, reason: `fields nested deeper than ${LARGEST_DEPTH}` };
  const wrong = ['title', 'published', 'language', 'url', 'id', 'event'].find((name) => isWrong(fields[name]));
  if (wrong !== undefined) return { kind: 'rejected', place: origin.place, reason: `${wrong} is not text` };
  const agencies = fields['agencies'];
  return {
    kind: 'record',
    record: {
      event: stringField(fields, 'event') ?? hints.event,
      kind: fields['kind'] === 'primary' ? 'primary' : (hints.kind ?? 'report'),
      outlet,
      outletName: namesField(fields['outletName']),
      title: stringField(fields, 'title'),
      text,
      published: stringField(fields, 'published') ?? hints.published,
      publishedBasis: stringField(fields, 'publishedBasis') ?? stringField(fields, 'dateBasis') ?? hints.publishedBasis,
      language: stringField(fields, 'language') ?? hints.language,
      url: stringField(fields, 'url'),
      id: stringField(fields, 'id') ?? hints.id,
      agencies: Array.isArray(agencies) ? agencies.filter((agency) => typeof agency === 'string') : [],
      other: Object.fromEntries(
        Object.entries(fields).filter(([name, value]) => !KNOWN.has(name) && !(name === 'kind' && value === 'primary')),
      ),
      ...origin,
    },
  };
}

const isWrong = (value: unknown): boolean =>
  value !== undefined && value !== null && typeof value !== 'string' && typeof value !== 'number';

function stringField(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function namesField(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
