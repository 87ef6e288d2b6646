import { depthOf, LARGEST_DEPTH } from '../../model/inert.ts';
import { outletAt } from '../outlets.ts';
import type { ImportContext, ImportRow } from './record.ts';

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
  'byline',
]);

/** No table has more columns; each unknown one is kept in the article's file. */
const MOST_FIELDS = 1_000;

/** Text is the one column a row must have; the outlet may follow from the address. */
export function recordFromFields(
  row: Readonly<Record<string, unknown>>,
  origin: { readonly source: Buffer; readonly extension: string; readonly place: string },
  { hints, outlets, fieldNames }: ImportContext,
): ImportRow {
  const rejected = (reason: string): ImportRow => ({ kind: 'rejected', place: origin.place, reason, row });
  // Such a row cannot be written out again either.
  if (depthOf(row) > LARGEST_DEPTH)
    return { kind: 'rejected', place: origin.place, reason: `fields nested deeper than ${LARGEST_DEPTH}` };
  if (Object.keys(row).length > MOST_FIELDS)
    return { kind: 'rejected', place: origin.place, reason: `more than ${MOST_FIELDS} fields` };
  const fields = fieldNames.size === 0 ? row : renamed(row, fieldNames);
  const text = stringField(fields, 'text');
  const url = stringField(fields, 'url');
  const outlet = stringField(fields, 'outlet') ?? hints.outlet;
  const known = outlet === undefined && url !== undefined ? outletAt(url, outlets) : undefined;
  if (text === undefined) return rejected('no text');
  if (outlet === undefined && known === undefined) return rejected('no outlet');
  const wrong = ['title', 'published', 'language', 'url', 'id', 'event'].find((name) => isWrong(fields[name]));
  if (wrong !== undefined) return rejected(`${wrong} is not text`);
  const agencies = fields['agencies'];
  return {
    kind: 'record',
    record: {
      event: stringField(fields, 'event') ?? hints.event,
      kind: fields['kind'] === 'primary' ? 'primary' : (hints.kind ?? 'report'),
      outlet: outlet ?? known?.id ?? '',
      outletName: { ...known?.name, ...namesField(fields['outletName']) },
      title: stringField(fields, 'title'),
      text,
      published: stringField(fields, 'published') ?? hints.published,
      publishedBasis: stringField(fields, 'publishedBasis') ?? stringField(fields, 'dateBasis') ?? hints.publishedBasis,
      language: stringField(fields, 'language') ?? hints.language,
      url,
      retrieved: undefined,
      id: stringField(fields, 'id') ?? hints.id,
      fileName: undefined,
      byline: stringField(fields, 'byline'),
      agencies: Array.isArray(agencies) ? agencies.filter((agency) => typeof agency === 'string') : [],
      excluded: [],
      other: otherFields(fields),
      ...origin,
    },
  };
}

const otherFields = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !KNOWN.has(name) && !(name === 'kind' && value === 'primary')),
  );

/** The row under framediff's names: `--map title=headline` reads the title from the column `headline`. */
function renamed(
  row: Readonly<Record<string, unknown>>,
  fieldNames: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const taken = new Set(fieldNames.values());
  const rest = Object.entries(row).filter(([name]) => !taken.has(name) && !fieldNames.has(name));
  return Object.fromEntries([...rest, ...[...fieldNames].map(([ours, theirs]) => [ours, row[theirs]] as const)]);
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
