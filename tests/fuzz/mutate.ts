import { pick } from '../support/random.ts';

/** Pieces that have broken readers: ends of structures, marks that move a terminal, numbers past their limits, other encodings. */
const PIECES: readonly Buffer[] = [
  '---\n',
  '\n---\n',
  '"',
  '""',
  "'",
  '\\',
  ',',
  ':',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  '&#0;',
  '&amp;',
  '<script>',
  '<p>',
  '\r',
  '\n',
  '\t',
  '\u0000',
  '\u001B[2J',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uFFFE',
  '\uD800',
  '\u{10FFFF}',
  'ﷺ',
  'لا',
  '\u064B',
  '__proto__',
  'constructor',
  '../',
  'null',
  'true',
  'NaN',
  '1e999',
  '-1',
  '99999999999999999999',
  '9999-99-99',
  '0000-00-00',
  '&a *a',
  '!!js/function',
  '<<: *a',
].map((piece) => Buffer.from(piece));
const BYTES = 256;
const MOST_CHANGES = 6;

/** A file with a few changes: bytes turned, cut, doubled, pieces put in, and parts of another file. */
export function mutated(seed: Buffer, other: Buffer, random: () => number): Buffer {
  let bytes = seed;
  for (let change = Math.ceil(random() * MOST_CHANGES); change > 0; change--) bytes = changedOnce(bytes, other, random);
  return bytes;
}

function changedOnce(bytes: Buffer, other: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * (bytes.length + 1));
  const to = Math.min(bytes.length, at + Math.floor(random() ** 3 * bytes.length));
  const [before, within, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  const kinds: readonly (() => Buffer)[] = [
    () => Buffer.concat([before, Buffer.of(Math.floor(random() * BYTES)), bytes.subarray(at + 1)]),
    () => Buffer.concat([before, pick(PIECES, random), bytes.subarray(at)]),
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, within, within, after]),
    () => Buffer.concat([before, other.subarray(Math.floor(random() * other.length)), after]),
    () =>
      Buffer.concat([
        before,
        ...Array.from({ length: 1 + Math.floor(random() * 200) }, () => pick(PIECES, random)),
        after,
      ]),
  ];
  return pick(kinds, random)();
}
