import type { Token } from './pack.ts';

/** Phrases by the loose key of their first word: one look-up a token instead of one comparison a phrase. */
export type Phrases<Entry> = ReadonlyMap<
  string,
  readonly { readonly entry: Entry; readonly rest: readonly string[] }[]
>;

export function phrasesByFirstWord<Entry>(
  entries: readonly Entry[],
  words: (entry: Entry) => readonly string[],
): Phrases<Entry> {
  const phrases = new Map<string, { entry: Entry; rest: readonly string[] }[]>();
  for (const entry of entries) {
    const [first = '', ...rest] = words(entry);
    phrases.set(first, [...(phrases.get(first) ?? []), { entry, rest }]);
  }
  return phrases;
}

/** The first phrase that stands at a token; `first` replaces the token's key where a clitic is cut off. */
export function phraseAt<Entry>(
  phrases: Phrases<Entry>,
  tokens: readonly Token[],
  index: number,
  first = tokens[index]?.loose ?? '',
): Entry | undefined {
  return phrases
    .get(first)
    ?.find(({ rest }) => rest.every((word, offset) => tokens[index + 1 + offset]?.loose === word))?.entry;
}
