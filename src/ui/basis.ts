/** What a finding was measured by, on one line: `leftOut: quotation marks; sharedWords: لا, جولة`. */
export const basisLine = (basis: Readonly<Record<string, unknown>>): string =>
  Object.entries(basis)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join('; ');

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  if (typeof value !== 'object' || value === null) return isArabic(value) ? `«${value}»` : String(value);
  const inner = Object.entries(value).map(([name, own]) => `${name} ${shown(own)}`);
  return `(${inner.join(', ')})`;
}

const isArabic = (value: unknown): boolean => typeof value === 'string' && /\p{Script=Arabic}/u.test(value);
