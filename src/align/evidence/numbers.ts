import type { NumberMention } from '../../language/pack.ts';
import type { EvidenceKind } from './kind.ts';

/** Counting more shared numbers adds nothing. */
const ENOUGH = 4;
/** Any text may name the year. */
const OF_A_YEAR = 0.3;
const OF_A_SMALL_NUMBER = 1;
/** From a hundred on, a number is seldom shared by chance. */
const OF_A_LARGE_NUMBER = 2;
const LARGE = 100;

const shared = (a: readonly NumberMention[], b: readonly NumberMention[]): NumberMention[] =>
  distinct(a).filter((number) => b.some((other) => other.value === number.value));

const distinct = (numbers: readonly NumberMention[]): NumberMention[] =>
  numbers.filter((number, index) => numbers.findIndex((other) => other.value === number.value) === index);

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** What sharing a number tells: two articles may well have three of something each, hardly 13,000. */
function specificity(value: number): number {
  if (isYear(value)) return OF_A_YEAR;
  return Math.abs(value) < LARGE ? OF_A_SMALL_NUMBER : OF_A_LARGE_NUMBER;
}

/** Numbers of one value in both, whatever their form. */
export const sameNumbers: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same numbers', ar: 'الأعداد نفسها' },
  measure: ({ a, b }) =>
    a.numbers.length === 0 || b.numbers.length === 0
      ? 0
      : Math.min(
          ENOUGH,
          shared(a.numbers, b.numbers).reduce((sum, { value }) => sum + specificity(value), 0),
        ),
};
