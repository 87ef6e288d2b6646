import type { NumberMention } from '../../language/pack.ts';
import type { EvidenceKind } from './kind.ts';

/** Counting more shared numbers adds nothing. */
const ENOUGH = 2;
const YEAR_SHARE = 0.3;

const shared = (a: readonly NumberMention[], b: readonly NumberMention[]): NumberMention[] =>
  distinct(a).filter((number) => b.some((other) => other.value === number.value));

const distinct = (numbers: readonly NumberMention[]): NumberMention[] =>
  numbers.filter((number, index) => numbers.findIndex((other) => other.value === number.value) === index);

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** Numbers of one value in both, whatever their form; a year counts less. */
export const sameNumbers: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same numbers', ar: 'الأعداد نفسها' },
  measure: ({ a, b }) =>
    a.numbers.length === 0 || b.numbers.length === 0
      ? 0
      : Math.min(
          ENOUGH,
          shared(a.numbers, b.numbers).reduce((sum, { value }) => sum + (isYear(value) ? YEAR_SHARE : 1), 0),
        ),
};
