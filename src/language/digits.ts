/** Digits of any script as ASCII digits. Unicode gives each script's digits ten code points in a row, zero first. */
const toAscii = (text: string): string => text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return code - zero;
}

/**
 * Arab agencies write a fraction as it shall look between words that run from right to left, the whole number last:
 * «91ر47» is 47.91, «951ر625ر34» is 34,625,951.
 */
function inReadingOrder(digits: string): string {
  const parts = digits.split('ر').reverse();
  return parts.join(parts.length === 2 ? '.' : ',');
}

/**
 * `13,000` and `13.000` are thousands, `5.3` and `5,3` a fraction: three digits after the mark decide. Marks that
 * make neither (`1,2,3`) are left out.
 */
export function parseDigits(digits: string): number {
  const ascii = toAscii(digits.normalize('NFKC')).replace(/٫/g, '.').replace(/[٬،]/g, ',');
  if (/^\d+ر\d+$/.test(ascii)) return Number(inReadingOrder(ascii));
  if (ascii.includes('ر')) return parseDigits(inReadingOrder(ascii));
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(ascii)) return Number(ascii.replace(/[.,]/g, ''));
  if (/^\d+[.,]\d+$/.test(ascii)) return Number(ascii.replace(',', '.'));
  return Number(ascii.replace(/\D/g, ''));
}
