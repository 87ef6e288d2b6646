import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { givenName } from './given-names.ts';
import { EPONYMS, OFFICE_NOUNS } from './lexicon/no-persons.ts';
import { SPEAKER_ENDS } from './lexicon/reporting.ts';
import { TITLES } from './lexicon/titles.ts';
import { givenEnd, isAccusative, mayBeFamilyName, mayBeginName, nameEnd, partEnd } from './person-name.ts';
import { reportingForm } from './reporting.ts';
import { stripSuffixes } from './stem.ts';
import { arabicLexiconKeys, arabicWordRole } from './word-roles.ts';

/**
 * Arabic has no capital letters: a person's name shows by its given name («عادل الجبير»), or by the title before it
 * («نائب وزير الخارجية الروسي ألكسندر غروشكو»). After a title come words of the office, then the name: the first bare
 * words. Two capitalized words in Latin letters are a name too.
 */

const keysOf = (text: string): ReadonlySet<string> => new Set(words(text).map(looseKey));
const TITLE_STEMS = new Set(words(TITLES).map((title) => stripSuffixes(looseKey(title))));
const ENDS = keysOf(SPEAKER_ENDS);
const EPONYM = keysOf(EPONYMS);
const OFFICE = keysOf(OFFICE_NOUNS);
const LONGEST_TITLE = 9;
/** Of a name without a known given name. */
const LONGEST_UNKNOWN = 3;

export function arabicNames(tokens: readonly Token[]): Token[] {
  const names = new Set<Token>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (isLatinName(tokens, at)) for (const name of tokens.slice(at, at + 2)) names.add(name);
    if (isTitle(token)) {
      const [from, end] = titledName(tokens, at);
      for (const name of tokens.slice(from, end)) names.add(name);
    } else if (mayBeginName(token)) {
      const end = untitledEnd(tokens, at);
      for (const name of tokens.slice(at, end)) names.add(name);
      if (end > at) at = end - 1;
    }
  }
  return [...names];
}

const isTitle = (token: Token): boolean => TITLE_STEMS.has(token.stem);

/** A name that nothing announces: a sure given name, or a doubtful one with more of a name behind it. */
function untitledEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const given = token === undefined ? undefined : givenName(token);
  const end = nameEnd(tokens, at);
  if (end === at || isEponym(tokens, at)) return at;
  if (given !== 'doubtful' || givenEnd(tokens, at) > at + 1) return end;
  return partEnd(tokens, at + 1) > at + 1 ? end : at;
}

/** «جامعة الملك سعود»: a place, not a person. */
const isEponym = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ loose }) => arabicLexiconKeys(loose).some((key) => EPONYM.has(key)));

/** From and end of the name behind a title; an empty range where none is. */
function titledName(tokens: readonly Token[], title: number): readonly [number, number] {
  const none = [title, title] as const;
  if (isEponym(tokens, title)) return none;
  for (let at = title + 1; at < Math.min(tokens.length, title + LONGEST_TITLE); at++) {
    const token = tokens[at];
    if (token?.strict === '،') continue;
    if (token?.kind !== 'word' || isStop(token)) return none;
    const end = nameEnd(tokens, at);
    if (end > at) return isEponym(tokens, at) ? none : [at, end];
    if (isOffice(token) || isFunctionWord(token.loose) || isBody(tokens[at - 1])) continue;
    if (token.proclitics > 0) return none;
    const unknown = mayBegin(tokens, at, title) ? unknownEnd(tokens, at) : at;
    if (unknown > at && !isConstruct(tokens, at, unknown)) return knownWithin(tokens, at) ?? [at, unknown];
  }
  return none;
}

/** «السفير في لندن ألكسندر ياكوفنكو»: a known given name among the bare words is where the name begins. */
function knownWithin(tokens: readonly Token[], from: number): readonly [number, number] | undefined {
  const unknown = unknownEnd(tokens, from);
  for (let at = from + 1; at <= unknown; at++) {
    const end = nameEnd(tokens, at);
    if (end > at) return [at, end];
  }
  return undefined;
}

/** «غابة مودوك الوطنية»: one bare word between a bare and a definite one belongs to them. */
const isConstruct = (tokens: readonly Token[], at: number, end: number): boolean => {
  const next = tokens[end];
  return (
    end === at + 1 && !isDefinite(tokens[at - 1]) && next !== undefined && isDefinite(next) && mayBeFamilyName(next)
  );
};

/** A bare word that may open a name of which no word is known. */
function mayBegin(tokens: readonly Token[], at: number, title: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.loose.startsWith('و') || VERB.test(token.loose) || WITH_PRONOUN.test(token.strict))
    return false;
  const isBareTitle = !isDefinite(tokens[title]);
  if (isBareTitle && at === title + 1) return false;
  return !isBareTitle || isDefinite(tokens[at - 1]) || unknownEnd(tokens, at) - at > 1;
}

/** «عقده», «حملته» */
const WITH_PRONOUN = /...ه$/;

/** «تقع», «يشن», «سيقرر» */
const VERB = /^(?:[تي]..[^ا]?|س[تي]...+)$/;

/** «يورغن كلوب»: bare words of which none is known. */
function unknownEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < LONGEST_UNKNOWN) {
    const token = tokens[end];
    if (token === undefined || isOffice(token) || !mayBeFamilyName(token) || (end === at && isAccusative(token))) break;
    end++;
  }
  return end;
}

/** «نادي برشلونة»: what follows a body is its name. */
const isBody = (token: Token | undefined): boolean =>
  token !== undefined && !isDefinite(token) && (OFFICE.has(token.loose) || arabicWordRole(token) === 'institution');

const isStop = (token: Token): boolean =>
  RELATIVE.has(token.loose) ||
  reportingForm(token) !== undefined ||
  ENDS.has(token.loose) ||
  arabicWordRole(token) === 'negation';

const RELATIVE = keysOf('الذي التي الذين اللذين اللتين اللواتي اللاتي من حيث');

const isDefinite = (token: Token | undefined): boolean => token?.loose.startsWith('ال') ?? false;

const isOffice = (token: Token): boolean =>
  isDefinite(token) ||
  token.loose.startsWith('لل') ||
  token.loose === IN_THE_NAME_OF ||
  isTitle(token) ||
  OFFICE.has(token.loose);

/** «المتحدث باسم الكرملين» */
const IN_THE_NAME_OF = looseKey('باسم');

/** “Joe Biden” in Arabic text; one Latin word alone is a brand or an agency more often. */
const isLatinName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalized(tokens[at]) && isCapitalized(tokens[at + 1]);

const isCapitalized = (token: Token | undefined): boolean => token?.kind === 'word' && CAPITALIZED.test(token.strict);

const CAPITALIZED = /^[A-Z][a-z]{2,}$/;
