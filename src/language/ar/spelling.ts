import { flatMap } from '../../model/flat-map.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { HOUSE_SPELLINGS } from './lexicon/house-spellings.ts';

const VARIANTS: readonly (readonly [variant: string, standard: string])[] = flatMap(
  rows(HOUSE_SPELLINGS),
  ([line = '']) => {
    const [standard = '', ...variants] = words(line).map(looseKey);
    return variants.map((variant) => [variant, standard] as const);
  },
);

/** Loose key in which house spellings meet: «الأميركية» and «الأمريكية», «للصحافيين» and «للصحفيين». */
export function spellingKey(text: string): string {
  let key = looseKey(text);
  for (const [variant, standard] of VARIANTS) if (key.includes(variant)) key = key.replace(variant, standard);
  return key;
}
