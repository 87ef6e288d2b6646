import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { givenForm, givenName, isForeignName, mayBeGivenName } from './given-names.ts';
import { BEFORE_DIN, NAME_PARTICLES } from './lexicon/given-names.ts';
import { NO_FAMILY_NAMES } from './lexicon/no-persons.ts';
import { SPEAKER_ENDS } from './lexicon/reporting.ts';
import { nameKey } from './names.ts';
import { reportingForm } from './reporting.ts';
import { arabicWordRole } from './word-roles.ts';

/**
 * The words of one person's name: given names, what joins them («بن», «عبد», «… الدين»), and a family name. After a
 * given name a definite word is a family name («بشار الأسد», «أحمد العسيري»), and so is a bare one («محمد مرسي»).
 */

const keysOf = (text: string): ReadonlySet<string> => new Set(words(text).map(looseKey));
const PARTICLES = keysOf(NAME_PARTICLES);
const BEFORE_RELIGION = keysOf(BEFORE_DIN);
const NO_FAMILY = keysOf(NO_FAMILY_NAMES);
const ENDS = keysOf(SPEAKER_ENDS);
const SERVANT = looseKey('عبد');
const AND_SERVANT = looseKey('وعبد');
const RELIGION = keysOf('الدين الله الاسلام');
/** A name has rarely more words. */
const LONGEST_NAME = 7;

/** Whether a name may begin with a word: for most words the answer is no, and this the cheapest way to it. */
export const mayBeginName = (token: Token): boolean =>
  mayBeGivenName(token) || PARTICLES.has(token.loose) || BEFORE_RELIGION.has(token.loose);

/** One behind the last word of the given name that begins at `at`, two-word ones whole; `at` where none begins. */
export function givenEnd(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word') return at;
  const loose = word.loose === AND_SERVANT ? SERVANT : word.loose;
  if (next?.kind === 'word') {
    if (loose === SERVANT && next.loose.startsWith('ال')) return at + 2;
    if (BEFORE_RELIGION.has(loose) && RELIGION.has(next.loose)) return at + 2;
  }
  return givenName(word) === undefined ? at : at + 1;
}

/** One behind the last word of the name that begins at `at` with a given name; `at` where none does. */
export function nameEnd(tokens: readonly Token[], at: number): number {
  let end = partEnd(tokens, at);
  if (end === at) return at;
  while (end - at < LONGEST_NAME) {
    const next = partEnd(tokens, end);
    if (next === end) break;
    end = next;
  }
  return familyEnd(tokens, end);
}

/** Another given name, or a particle with what it joins. */
export function partEnd(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word') return at;
  if (!PARTICLES.has(word.loose) || word.strict.endsWith('ى')) return givenEnd(tokens, at);
  const joined = givenEnd(tokens, at + 1);
  if (joined > at + 1) return joined;
  return next?.kind === 'word' && (word.loose === HOUSE || mayBeFamilyName(next)) ? at + 2 : at;
}

/**
 * Behind a father's name a definite word is the family where it ends so («محمد بن صالح العمري»), else what the verb
 * speaks of («استقبل محمد بن سلمان الوفد»).
 */
function familyEnd(tokens: readonly Token[], at: number): number {
  const [given, word] = [tokens[at - 1], tokens[at]];
  if (given === undefined || word === undefined) return at;
  if (ORDINALS.has(word.loose)) return at + 1;
  if (isDefinite(word) && tokens[at - 2]?.loose === SON && !word.loose.endsWith('ي')) return at;
  const isOther = !isForeignName(given.loose) && (isAccusative(word) || WITH_PREPOSITION.test(word.loose));
  return mayBeFamilyName(word) && !isOther ? at + 1 : at;
}

/** «بوتفليقة» and «بنكيران» are names, «بمستوى» is none. */
const WITH_PREPOSITION = /^(?:ب[^وني]|ل[^اوي]).{3,}$/;

/** «محمد السادس» */
const ORDINALS = keysOf('الأول الثاني الثالث الرابع الخامس السادس السابع الثامن');

/** «مؤتمرا»: an indefinite object, or a foreign name that ends so («أوباما»). */
export const isAccusative = ({ loose }: Token): boolean => /...ا$/.test(loose);

const isDefinite = ({ loose }: Token): boolean => loose.startsWith('ال');

/**
 * The family name, if there is one («زهير بن حسن العمري», «أسامة بن لادن»). That of a house is a hundred people's («محمد بن
 * سلمان آل سعود»), and «الأمير محمد» is all a later mention says: there the given name and the father's.
 */
export function arabicPersonKey(name: readonly Token[]): string {
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined) return '';
  const isOfHouse = name.some(({ loose }) => ORDINALS.has(loose) || loose === HOUSE);
  if (!isOfHouse && givenName(last) === undefined) return keyOf(last);
  const son = name.findIndex(({ loose }) => loose === SON);
  const father = name[son + 1];
  if (son > 0 && father !== undefined) return `${keyOf(first)} ${keyOf(father)}`;
  return keyOf(isOfHouse ? first : last);
}

const keyOf = (token: Token): string => {
  const form = givenForm(token) ?? token.loose;
  return nameKey(form) || form;
};

const SON = looseKey('بن');
/** «تميم آل ثاني» */
const HOUSE = looseKey('آل');

export const mayBeFamilyName = (word: Token): boolean =>
  word.kind === 'word' &&
  (word.proclitics === 0 || isDefinite(word)) &&
  word.loose.length > 1 &&
  !isFunctionWord(word.loose) &&
  !NO_FAMILY.has(word.loose) &&
  !ENDS.has(word.loose) &&
  reportingForm(word) === undefined &&
  arabicWordRole(word) === undefined &&
  !(isDefinite(word) ? NO_DEFINITE_ENDING : NO_BARE_ENDING).test(word.strict) &&
  !SHORT_IMPERFECT.test(word.loose);

/** Feminine nouns and verbs, plurals and words with a pronoun: as family names they are rare. */
const NO_BARE_ENDING = /(?:ة|..ت|هم|ها|هما|يين|يون)$/;
const NO_DEFINITE_ENDING = /(?:ات|يين|يون)$/;
const SHORT_IMPERFECT = /^ي.{2,5}$/;

/** By its form alone; titles are bare too. */
export const mayBeBareName = ({ loose, proclitics }: Token): boolean =>
  proclitics === 0 && !loose.startsWith('ال') && !isFunctionWord(loose) && !SHORT_IMPERFECT.test(loose);
