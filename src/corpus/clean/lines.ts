/** A line of a scraped page, and its surroundings as far as rules may look. */
export interface Line {
  readonly text: string;
  /** Position among the page's non-empty lines. */
  readonly index: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** True until the first line that reads like a paragraph of the article. */
  readonly beforeBody: boolean;
  /** True when no line after this one reads like a paragraph of the article. */
  readonly afterBody: boolean;
  readonly headline: string;
  /** `mainScript` of the whole page. */
  readonly script: number;
}

const SHORTEST_PARAGRAPH = 12;

export const countWords = (line: string): number => line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** A line that reads like prose: long, or a whole sentence. */
export const readsLikeParagraph = (line: string): boolean =>
  countWords(line) >= SHORTEST_PARAGRAPH && /[.؟!?…][\s"”»’)]*$/u.test(line.trim());

/** Keys of lines that are compared with each other: no marks, case or spacing. */
export const lineKey = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0640\p{Cf}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const SCRIPTS = [
  /\p{Script=Arabic}/gu,
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Han}/gu,
];

/** Which script most letters of a text belong to, as a number; -1 without letters. */
export function mainScript(text: string): number {
  const counts = SCRIPTS.map((script) => text.match(script)?.length ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}
