import stringSimilarity from 'string-similarity';

/**
 * Dice coefficient over character bigrams, white space removed (`string-similarity`). It knows nothing of
 * Arabic: one word with and without vowel marks scores .13. Used for spelling suggestions and as the baseline
 * that evaluation prints beside our own figures.
 */
export const bigramDice = (a: string, b: string): number => stringSimilarity.compareTwoStrings(a, b);

/** Less alike than this is no spelling mistake. */
const ALIKE = 0.4;

/** The known name that is spelled most like the wanted one, if any is close. */
export function closest(wanted: string, known: readonly string[]): string | undefined {
  let best: { name: string; alike: number } | undefined;
  for (const name of known) {
    const alike = bigramDice(wanted.toLowerCase(), name.toLowerCase());
    if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { name, alike };
  }
  return best?.name;
}
