import type { Script } from '../script.ts';

/** A line of a scraped page, and its surroundings as far as rules may look. */
export interface Line {
  readonly text: string;
  /** Words of the text. */
  readonly words: number;
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
  readonly script: Script | undefined;
}

const SHORTEST_PARAGRAPH = 12;

export const countWords = (line: string): number => line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

const SENTENCE_END = /[.؟!?…][\s"”»’)]*$/u;

/** A line that reads like prose: a whole sentence, and not a short one. */
export const readsLikeParagraph = (line: string): boolean =>
  SENTENCE_END.test(line) && countWords(line) >= SHORTEST_PARAGRAPH;

/** Keys of lines that are compared with each other: no marks, case or spacing. */
export const lineKey = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0640\p{Cf}]/gu, '')
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim()
    .toLowerCase();
