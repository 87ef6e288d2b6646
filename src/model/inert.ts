/**
 * Article text is hostile data: escape sequences move cursors, bidi overrides reorder what is read. Joiners and
 * direction marks (ZWNJ, ZWJ, LRM, RLM, ALM) are ordinary in Arabic text and harmless; they stay.
 */
const HARMFUL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|[\u{E0000}-\u{E007F}]/gu;

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/** For terminals and reports: harmful characters become visible escapes, line breaks and tabs stay. */
export const inert = (text: string): string => text.toWellFormed().replace(HARMFUL, escaped);

/** For one-line places: line breaks and tabs become spaces too. */
export const inertLine = (text: string): string => inert(text).replace(/[\n\t]+/g, ' ');

/** Harmful characters of a text, each with its count, e.g. `U+202E ×2`; undefined when there are none. */
export function harmfulCharacters(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [character] of text.matchAll(HARMFUL)) counts.set(character, (counts.get(character) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  const name = (character: string): string =>
    `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [...counts].map(([character, count]) => `${name(character)} ×${count}`).join(', ');
}

/** The text without harmful characters and lone surrogates, for storing; whatever ends a line becomes a line break. */
export const withoutHarmful = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(HARMFUL, '');

/** JSON whose strings hold no character that moves a terminal; the parsed value is the same. */
export const inertJson = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replace(HARMFUL, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** Deeper values are refused by the importers before they come here. */
export const LARGEST_DEPTH = 20;

/** All strings inside a value made fit for storing; keys too. */
export function valueWithoutHarmful(value: unknown): unknown {
  if (typeof value === 'string') return withoutHarmful(value);
  if (Array.isArray(value)) return value.map(valueWithoutHarmful);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [withoutHarmful(key), valueWithoutHarmful(inner)]),
  );
}

/** How deep a value is nested, counted no further than one past `LARGEST_DEPTH`. */
export function depthOf(value: unknown, depth = 0): number {
  if (depth > LARGEST_DEPTH || typeof value !== 'object' || value === null) return depth;
  return Object.values(value).reduce(
    (deepest: number, inner) => Math.max(deepest, depthOf(inner, depth + 1)),
    depth + 1,
  );
}
