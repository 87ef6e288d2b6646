import { decodeText } from '../decode.ts';
import { type Reference, referenceRows } from './bibliography.ts';
import { bytesOf } from './input.ts';
import type { ImportSource } from './record.ts';

/** RIS, as reference managers and media databases export it, with the files its entries name beside it. */
export const ris: ImportSource = {
  name: 'ris',
  describes: 'RIS of Zotero, EndNote and others, with the attached text or page of each entry beside it',
  accepts: ({ head }) => /^(?:\xEF\xBB\xBF)?\s*TY {2}- /.test(head.toString('latin1')),
  read: async function* (input, context) {
    const text = decodeText(await bytesOf(input), input.name, context.hints.encoding).replace(/^\uFEFF/, '');
    for (const [index, entry] of entriesOf(text).entries())
      yield* referenceRows(referenceOf(entry), `${input.name}: entry ${index + 1}`, input, context);
  },
};

type Entry = ReadonlyMap<string, readonly string[]>;

const TAG = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;

/** An entry runs from `TY` to `ER`; a line without a tag goes on with the one before. */
function entriesOf(text: string): Entry[] {
  const entries: Map<string, string[]>[] = [];
  let values: string[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, tag, value = ''] = TAG.exec(line.trimEnd()) ?? [];
    if (tag === 'TY') entries.push(new Map());
    const entry = entries.at(-1);
    if (tag === undefined) {
      if (values !== undefined && line.trim() !== '') values.push(`${values.pop() ?? ''} ${line.trim()}`);
    } else if (entry !== undefined && tag !== 'ER') {
      values = entry.get(tag) ?? [];
      values.push(value.trim());
      entry.set(tag, values);
    }
  }
  return entries;
}

function referenceOf(entry: Entry): Reference {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => entry.get(tag) ?? []).find((value) => value !== '');
  const all = (...tags: readonly string[]): string[] => tags.flatMap((tag) => entry.get(tag) ?? []);
  return {
    title: first('TI', 'T1'),
    publication: first('T2', 'JO', 'JF', 'PB', 'DP'),
    published: first('DA', 'Y1', 'PY')?.replace(/^(\d{4})\/(\d{2})\/(\d{2})\/?.*$/, '$1-$2-$3'),
    language: first('LA'),
    url: first('UR'),
    authors: all('AU', 'A1'),
    files: all('L1', 'L2', 'L4').filter((path) => !/^https?:/i.test(path)),
  };
}
