import { flatMap } from '../../model/flat-map.ts';
import type { Token, Vocabulary, WordRole } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { TITLES } from './lexicon/titles.ts';
import {
  AFFIRMING_NEGATIONS,
  AVERTING,
  FIRST_PERSON_PLURAL,
  INSTITUTIONS,
  NEGATIONS,
  PASSIVES,
  REASONS,
  SUBORDINATE_NEGATIONS,
} from './lexicon/word-roles.ts';

const keys = (text: string): ReadonlySet<string> => new Set(words(text).map(looseKey));
const NEGATION = keys(NEGATIONS);
const SUBORDINATE_NEGATION = keys(SUBORDINATE_NEGATIONS);
const AVERT = keys(AVERTING);
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
  if (isNegation(token.loose) || SUBORDINATE_NEGATION.has(bare)) return 'negation';
  if (AVERT.has(token.loose) || AVERT.has(bare)) return 'averting';
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

/**
 * «تسبب» (caused) and «تحدث» (spoke) begin like the imperfect and are none: four letters with ت are left out, and so is
 * what ends like the perfect («تحطمت», «نقلت», «تلقوا»).
 */
export const isArabicImperfect = (loose: string): boolean =>
  /^(?:ي..|ن...|ت....)/.test(loose) && !/^(?:[تن].*[تا])$/.test(loose);

/**
 * «لا بد» (must), «لا يزال» (still) and «لن يزيدنا إلا …» (will only) negate nothing; «على ألا يتم» negates as «على أن
 * لا يتم» does.
 */
export function arabicNegates(tokens: readonly Token[], at: number): boolean {
  const [loose = '', next = ''] = [tokens[at]?.loose, tokens[at + 1]?.loose];
  const bare = loose.replace(CONJUNCTION, '');
  if (SUBORDINATE_NEGATION.has(bare)) return loose.includes('بالا') || mayBeImperfect(next);
  return isNegation(loose) && !SET_NEGATIONS.has(`${bare} ${next}`) && !hasException(tokens, at);
}

const isNegation = (loose: string): boolean =>
  [loose, loose.replace(/^[وف](?=..)/, ''), loose.replace(/^[وف]?[بل](?=..)/, '')].some((bare) => NEGATION.has(bare));

/** «لا تقل»; wider than what makes «قد» a hedge. */
const mayBeImperfect = (loose: string): boolean => /^[يتن]../.test(loose) && !isFunctionWord(loose);

const EXCEPT = looseKey('إلا');
/** An exception stands within so many tokens of its negation. */
const EXCEPTION_WITHIN = 6;

function hasException(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 1 + EXCEPTION_WITHIN);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const clause = stop < 0 ? behind : behind.slice(0, stop);
  return clause.some(({ loose }, index) => loose === EXCEPT && !mayBeImperfect(clause[index + 1]?.loose ?? ''));
}

const SET_NEGATIONS = new Set(AFFIRMING_NEGATIONS.split(',').map((phrase) => looseKey(phrase.trim())));
