/**
 * Two keys for equality of Arabic words.
 * Strict: composed, without vowel marks and tatweel, digits and quotation marks unified.
 * Loose: also without the spelling choices of a house (alef and hamza seats, ta marbuta, final ya).
 *
 * The final alef of tanween stays in both: strict already equates عدداً with عددا, and dropping it
 * unmarked would make روسيا (Russia) equal روسي (Russian).
 */

const MARKS = /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u0640]/g;
const FORMAT = /\p{Cf}/gu;
const COMPOSABLE = /[\u0653-\u0655]/;

const STRICT: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2007': ' ',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‹': "'",
  '›': "'",
  '٠': '0',
  '١': '1',
  '٢': '2',
  '٣': '3',
  '٤': '4',
  '٥': '5',
  '٦': '6',
  '٧': '7',
  '٨': '8',
  '٩': '9',
  '۰': '0',
  '۱': '1',
  '۲': '2',
  '۳': '3',
  '۴': '4',
  '۵': '5',
  '۶': '6',
  '۷': '7',
  '۸': '8',
  '۹': '9',
  '٫': '.',
  '٬': ',',
  ک: 'ك',
  ی: 'ي',
  ٱ: 'ا',
};

const LOOSE: ReadonlyMap<number, string> = new Map(
  [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ؤ', 'ء'],
    ['ئ', 'ء'],
    ['ة', 'ه'],
    ['ى', 'ي'],
    ['ڤ', 'ف'],
    ['پ', 'ب'],
    ['چ', 'ج'],
    ['گ', 'ج'],
    ['ژ', 'ج'],
  ].map(([letter = '', loose = '']) => [letter.charCodeAt(0), loose]),
);

const STRICT_SET = new RegExp(`[${Object.keys(STRICT).join('')}]`, 'g');

/** Letters that every key leaves as they are, except for the seats of hamza; nearly all words are made of them. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A]*$/;

/** A word whose every code unit is a letter, without marks. */
export const isPlain = (word: string): boolean => PLAIN.test(word);

/** Any length of text. */
export function strictKey(text: string): string {
  if (isPlain(text)) return text;
  const composed = COMPOSABLE.test(text) ? text.normalize('NFC') : text;
  return composed
    .replace(MARKS, '')
    .replace(FORMAT, '')
    .replace(STRICT_SET, (character) => STRICT[character] ?? character);
}

/** Coarser than `strictKey`: equal strict keys have equal loose keys. */
export function looseKey(text: string): string {
  return isPlain(text) ? foldLetters(text) : foldLetters(strictKey(text)).toLowerCase();
}

/** A loop: on a word it is quicker than a regular expression with a function. */
function foldLetters(strict: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < strict.length; at++) {
    const letter = LOOSE.get(strict.charCodeAt(at));
    if (letter === undefined) continue;
    folded += strict.slice(from, at) + letter;
    from = at + 1;
  }
  return from === 0 ? strict : folded + strict.slice(from);
}
