import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { SPEAKER_ENDS } from './lexicon/reporting.ts';
import { TITLES } from './lexicon/titles.ts';
import { reportingForm } from './reporting.ts';
import { stripSuffixes } from './stem.ts';
import { arabicWordRole, isArabicImperfect } from './word-roles.ts';

/**
 * Arabic has no capital letters: a person's name shows by the title before it («نائب وزير الخارجية الروسي
 * ألكسندر غروشكو»). After a title come words of the office, all definite or adjectives, then the name: the
 * first bare words. Words in another script are names too.
 */

const TITLE_STEMS = new Set(words(TITLES).map((title) => stripSuffixes(looseKey(title))));
const SPEAKER_END = new Set(words(SPEAKER_ENDS).map(looseKey));
const LONGEST_TITLE = 8;
const LONGEST_NAME = 3;

export function arabicNames(tokens: readonly Token[]): Token[] {
  const names = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (isLatin(token.strict)) names.add(token);
    else if (TITLE_STEMS.has(token.stem)) {
      const before = nameBefore(tokens, index);
      for (const name of before.length > 0 ? before : nameAfter(tokens, index)) names.add(name);
    }
  }
  return [...names];
}

/** One bare word before a definite one belongs to it: «حلف شمال الأطلسي». */
function nameAfter(tokens: readonly Token[], title: number): Token[] {
  const name: Token[] = [];
  for (const token of tokens.slice(title + 1, title + 1 + LONGEST_TITLE + LONGEST_NAME)) {
    if (token.kind !== 'word') {
      if (name.length > 0 || token.strict !== '،') break;
      continue;
    }
    const office = isOffice(token);
    if (reportingForm(token) || SPEAKER_END.has(token.loose) || arabicWordRole(token) === 'negation') break;
    if (name.length >= SHORTEST_NAME && isArabicImperfect(token.loose)) break;
    if (name.length === 1 && office) name.pop();
    if (name.length > 0 && (office || isFunctionWord(token.loose))) break;
    if (office || isFunctionWord(token.loose)) continue;
    if (token.proclitics > 0) {
      if (name.length > 0) break;
      continue;
    }
    name.push(token);
    if (name.length === LONGEST_NAME) break;
  }
  return name;
}

/** «قال يوري أوشاكوف، مساعد الكرملين»: bare words between a reporting verb and a title. */
function nameBefore(tokens: readonly Token[], title: number): Token[] {
  const name: Token[] = [];
  let at = tokens[title - 1]?.strict === '،' ? title - 2 : title - 1;
  for (; at >= 0 && name.length <= LONGEST_NAME; at--) {
    const token = tokens[at];
    if (token === undefined || reportingForm(token)) break;
    if (token.kind !== 'word' || token.proclitics > 0 || isOffice(token) || isFunctionWord(token.loose)) return [];
    name.unshift(token);
  }
  return name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME && reportingForm(tokens[at]) ? name : [];
}

const SHORTEST_NAME = 2;

const isOffice = (token: Token): boolean =>
  token.loose.startsWith('ال') ||
  token.loose.startsWith('لل') ||
  token.loose === IN_THE_NAME_OF ||
  TITLE_STEMS.has(token.stem);

/** «المتحدث باسم الكرملين» */
const IN_THE_NAME_OF = looseKey('باسم');

const LATIN_WORD = /^[A-Za-z]{3,}$/;
const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x80 && LATIN_WORD.test(word);
