/** Scripts that are told apart, by the ranges their letters fill in Unicode (https://www.unicode.org/charts). */
const RANGES: Readonly<Record<Script, readonly (readonly [first: number, last: number])[]>> = {
  arabic: [
    [0x0620, 0x065f],
    [0x066e, 0x06d3],
    [0x06d5, 0x06ff],
    [0x0750, 0x077f],
    [0x08a0, 0x08ff],
    [0xfb50, 0xfdfd],
    [0xfe70, 0xfefc],
  ],
  latin: [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ],
  cyrillic: [[0x0400, 0x052f]],
  hebrew: [[0x05d0, 0x05f4]],
  greek: [
    [0x0370, 0x03ff],
    [0x1f00, 0x1fff],
  ],
  han: [[0x3400, 0x9fff]],
};

export type Script = 'arabic' | 'latin' | 'cyrillic' | 'hebrew' | 'greek' | 'han';

const NAMES: readonly Script[] = ['arabic', 'latin', 'cyrillic', 'hebrew', 'greek', 'han'];

/** Number of the script of each character below U+A000 and of the Arabic forms, 0 for none: pages are long. */
const SCRIPT_OF = new Uint8Array(0x10000);
for (const [index, name] of NAMES.entries())
  for (const [first, last] of RANGES[name]) SCRIPT_OF.fill(index + 1, first, last + 1);

/** Which script most letters of a text belong to; undefined without letters of any. */
export function mainScript(text: string): Script | undefined {
  const counts = new Uint32Array(NAMES.length + 1);
  for (let index = 0; index < text.length; index++) {
    const script = SCRIPT_OF[text.charCodeAt(index)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  const most = Math.max(...counts.subarray(1));
  return most === 0 ? undefined : NAMES[counts.indexOf(most, 1) - 1];
}
