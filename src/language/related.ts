import { rows, words } from './table.ts';

/**
 * Maps the stem of each listed word to the name of its set. A word with several forms stands once;
 * phrases (joined by `_`) are left to the reader of the list, stems are single words.
 */
export function relatedByStem(table: string, stem: (word: string) => string): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const [line = ''] of rows(table)) {
    const members = words(line).filter((word) => !word.includes('_'));
    const name = members[0] ?? '';
    for (const member of members) {
      const key = stem(member);
      if (!sets.has(key)) sets.set(key, name);
    }
  }
  return sets;
}
