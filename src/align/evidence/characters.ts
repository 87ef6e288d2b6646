import { cosine } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Cosine of character 4-grams inside words: forms of one word, spellings of one name. */
export const characters: EvidenceKind = {
  says: 'words that are spelled alike',
  measure: ({ a, b }) => cosine(a.characters, b.characters),
};
