import type { LanguagePack } from '../language/pack.ts';
import { scan } from '../language/scan.ts';
import type { EventInfo } from '../model/event.ts';

/** The side whose list in `event.yaml` holds a word of this naming; the first side where several do. */
export const sideOf = (written: string, sides: EventInfo['sides'], pack: LanguagePack): string | undefined => {
  const keys = wordKeys(written, pack);
  return Object.entries(sides).find(([, names]) => names.some((name) => holdsPhrase(keys, wordKeys(name, pack))))?.[0];
};

/** Keys of each word of a text, the way the lexicon looks words up. */
export const wordKeys = (text: string, pack: LanguagePack): (readonly string[])[] =>
  scan(text, { start: 0, end: text.length })
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ start, end }) => pack.lexiconKeys(pack.looseKey(text.slice(start, end))));

export const holdsPhrase = (text: readonly (readonly string[])[], phrase: readonly (readonly string[])[]): boolean =>
  phrase.length > 0 &&
  text.some((_word, at) => phrase.every((keys, offset) => text[at + offset]?.some((key) => keys.includes(key))));
