/** A headline may write every word with a capital letter: then capitals tell nothing. */
const MOSTLY = 0.75;
const FEWEST_WORDS = 4;
/** Shorter words (of, the, with) stay small in such headlines too. */
const LONG_WORDS = /[\p{L}\p{M}]{5,}/gu;

/** What ends with a full stop is a sentence, however many names it holds. */
export function isTitleCase(line: string): boolean {
  if (/\.\s*$/.test(line)) return false;
  const long = line.match(LONG_WORDS) ?? [];
  return long.length >= FEWEST_WORDS && long.filter((word) => /^\p{Lu}/u.test(word)).length >= MOSTLY * long.length;
}
