import { flatMap } from '../../model/flat-map.ts';
import { parseDigits } from '../digits.ts';
import type { Approximator, NumberMention, Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { APPROXIMATORS, MULTIPLIERS, UNITS } from './lexicon/numbers.ts';

/** Numbers in digits and words: "$84,000", "two dozen" not yet, "1.2 million", "twenty-one". */

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(flatMap(rows(text), ([value, forms]) => words(forms).map((form) => [form, Number(value)] as const)));

const UNIT_VALUES = table(UNITS);
const MULTIPLIER_VALUES = table(MULTIPLIERS);
const PHRASES = flatMap(rows(APPROXIMATORS), ([name = '', forms]) =>
  words(forms).map((phrase) => ({ name, words: phrase.split('_') })),
);

export function englishNumbers(tokens: readonly Token[]): NumberMention[] {
  const mentions: NumberMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const run = readRun(tokens, index);
    const first = tokens[index];
    const last = run && tokens[run.next - 1];
    if (run && first && last) {
      const noun = tokens[run.next];
      mentions.push({
        start: first.start,
        end: last.end,
        value: run.value,
        unit: noun?.kind === 'word' ? noun.stem : '',
        approximator: approximatorBefore(tokens, index),
      });
    }
    index = run?.next ?? index + 1;
  }
  return mentions;
}

function readRun(tokens: readonly Token[], from: number): { value: number; next: number } | undefined {
  let total = 0;
  let group: number | undefined;
  let index = from;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.strict === '-' && group !== undefined && UNIT_VALUES.has(tokens[index + 1]?.loose ?? '')) continue;
    const value = token.kind === 'number' ? parseDigits(token.strict) : UNIT_VALUES.get(token.loose);
    const multiplier = MULTIPLIER_VALUES.get(token.loose);
    if (
      value !== undefined &&
      !(value === 1 && group === undefined && token.kind === 'word') &&
      (group === undefined || (token.kind === 'word' && group >= 20 && value < 10))
    ) {
      group = (group ?? 0) + value;
    } else if (multiplier !== undefined && group !== undefined) {
      total += group * multiplier;
      group = undefined;
    } else break;
  }
  return index === from ? undefined : { value: total + (group ?? 0), next: index };
}

function approximatorBefore(tokens: readonly Token[], index: number): Approximator | undefined {
  const start = tokens[index - 1]?.strict === '$' ? index - 1 : index;
  const name = PHRASES.find(({ words: phrase }) =>
    phrase.every((word, offset) => tokens[start - phrase.length + offset]?.loose === word),
  )?.name;
  return name === 'about' || name === 'more-than' || name === 'less-than' || name === 'at-least' || name === 'at-most'
    ? name
    : undefined;
}
