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

const LOOSE: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ؤ: 'ء',
  ئ: 'ء',
  ة: 'ه',
  ى: 'ي',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  گ: 'ج',
  ژ: 'ج',
};

const STRICT_SET = new RegExp(`[${Object.keys(STRICT).join('')}]`, 'g');
const LOOSE_SET = new RegExp(`[${Object.keys(LOOSE).join('')}]`, 'g');
const HAS_LOOSE = new RegExp(LOOSE_SET.source);

/** Letters that every key leaves as they are, except for the seats of hamza; nearly all words are made of them. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A]*$/;

/** Any length of text. */
export function strictKey(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = COMPOSABLE.test(text) ? text.normalize('NFC') : text;
  return composed
    .replace(MARKS, '')
    .replace(FORMAT, '')
    .replace(STRICT_SET, (character) => STRICT[character] ?? character);
}

/** Coarser than `strictKey`: equal strict keys have equal loose keys. */
export function looseKey(text: string): string {
  const strict = strictKey(text);
  const loose = HAS_LOOSE.test(strict)
    ? strict.replace(LOOSE_SET, (character) => LOOSE[character] ?? character)
    : strict;
  return PLAIN.test(loose) ? loose : loose.toLowerCase();
}
