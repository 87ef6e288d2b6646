import { words } from '../table.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';

const LISTED = new Set(words(FUNCTION_WORDS));

export const isFunctionWord = (loose: string): boolean => LISTED.has(loose) || loose.length === 1;
