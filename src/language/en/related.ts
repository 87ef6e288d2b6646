import { stemmer } from 'stemmer';
import { relatedByStem } from '../related.ts';
import { RELATED_WORDS } from './lexicon/related-words.ts';

const SETS = relatedByStem(RELATED_WORDS, stemmer);

export const relatedWords = (stem: string): string | undefined => SETS.get(stem);
