/** Strict: composed, quotation marks and spaces unified. Loose: also lower case and without accents. */

const FORMAT = /\p{Cf}/gu;
const SINGLE = /[‘’‹›]/g;
const DOUBLE = /[“”«»„‟]/g;
const SPACE = /[\u00A0\u202F\u2007]/g;

export const strictKey = (text: string): string =>
  text.normalize('NFC').replace(FORMAT, '').replace(SINGLE, "'").replace(DOUBLE, '"').replace(SPACE, ' ');

export const looseKey = (text: string): string => strictKey(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
