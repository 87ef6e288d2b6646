/** `13,000` and `13.000` are thousands, `5.3` and `5,3` a fraction: three digits after the mark decide. */
export function parseDigits(digits: string): number {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  return Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.').replace(/[.,](?=.*[.,])/g, ''));
}
