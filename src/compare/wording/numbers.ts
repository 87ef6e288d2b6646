import type { Approximator, NumberMention } from '../../language/pack.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import { publicationDay } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import type { ArticleIndex } from '../article-index.ts';
import { agreeing, type Shown, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { Side } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';
import type { Subject } from '../subject.ts';

const CONFLICT = 0.9;
const UPDATE = 0.6;
/** Candidates: a limit that only one reading sets, mostly of little interest; two values that may count two things. */
const CANDIDATE = 0.24;

/** Numbers of the same thing that differ. */
export const numbers: Detector = {
  kind: 'wording',
  sees: 'two values for one counted noun in one passage, told apart by publication: a conflict on one day, an update on another; a limit (more than, at most) that only one reading sets; candidates where the words around the two have nothing in common',
  ignores:
    'the form of a number (13000, 13 ألف), «نحو» for «قرابة», dates and years, times of day, rounded numbers, values and limits the other article gives elsewhere, numbers that count different things',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  const { a, b } = pair;
  const left = counted(a);
  const right = counted(b);
  const [inA, inB] = [subject.index(a.article).numbers, subject.index(b.article).numbers];
  const onlyLeft = left.filter((number) => !isGiven(number, inB));
  const onlyRight = right.filter((number) => !isGiven(number, inA));
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
    const differ =
      inA.get(x.value)?.every((own) => inB.get(x.value)?.every((other) => limitOf(own) !== limitOf(other))) ?? false;
    return y !== undefined && differ ? [differentLimits(pair, x, y)] : [];
  });
  return [...values, ...limits];
}

/** True where an article gives a value of the same things, or of things it does not name beside it. */
const isGiven = ({ value, unit }: NumberMention, numbersOf: ArticleIndex['numbers']): boolean =>
  numbersOf.get(value)?.some((other) => other.unit === unit || other.unit === '') ?? false;

/** «9.7 مليون» for 9,703,933, «945» for 945.4: one is the other rounded or cut to fewer digits, and hardly another. */
function isRounded(x: number, y: number): boolean {
  const [coarse, fine] = digits(x) <= digits(y) ? [x, y] : [y, x];
  const step = 10 ** (Math.floor(Math.log10(Math.abs(coarse))) + 1 - digits(coarse));
  const isStep = [Math.round(fine / step), Math.trunc(fine / step)].some(
    (steps) => Math.abs(steps * step - coarse) < step * EXACT,
  );
  return isStep && Math.abs(x - y) < ROUNDED * Math.max(x, y);
}

const ROUNDED = 0.02;
/** What floating point leaves of equality. */
const EXACT = 1e-6;

/** Digits from the first to the last that is not 0. */
const digits = (value: number): number =>
  Math.max(
    1,
    String(value)
      .replace(/^0\.0*|\D/g, '')
      .replace(/0+$/, '').length,
  );

/** Without a counted noun nothing says that two numbers count one thing. */
const counted = ({ article, text }: Side): NumberMention[] =>
  text.numbers.filter((number) => number.unit !== '' && !isPartOfNumber(number, article.text));

/** «22:58», and numbers cut in two by a space or a mark of direction («4 ر 124 مليون»). */
const isPartOfNumber = ({ start, end }: NumberMention, text: string): boolean =>
  /\d\s?[.,،:ر][\s\u200E\u200F]?$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /^\s?[.,،:ر][\s\u200E\u200F]?\d/u.test(text.slice(end, end + 4)) ||
  /^\d{1,2},\d{2}$/u.test(text.slice(start, end));

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
  const around = sharedAround(one, other);
  const weight = around === 0 ? CANDIDATE : relation === 'conflict' ? CONFLICT : UPDATE;
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
    basis: {
      values: both.map(({ number }) => number.value),
      unit: one.number.unit,
      relation,
      published: days,
      sharedAround: around,
    },
    weight: round(passage.confidence * weight),
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
    weight: round(passage.confidence * CANDIDATE),
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

/** The number with its counted noun where that stands beside it: «40 مصابا». */
const written = ({ side: { article, text }, number }: Stated): string => {
  const noun = text.tokens.find(({ start, kind }) => start >= number.end && kind === 'word');
  const end = noun !== undefined && noun.stem === number.unit ? noun.end : number.end;
  return quoted(slice(article.text, { start: number.start, end }));
};

/**
 * Content words that stand around both numbers. «8 مصابين» who were flown to the capital are not the «40 مصابا» whom
 * the hospital took in: where nothing around is shared, nothing but the noun says that both count one thing.
 */
function sharedAround(one: Stated, other: Stated): number {
  const theirs = new Set(around(other));
  return new Set(around(one).filter((stem) => theirs.has(stem))).size;
}

const BEFORE = 6;
const BEHIND = 3;

function around({ side: { text }, number: { start, end, unit } }: Stated): readonly string[] {
  const content = text.tokens.filter(({ kind, forms, stem }) => kind === 'word' && forms.isContent && stem !== unit);
  const before = content.filter((token) => token.end <= start).slice(-BEFORE);
  const behind = content.filter((token) => token.start >= end).slice(0, BEHIND);
  return [...before, ...behind].map(({ stem }) => stem);
}

const readingOf = ({ side, number: { start, end } }: Stated): Reading => ({
  article: side.reading.article,
  spans: [{ start, end }],
});
