import stringWidth from 'string-width';

/** What a reader sees as one character: a letter with its marks. It takes `width` cells, 0 where it shows nothing. */
export interface Cluster {
  /** UTF-16 offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The letter alone, without marks and joiners; empty where there is none. */
  readonly base: string;
  readonly marks: string;
  /** A joiner or non-joiner written after the letter decides how it joins. */
  readonly joiner: 'joins' | 'breaks' | undefined;
  readonly width: number;
}

/**
 * What would move a cursor, reorder what is read or end a line. Each unit gives way to a zero-width space, so that
 * offsets stay. Direction marks (LRM, RLM, ALM) and joiners stay: they decide how ordinary Arabic text is read.
 */
const HARMFUL =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]|[\u{E0000}-\u{E007F}]/gu;
const BREAK_OR_TAB = /[\t\n\r\u0085\u2028\u2029]/g;
const ZERO_WIDTH_SPACE = '\u200B';

/** One line of text in which nothing controls the terminal; as long as `text`, so offsets hold for both. */
export const harmless = (text: string): string =>
  text.replace(HARMFUL, (found) => ZERO_WIDTH_SPACE.repeat(found.length)).replace(BREAK_OR_TAB, ' ');

/** Text for which a letter and the marks after it are a grapheme: 13 times cheaper than the segmenter, the same result. */
const PLAIN = /^[\u0000-\u08FF\u1E00-\u20CF\u2100-\u2319\u2400-\u25FF\uFB1D-\uFDFF\uFE70-\uFEFF]*$/u;
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Cuts a harmless text into clusters; together they are the text. */
export function clustersOf(text: string, keepMarks: boolean): Cluster[] {
  let at = 0;
  return graphemes(text).map((written) => {
    const start = at;
    at += written.length;
    return cluster(written, start, keepMarks);
  });
}

const graphemes = (text: string): readonly string[] =>
  PLAIN.test(text) ? (text.match(CLUSTER) ?? []) : Array.from(segmenter.segment(text), ({ segment }) => segment);

const MARK = /\p{Mn}|\p{Me}/u;
const FORMAT = /\p{Cf}/gu;
/** A mark without a letter needs something to stand on. */
const NO_BREAK_SPACE = '\u00A0';

function cluster(written: string, start: number, keepMarks: boolean): Cluster {
  const end = start + written.length;
  if (written.length === 1 && written >= ' ' && written < '\u0300')
    return { start, end, base: written, marks: '', joiner: undefined, width: 1 };
  const visible = written.replace(FORMAT, '');
  const joiner = written.includes('\u200C') ? 'breaks' : written.includes('\u200D') ? 'joins' : undefined;
  const first = String.fromCodePoint(visible.codePointAt(0) ?? 0);
  if (visible === '') return { start, end, base: '', marks: '', joiner, width: 0 };
  const lone = MARK.test(first);
  const marks = lone ? visible : visible.slice(first.length);
  const drawn = keepMarks || !isArabic(first) ? marks : '';
  if (lone && drawn === '') return { start, end, base: '', marks: '', joiner, width: 0 };
  const base = lone ? NO_BREAK_SPACE : first;
  return {
    start,
    end,
    base,
    marks: drawn,
    joiner,
    width: isPictograph(visible) ? stringWidth(visible) : widthOf(base),
  };
}

const isArabic = (character: string): boolean => /\p{Script=Arabic}|\p{Script=Inherited}/u.test(character);
const isPictograph = (visible: string): boolean => /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(visible);
/** Below the first wide letters, and in the blocks of punctuation, arrows, lines and Arabic forms, all is narrow. */
const NARROW = /[\u0000-\u10FF\u2000-\u2319\u2400-\u25FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const widthOf = (base: string): number => (NARROW.test(base) ? 1 : Math.max(1, stringWidth(base)));
