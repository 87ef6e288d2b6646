import { flatMap } from '../../model/flat-map.ts';
import { parseDigits } from '../digits.ts';
import type { Approximator, NumberMention, Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { MONTHS } from './lexicon/calendar.ts';
import { APPROXIMATORS, DUALS, MULTIPLIERS, ORDINALS, TEENS_ONLY, UNITS } from './lexicon/numbers.ts';
import { stripSuffixes } from './stem.ts';

/**
 * Numbers in digits and words: «13 ألف», «نحو  100 ألف», «خمس», «ساعتين», «قرابة أربع ساعات», «الثالث عشر».
 * Not yet read: «عشرات آلاف» (no value), scores such as 3-1 as one number, fractions.
 */

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    flatMap(rows(text), ([value, forms]) => words(forms).map((form) => [looseKey(form), Number(value)] as const)),
  );

const UNIT_VALUES = table(UNITS);
const MULTIPLIER_VALUES = table(MULTIPLIERS);
const DUAL_VALUES = table(DUALS);
const ORDINAL_VALUES = table(ORDINALS);
const TEEN_VALUES = table(TEENS_ONLY);
const TEN = new Set(['عشر', 'عشره']);

const PHRASES = flatMap(rows(APPROXIMATORS), ([name = '', forms]) =>
  words(forms).map((phrase) => ({ name: approximatorName(name), words: phrase.split('_').map(looseKey) })),
).sort((a, b) => b.words.length - a.words.length);

function approximatorName(name: string): Approximator {
  if (name === 'about' || name === 'at-least' || name === 'at-most' || name === 'more-than' || name === 'less-than')
    return name;
  throw new Error(`unknown approximator in the lexicon: ${name}`);
}

export function arabicNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const run = readRun(tokens, index);
    if (run === undefined) {
      index++;
      continue;
    }
    const first = tokens[index];
    const last = tokens[run.next - 1];
    if (first && last) {
      mentions.push({
        start: first.start,
        end: last.end,
        value: run.value,
        unit: run.dual ? stripSuffixes(last.loose) : run.ordinal ? '' : countedNoun(tokens, index, run.next),
        approximator: approximatorBefore(tokens, index) ?? approximatorAfter(tokens, run.next),
      });
    }
    index = run.next;
  }
  return mentions;
}

/** «الساعة 0632 بتوقيت غرينتش» counts nothing. */
const HOUR = looseKey('الساعة');

/** The counted noun follows bare: «100 ألف جندي», not «9 و10», not «5.3 من»; with the article it leads: «الساعات الـ24». */
function countedNoun(tokens: readonly Token[], from: number, next: number): string {
  if (tokens[from - 1]?.loose === HOUR) return '';
  if (tokens[from - 1]?.loose === 'ال') return tokens[from - 2]?.stem ?? '';
  const token = tokens[next];
  return token?.kind === 'word' && token.proclitics === 0 && !isFunctionWord(token.loose) ? token.stem : '';
}

interface Run {
  readonly value: number;
  readonly next: number;
  readonly dual: boolean;
  /** The noun stands before an ordinal: «اللقب الثالث عشر». */
  readonly ordinal: boolean;
}

/** A maximal run of number words: hundreds and units add up, a multiplier takes all before it. */
function readRun(tokens: readonly Token[], from: number): Run | undefined {
  const special = dualAt(tokens, from) ?? teenAt(tokens, from) ?? ordinalAt(tokens, from);
  if (special !== undefined) return special;
  let total = 0;
  let group: number | undefined;
  let index = from;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const next = tokens[index + 1];
    const isFraction = THOUSANDTHS.test(token.strict) && next !== undefined && multiplierValue(next) !== undefined;
    const value = isFraction ? Number(token.strict) : ownValue(token, index > from);
    const multiplier = multiplierValue(token);
    if (value !== undefined && (group === undefined || (group >= 20 && value < group && token.kind === 'word'))) {
      group = (group ?? 0) + value;
    } else if (multiplier !== undefined && group !== undefined) {
      total += group * multiplier;
      group = undefined;
      if (goesOnBehindAnd(tokens, index, multiplier)) index++;
    } else break;
  }
  if (index === from) return undefined;
  return { value: total + (group ?? 0), next: index, dual: false, ordinal: false };
}

/** «17 ألفا و966 بلاغا»: the rest in digits, smaller than the multiplier; «5 آلاف و20 ألفا» are two. */
function goesOnBehindAnd(tokens: readonly Token[], index: number, multiplier: number): boolean {
  const [and, rest, next] = tokens.slice(index + 1, index + 4);
  const isAnother = next !== undefined && multiplierValue(next) !== undefined;
  return and?.loose === 'و' && rest?.kind === 'number' && parseDigits(rest.strict) < multiplier && !isAnother;
}

/** «1.190 مليون» is 1.19 million; without a multiplier the point parts thousands. */
const THOUSANDTHS = /^\d{1,3}\.\d{3}$/;

function dualAt(tokens: readonly Token[], from: number): Run | undefined {
  const value = DUAL_VALUES.get(tokens[from]?.loose ?? '');
  return value === undefined ? undefined : { value, next: from + 1, dual: true, ordinal: false };
}

/** «ثلاثة عشر», «الثالث عشر», «إحدى عشرة» */
function teenAt(tokens: readonly Token[], from: number): Run | undefined {
  if (!TEN.has(tokens[from + 1]?.loose ?? '')) return undefined;
  const loose = tokens[from]?.loose ?? '';
  const ordinal = ORDINAL_VALUES.has(loose);
  const units = UNIT_VALUES.get(loose) ?? ORDINAL_VALUES.get(loose) ?? TEEN_VALUES.get(loose);
  return units !== undefined && units < 10 ? { value: units + 10, next: from + 2, dual: false, ordinal } : undefined;
}

/** «كانون الثاني» is January, not a second of anything. */
const MONTHS_OF_TWO_WORDS = new Set(
  flatMap(rows(MONTHS), ([, forms]) => words(forms))
    .filter((form) => form.includes('_'))
    .map((form) => looseKey(form.split('_')[0] ?? '')),
);

function ordinalAt(tokens: readonly Token[], from: number): Run | undefined {
  const loose = tokens[from]?.loose ?? '';
  const value = ORDINAL_VALUES.get(loose.startsWith('ال', 1) ? loose.replace(/^[وبل]/, '') : loose);
  if (value === undefined) return undefined;
  if (MONTHS_OF_TWO_WORDS.has(tokens[from - 1]?.loose.replace(/^[وب]/, '') ?? '')) return undefined;
  return { value, next: from + 1, dual: false, ordinal: true };
}

function ownValue(token: Token, inRun: boolean): number | undefined {
  if (token.kind === 'number') return parseDigits(token.strict);
  const bare = inRun && token.loose.startsWith('و') ? token.loose.slice(1) : token.loose;
  const value = UNIT_VALUES.get(bare);
  return value === 1 && !inRun ? undefined : value;
}

const multiplierValue = (token: Token): number | undefined =>
  token.kind === 'word' ? MULTIPLIER_VALUES.get(token.loose) : undefined;

function approximatorBefore(tokens: readonly Token[], index: number): Approximator | undefined {
  return PHRASES.find(({ words: phrase }) => {
    const [first, ...rest] = phrase;
    const from = index - phrase.length;
    if (first === undefined || !rest.every((word, offset) => tokens[from + 1 + offset]?.loose === word)) return false;
    return (
      isWordOf(tokens[from], first) ||
      (rest.length === 1 && tokens[from]?.kind === 'word' && isWordOf(tokens[from - 1], first))
    );
  })?.name;
}

/** «بأكثر من», «ولا يقل عن»: the clitic does not change the limit. */
const isWordOf = (token: Token | undefined, word: string): boolean =>
  token?.loose === word || token?.loose.replace(/^[وف]?[بكل]?(?=.{3})/, '') === word;

/** «خمسة مقاتلين جدد على الأقل»: so many words may stand between. */
const MOST_BETWEEN = 2;

function approximatorAfter(tokens: readonly Token[], next: number): Approximator | undefined {
  for (let from = next; from <= next + MOST_BETWEEN; from++) {
    const phrase = PHRASES.find(
      ({ name, words: parts }) =>
        name.startsWith('at-') && parts.every((word, offset) => tokens[from + offset]?.loose === word),
    );
    if (phrase !== undefined) return phrase.name;
    if (tokens[from]?.kind !== 'word') return undefined;
  }
  return undefined;
}
