import { flatMap } from '../../model/flat-map.ts';
import type { Token, Vocabulary, WordRole } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { TITLES } from './lexicon/titles.ts';
import {
  AFFIRMING_NEGATIONS,
  FIRST_PERSON_PLURAL,
  INSTITUTIONS,
  NEGATIONS,
  NOMINAL_NEGATIONS,
  PASSIVES,
  REASONS,
} from './lexicon/word-roles.ts';

const keys = (text: string): ReadonlySet<string> => new Set(words(text).map(looseKey));
const NEGATION = keys(NEGATIONS);
const NOMINAL_NEGATION = keys(NOMINAL_NEGATIONS);
const PASSIVE = keys(PASSIVES);
const INSTITUTION = keys(INSTITUTIONS);
const REASON = keys(REASONS);
const WE = keys(FIRST_PERSON_PLURAL);

/** «نظيره» (his counterpart) leads to a name and is no title of his; «الرئيسي» (main) is none either. */
const TITLE = keys(
  words(TITLES)
    .filter((title) => !title.startsWith('نظير'))
    .join(' '),
);

export function arabicWordRole(token: Pick<Token, 'kind' | 'loose'>): WordRole | undefined {
  if (token.kind !== 'word') return undefined;
  const bare = token.loose.replace(CONJUNCTION, '');
  if (NEGATION.has(token.loose) || NEGATION.has(bare)) return 'negation';
  if (PASSIVE.has(token.loose) || PASSIVE.has(bare)) return 'passive';
  if (REASON.has(token.loose) || REASON.has(bare)) return 'reason';
  const bases = arabicLexiconKeys(token.loose);
  if (bases.some((key) => INSTITUTION.has(key))) return 'institution';
  return bases.some((key) => TITLE.has(key)) && !token.loose.startsWith('لل') ? 'title' : undefined;
}

const CONJUNCTION = /^[وفب](?=.)/;

/** «حدودنا» counts when «حدود» or «الحدود» is a word of the event; «قانونا» and «بيانا» end so by themselves. */
export function isArabicFirstPersonPlural(loose: string, vocabulary: Vocabulary): boolean {
  const bare = loose.replace(/^[وف](?=.)/, '');
  if (WE.has(loose) || WE.has(bare)) return true;
  if (!loose.endsWith('نا') || loose.length < SHORTEST_WITH_SUFFIX) return false;
  const isBase = (word: string, shortest: number): boolean =>
    word.length >= shortest && !isFunctionWord(word) && (vocabulary.has(word) || vocabulary.has(`ال${word}`));
  const bases = (word: string): string[] =>
    /[ءيو]نا$/.test(word) ? [word.slice(0, -2), `${word.slice(0, -3)}ء`] : [word.slice(0, -2)];
  return (
    flatMap([loose, bare], bases).some((word) => isBase(word, SHORTEST_BASE)) ||
    bases(loose.replace(/^و?[بلك](?=.)/, '')).some((word) => isBase(word, SHORTEST_BASE_AFTER_CLITIC))
  );
}

const SHORTEST_WITH_SUFFIX = 5;
const SHORTEST_BASE = 3;
/** «لالانا» is a player, not "to our …". */
const SHORTEST_BASE_AFTER_CLITIC = 4;

/** Longer prefixes first would lose «والد»: each step takes one clitic, and every step is a key. */
const CLITIC = /^(?:[وف]|[بك]|لل|ل|ال)(?=..)/;
const MOST_CLITICS = 3;

/** «وبالعقوبات»: بالعقوبات, العقوبات, عقوبات. */
export function arabicLexiconKeys(loose: string): string[] {
  const found = [loose];
  for (let rest = loose; found.length <= MOST_CLITICS; found.push(rest)) {
    const clitic = CLITIC.exec(rest)?.[0];
    if (clitic === undefined) break;
    rest = rest.slice(clitic.length);
  }
  return found;
}

/** «تسبب» (caused) and «تحدث» (spoke) begin like the imperfect and are none: four letters with ت are left out. */
export const isArabicImperfect = (loose: string): boolean => /^(?:ي..|ن...|ت....)/.test(loose);

/** «لا بد» (must), «لا يزال» (still), «غير أن» (but): a negating word that negates nothing. */
export const isArabicSetNegation = (loose: string, next: string): boolean =>
  SET_NEGATIONS.has(`${loose.replace(CONJUNCTION, '')} ${next}`);

export const arabicNegationReach = (loose: string): number =>
  NOMINAL_NEGATION.has(loose) || NOMINAL_NEGATION.has(loose.replace(CONJUNCTION, '')) ? 1 : 2;

const SET_NEGATIONS = new Set(AFFIRMING_NEGATIONS.split(',').map((phrase) => looseKey(phrase.trim())));
