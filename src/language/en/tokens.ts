import { stemmer } from 'stemmer';
import type { WordForms } from '../pack.ts';
import { looseKey, strictKey } from './fold.ts';

/** English words have no clitics written before them; stems are Porter's. */
export function englishWordForms(written: string): WordForms {
  const loose = looseKey(written);
  return { strict: strictKey(written), loose, stem: stemmer(loose), proclitics: 0 };
}
