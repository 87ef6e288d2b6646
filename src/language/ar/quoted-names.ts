import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { NAMED_THINGS } from './lexicon/named-things.ts';

const NAMED = new Set(words(NAMED_THINGS).map(looseKey));

/** A longer one of these is a slogan or a sentence. */
const LONGEST_AFTER_ITS_KIND = 5;
const LONGEST_WITH_ITS_KIND = 7;

/**
 * True where a quotation names something and nobody said it: one definite word («"الناتو"»), Latin letters (a source's
 * code), what the word before it or its own first says it is («عملية "عاصفة الحزم"», «"مهرجان بريدة للتمور"»).
 */
export function isArabicName(quoted: readonly string[], before: readonly string[]): boolean {
  const [first] = quoted;
  if (quoted.length <= 2 && quoted.every((word) => /^[A-Za-z\d.]+$/.test(word))) return true;
  if (quoted.length === 1 && looseKey(first ?? '').startsWith('ال')) return true;
  if (quoted.length <= LONGEST_AFTER_ITS_KIND && isKind(before.at(-1))) return true;
  return (
    quoted.length > 1 &&
    quoted.length <= LONGEST_WITH_ITS_KIND &&
    NAMED.has(looseKey(first ?? '')) &&
    !quoted.some((word) => PRESENT.test(looseKey(word)))
  );
}

/** «"نظام يقتل شعبه"» is said of something. */
const PRESENT = /^ي.{2,5}$/;

/** «لصحيفة»; not «الحزب»: a definite one has nothing behind it that belongs to it. */
function isKind(word: string | undefined): boolean {
  const loose = looseKey(word ?? '');
  return NAMED.has(loose) || NAMED.has(loose.replace(/^[وفبكل]/, ''));
}
