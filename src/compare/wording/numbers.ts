import type { Approximator, NumberMention } from '../../language/pack.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import { publicationDay } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import { agreeing, type Shown, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { Side } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';

const CONFLICT = 0.9;
const UPDATE = 0.6;
const PRECISION = 0.35;

/** Numbers of the same thing that differ. */
export const numbers: Detector = {
  kind: 'wording',
  sees: 'two values for one counted noun in one passage, told apart by publication: a conflict on one day, an update on another; a limit (more than, at most) that only one reading sets',
  ignores:
    'the form of a number (13000, 13 ألف), «نحو» for «قرابة», dates and years, rounded numbers, numbers that count different things',
  detectInPair: (pair) => ({ findings: detectIn(pair) }),
};

function detectIn(pair: ReadingPair): Detection[] {
  const { a, b } = pair;
  const left = counted(a);
  const right = counted(b);
  const onlyLeft = left.filter((number) => !right.some((other) => other.value === number.value));
  const onlyRight = right.filter((number) => !left.some((other) => other.value === number.value));
  const values = flatMap(onlyLeft, (x) => {
    const rivals = onlyRight.filter((y) => y.unit === x.unit);
    const [y] = rivals;
    const alone = onlyLeft.filter((other) => other.unit === x.unit).length === 1;
    return y !== undefined && rivals.length === 1 && alone && !isRounded(x.value, y.value)
      ? [differentValues(pair.passage, ...smallerFirst({ side: a, number: x }, { side: b, number: y }))]
      : [];
  });
  const limits = flatMap(left, (x) => {
    const y = right.find((other) => other.value === x.value);
    return y !== undefined && limitOf(x) !== limitOf(y) ? [differentLimits(pair, x, y)] : [];
  });
  return [...values, ...limits];
}

/** «9.7 مليون» for 9,703,933: less than one in a hundred apart, and written with far fewer digits. */
const isRounded = (x: number, y: number): boolean =>
  Math.abs(x - y) < ROUNDED * Math.max(x, y) && Math.abs(digits(x) - digits(y)) >= FEWER_DIGITS;

const ROUNDED = 0.01;
const FEWER_DIGITS = 2;

/** Digits up to the last that is not 0. */
const digits = (value: number): number => String(value).replace(/\D/g, '').replace(/0+$/, '').length;

/** Without a counted noun nothing says that two numbers count one thing. */
const counted = ({ article, text }: Side): NumberMention[] =>
  text.numbers.filter((number) => number.unit !== '' && !isClock(number, article.text));

/** «22:58» and «22,58» are times of day. */
const isClock = ({ start, end }: NumberMention, text: string): boolean =>
  text.charAt(start - 1) === ':' || text.charAt(end) === ':' || /^\d{1,2},\d{2}$/u.test(text.slice(start, end));

/** «نحو» and «قرابة» and the bare number are all about as exact; a limit is another claim. */
const limitOf = ({ approximator }: NumberMention): string =>
  approximator === undefined || approximator === 'about' ? '' : approximator;

interface Stated {
  readonly side: Side;
  readonly number: NumberMention;
}

/** The smaller value first: findings of several articles meet where they set the same two against each other. */
const smallerFirst = (a: Stated, b: Stated): readonly [Stated, Stated] =>
  a.number.value <= b.number.value ? [a, b] : [b, a];

function differentValues(passage: Passage, one: Stated, other: Stated): Detection {
  const both = [one, other];
  const days = both.map(({ side: { article } }) => publicationDay(article.article.published));
  const relation =
    days[0] === undefined || days[1] === undefined ? 'undated' : days[0] === days[1] ? 'conflict' : 'update';
  const tail: Note = {
    conflict: { en: 'the articles appeared on one day', ar: 'وتاريخ النشر واحد' },
    update: {
      en: `the articles appeared on ${days.join(' and ')}: the number may have changed`,
      ar: `وظهر المقالان في ${days.join(' و')}: فربما تغير العدد`,
    },
    undated: {
      en: 'a publication date is unknown, so it cannot be told whether the number changed',
      ar: 'وأحد التاريخين مجهول، فلا يُعرف هل تغير العدد',
    },
  }[relation];
  const [ofOne, ofOther] = [written(one), written(other)];
  const say = (having: readonly Note[], others: readonly Note[]): Note => ({
    en: `${textsOf(having).en} ${agreeing(having, 'has', 'have')} ${ofOne}, ${textsOf(others).en} ${ofOther}; ${tail.en}.`,
    ar: `${textsOf(having).ar} ${ofOne}، و${textsOf(others).ar} ${ofOther}؛ ${tail.ar}.`,
  });
  const shown = ({ side, number }: Stated, day: string | undefined): Shown => ({
    outlet: side.text.outlet,
    words: [String(number.value), number.unit, day ?? ''],
  });
  return {
    subkind: 'number',
    passage: passage.id,
    readings: both.map(readingOf),
    note: say([one.side.text.outlet], [other.side.text.outlet]),
    contrast: { one: shown(one, days[0]), other: shown(other, days[1]), say },
    basis: { values: both.map(({ number }) => number.value), unit: one.number.unit, relation, published: days },
    weight: round(passage.confidence * (relation === 'conflict' ? CONFLICT : UPDATE)),
  };
}

function differentLimits(pair: ReadingPair, x: NumberMention, y: NumberMention): Detection {
  const { a, b, passage } = pair;
  const [ofA, ofB] = [
    { side: a, number: x },
    { side: b, number: y },
  ];
  return {
    subkind: 'number',
    passage: passage.id,
    readings: [readingOf(ofA), readingOf(ofB)],
    note: {
      en: `${a.text.outlet.en} gives ${written(ofA)} ${LIMITS[x.approximator ?? 'none'].en}, ${b.text.outlet.en} gives ${written(ofB)} ${LIMITS[y.approximator ?? 'none'].en}.`,
      ar: `في نص ${a.text.outlet.ar} ${written(ofA)} ${LIMITS[x.approximator ?? 'none'].ar}، وفي نص ${b.text.outlet.ar} ${written(ofB)} ${LIMITS[y.approximator ?? 'none'].ar}.`,
    },
    basis: { value: x.value, approximators: [x.approximator ?? null, y.approximator ?? null], relation: 'precision' },
    weight: round(passage.confidence * PRECISION),
  };
}

/** What stands before a number, and what it claims. */
const LIMITS: Readonly<Record<Approximator | 'none', Note>> = {
  none: { en: 'without a limit', ar: 'بلا حد' },
  about: { en: 'as about', ar: 'على وجه التقريب' },
  'at-least': { en: 'as at least', ar: 'حدًا أدنى' },
  'at-most': { en: 'as at most', ar: 'حدًا أقصى' },
  'more-than': { en: 'as more than', ar: 'على أنه أكثر من ذلك' },
  'less-than': { en: 'as less than', ar: 'على أنه أقل من ذلك' },
};

const written = ({ side, number }: Stated): string => quoted(slice(side.article.text, number));

const readingOf = ({ side, number: { start, end } }: Stated): Reading => ({
  article: side.reading.article,
  spans: [{ start, end }],
});
