import { relatedByStem } from '../related.ts';
import { looseKey } from './fold.ts';
import { RELATED_WORDS } from './lexicon/related-words.ts';
import { stripSuffixes } from './stem.ts';

const SETS = relatedByStem(RELATED_WORDS, (word) => stripSuffixes(looseKey(word)));

/** Prefixes of the imperfect verb («يحشدون», «تهدد»). */
const IMPERFECT = /^[يتن](?=...)/;

export const relatedWords = (stem: string): string | undefined =>
  SETS.get(stem) ?? (IMPERFECT.test(stem) ? SETS.get(stem.slice(1)) : undefined);
