import type { Token } from '../pack.ts';

/** Capitalized words inside a sentence; the first word of a sentence tells nothing. */
export const englishNames = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    (token, index) => index > 0 && token.kind === 'word' && token.loose.length > 2 && /^\p{Lu}/u.test(token.strict),
  );
