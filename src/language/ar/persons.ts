import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { TITLES } from './lexicon/titles.ts';
import { reportingForm } from './reporting.ts';
import { stripSuffixes } from './stem.ts';

/**
 * Arabic has no capital letters: a person's name shows by the title before it («نائب وزير الخارجية الروسي
 * ألكسندر غروشكو»). After a title come words of the office, all definite or adjectives, then the name: the
 * first bare words. Words in another script are names too.
 */

const TITLE_STEMS = new Set(words(TITLES).map((title) => stripSuffixes(looseKey(title))));
const LONGEST_TITLE = 8;
const LONGEST_NAME = 3;

export function arabicNames(tokens: readonly Token[]): Token[] {
  const names = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (isLatin(token.strict)) names.add(token);
    else if (TITLE_STEMS.has(token.stem)) for (const name of nameAfter(tokens, index)) names.add(name);
  }
  return [...names];
}

function nameAfter(tokens: readonly Token[], title: number): Token[] {
  const name: Token[] = [];
  for (const token of tokens.slice(title + 1, title + 1 + LONGEST_TITLE + LONGEST_NAME)) {
    if (token.kind !== 'word') {
      if (name.length > 0 || token.strict !== '،') break;
      continue;
    }
    const office = token.loose.startsWith('ال') || token.loose.startsWith('لل') || TITLE_STEMS.has(token.stem);
    if (reportingForm(token) || (name.length > 0 && (office || isFunctionWord(token.loose)))) break;
    if (office || isFunctionWord(token.loose)) continue;
    name.push(token);
    if (name.length === LONGEST_NAME) break;
  }
  return name;
}

const LATIN_WORD = /^[A-Za-z]{3,}$/;
const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x80 && LATIN_WORD.test(word);
