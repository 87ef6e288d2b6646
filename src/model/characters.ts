/** What a character is to the scanner. */
type CharacterKind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

const UNSEEN = 0;
export const SPACE = 1;
/** Letters, the marks written over them, tatweel and the zero-width non-joiner. */
export const LETTER = 2;
export const DIGIT = 3;
const MARK = 4;

/** Each character is asked once: regular expressions look through all ranges of a Unicode class at every place. */
const KNOWN = new Uint8Array(0x10000).fill(UNSEEN);

export function kindOf(codePoint: number): number {
  const known = KNOWN[codePoint] ?? UNSEEN;
  if (known !== UNSEEN) return known;
  const kind = classify(String.fromCodePoint(codePoint));
  if (codePoint < KNOWN.length) KNOWN[codePoint] = kind;
  return kind;
}

function classify(character: string): CharacterKind {
  if (/[\p{L}\p{M}\u0640\u200C]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : MARK;
}
