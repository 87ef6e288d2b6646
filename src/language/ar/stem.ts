import { groupBy } from '../../model/group-by.ts';
import type { Vocabulary } from '../pack.ts';

/**
 * Light stems in the manner of light10 (Larkey, Ballesteros & Connell 2007), with one addition: the
 * one-letter clitics و ف ل ب ك go only when the rest is a word seen elsewhere in the event. Without that
 * check وزير becomes زير and بوتين becomes وتين.
 */

const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const PARTICLES = ['وب', 'ول', 'وك', 'فب', 'فل', 'وس', 'و', 'ف', 'ل', 'ب', 'ك', 'س'];
const SUFFIXES = [
  'تهما',
  'هما',
  'تها',
  'تهم',
  'ها',
  'هم',
  'ان',
  'ات',
  'ون',
  'ين',
  'يه',
  'وا',
  'نا',
  'ته',
  'ه',
  'ي',
  'ا',
  'ت',
];

const SHORTEST_REST = 3;

/** Affixes by the letter they begin or end with, in their order: only these can fit a word. */
const ARTICLES_BY_FIRST = groupBy(ARTICLES, (article) => article.charAt(0));
const PARTICLES_BY_FIRST = groupBy(PARTICLES, (particle) => particle.charAt(0));
const SUFFIXES_BY_LAST = groupBy(SUFFIXES, (suffix) => suffix.charAt(suffix.length - 1));
const NO_AFFIXES: readonly string[] = [];

/** UTF-16 length of the clitics before the word, counted on its loose key. */
export function procliticLength(loose: string, vocabulary: Vocabulary): number {
  const first = loose.charAt(0);
  for (const article of ARTICLES_BY_FIRST.get(first) ?? NO_AFFIXES) {
    if (loose.startsWith(article) && loose.length - article.length >= 2) {
      return article.length;
    }
  }
  for (const particle of PARTICLES_BY_FIRST.get(first) ?? NO_AFFIXES) {
    if (!loose.startsWith(particle) || loose.length - particle.length < 2) continue;
    const rest = loose.slice(particle.length);
    if (vocabulary.has(rest) || vocabulary.has(`ال${rest}`)) return particle.length;
  }
  return 0;
}

/** The stem of a word whose clitics are already cut off. */
export function stripSuffixes(word: string): string {
  let stem = word;
  for (;;) {
    const suffixes = SUFFIXES_BY_LAST.get(stem.charAt(stem.length - 1)) ?? NO_AFFIXES;
    const suffix = suffixes.find((ending) => stem.endsWith(ending) && stem.length - ending.length >= SHORTEST_REST);
    if (suffix === undefined) return stem;
    stem = stem.slice(0, -suffix.length);
  }
}

/** Consonants of a stem without the prefix of a derived noun or verb («محادث» and «حادث» share حدث). */
export function rootOf(stem: string): string {
  const consonants = stem.replace(/[اويء]/g, '').replace(/^[مت](?=..)/, '');
  return consonants === '' ? stem : consonants;
}
