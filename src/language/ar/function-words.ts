import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';

const LISTED = new Set(words(FUNCTION_WORDS).map(looseKey));

export const isFunctionWord = (loose: string): boolean =>
  LISTED.has(loose) || (loose.startsWith('و') && LISTED.has(loose.slice(1)));
