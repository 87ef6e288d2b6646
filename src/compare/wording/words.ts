import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Equality, EqualityReason } from '../../model/finding.ts';
import { joinSpans, type Span, slice, wholeWords } from '../../model/span.ts';
import type { Detected, Detection, Detector } from '../detector.ts';
import { outletLabel, quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { DiffRange } from './diff-arrays.ts';
import { diffReadings } from './diff-readings.ts';
import { type DiffToken, DiffTokenizer } from './diff-tokens.ts';

/** Words that one reading of a passage has and another has not; each reading against the first published. */
export const words: Detector = {
  kind: 'wording',
  sees: 'words replaced, added or dropped between two readings of a passage',
  ignores:
    'vowel marks, house spellings, spellings of names, number formats, «نحو» for «قرابة», punctuation, a lone clitic',
  detect: ({ articles, alignment, article }) => {
    const tokenizer = new DiffTokenizer(articles);
    const results = alignment.passages.flatMap((passage) => {
      const [base, ...others] = passage.readings.map((reading) => ({ reading, article: article(reading.article) }));
      return base === undefined ? [] : others.map((other) => compareReadings(passage, base, other, tokenizer));
    });
    return {
      findings: results.flatMap((result) => result.findings),
      equal: results.flatMap((result) => result.equal ?? []),
      diagnostics: results.flatMap((result) => result.diagnostics ?? []),
    };
  },
};

interface Side {
  readonly reading: Reading;
  readonly article: AnalysedArticle;
}

function compareReadings(passage: Passage, a: Side, b: Side, tokenizer: DiffTokenizer): Detected {
  const left = tokenizer.tokens(a.article, a.reading.spans);
  const right = tokenizer.tokens(b.article, b.reading.spans);
  const shared = sharedKeys(left, right);
  if (changedShare(shared.length, left, right) > LARGEST_SHARE_CHANGED)
    return freelyWorded(passage, a, b, left, right, shared);
  const result = diffReadings(left, right);
  if (result.kind === 'gave-up') return { findings: [], diagnostics: [approximate(passage, result.reason)] };
  const changes = result.ranges.filter((range) => !range.equal && hasContent(range, left, right));
  const equal = [
    ...spellings(passage, a, b, matched(left, right, result.ranges)),
    ...(changes.length === 0 ? [sameText(passage, a, b)] : []),
  ];
  return { findings: changes.length === 0 ? [] : [finding(passage, a, b, left, right, changes)], equal };
}

/** A free telling is listed below a difference that can be pointed at. */
const NOTHING_TO_POINT_AT = 0.5;

type TokenPair = readonly [DiffToken, DiffToken];

/**
 * Content words of one key, each used once. No diff can match more, so where few are shared no diff is needed:
 * which word stands for which could not be said anyway.
 */
function sharedKeys(left: readonly DiffToken[], right: readonly DiffToken[]): TokenPair[] {
  const waiting = new Map<string, DiffToken[]>();
  for (const token of right.filter(({ content }) => content))
    waiting.set(token.key, [...(waiting.get(token.key) ?? []), token]);
  return left
    .filter(({ content }) => content)
    .flatMap((token): TokenPair[] => {
      const twin = waiting.get(token.key)?.shift();
      return twin === undefined ? [] : [[token, twin]];
    });
}

function changedShare(shared: number, left: readonly DiffToken[], right: readonly DiffToken[]): number {
  const total = [...left, ...right].filter(({ content }) => content).length;
  return total === 0 ? 0 : 1 - (2 * shared) / total;
}

function freelyWorded(
  passage: Passage,
  a: Side,
  b: Side,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  shared: readonly TokenPair[],
): Detected {
  const share = changedShare(shared.length, left, right);
  const [nameA, nameB] = [outletLabel(a.article.article), outletLabel(b.article.article)];
  return {
    findings: [
      {
        subkind: 'free-wording',
        passage: passage.id,
        readings: [a.reading, b.reading],
        note: `${excerpt(a)} in ${nameA} and ${excerpt(b)} in ${nameB} share ${Math.round((1 - share) * 100)} % of their words.`,
        basis: {
          method: 'content words of one key, in any order',
          wordsShared: shared.length,
          shareChanged: round(share),
        },
        weight: round(passage.confidence * comparability(share) * NOTHING_TO_POINT_AT),
      },
    ],
    equal: spellings(passage, a, b, shared),
  };
}

const approximate = (passage: Passage, reason: string): Diagnostic => ({
  code: 'diff-approximate',
  subject: passage.id,
  message: `the words of the readings were not compared: ${reason}`,
});

/** A clitic or function word alone is grammar: «و» before a verb says nothing about an outlet. */
const hasContent = (range: DiffRange, left: readonly DiffToken[], right: readonly DiffToken[]): boolean =>
  left.slice(...range.a).some((token) => token.content) || right.slice(...range.b).some((token) => token.content);

const sameText = (passage: Passage, a: Side, b: Side): Equality => ({
  passage: passage.id,
  why: 'same-text',
  readings: [a.reading, b.reading],
});

/** Token pairs of the equal stretches. */
const matched = (left: readonly DiffToken[], right: readonly DiffToken[], ranges: readonly DiffRange[]): TokenPair[] =>
  ranges
    .filter((range) => range.equal)
    .flatMap((range) => {
      const other = right.slice(...range.b);
      return left.slice(...range.a).flatMap((token, index): TokenPair[] => {
        const twin = other[index];
        return twin === undefined ? [] : [[token, twin]];
      });
    });

/** Pairs that are the same under the key and differ as written. */
const spellings = (passage: Passage, a: Side, b: Side, pairs: readonly TokenPair[]): Equality[] =>
  pairs
    .filter(([token, twin]) => token.content && twin.written !== token.written)
    .map(([token, twin]) => equality(passage, a, b, token, twin));

const REASONS: Readonly<Record<DiffToken['role'], EqualityReason>> = {
  word: 'spelling',
  clitic: 'spelling',
  name: 'name-spelling',
  number: 'number-format',
  approximator: 'approximator',
};

const equality = (passage: Passage, a: Side, b: Side, token: DiffToken, twin: DiffToken): Equality => ({
  passage: passage.id,
  why: REASONS[token.role],
  readings: [
    { article: a.reading.article, spans: [spanOf(token)] },
    { article: b.reading.article, spans: [spanOf(twin)] },
  ],
});

function finding(
  passage: Passage,
  a: Side,
  b: Side,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  changes: readonly DiffRange[],
): Detection {
  const count = (tokens: readonly DiffToken[], pick: (range: DiffRange) => readonly [number, number]): number =>
    changes.reduce((sum, range) => sum + tokens.slice(...pick(range)).filter((token) => token.content).length, 0);
  const [onlyA, onlyB] = [count(left, (range) => range.a), count(right, (range) => range.b)];
  const total = [...left, ...right].filter((token) => token.content).length;
  const share = total === 0 ? 0 : (onlyA + onlyB) / total;
  return {
    subkind: 'words',
    passage: passage.id,
    readings: [
      {
        article: a.reading.article,
        spans: changedSpans(
          a,
          left,
          changes.map((range) => range.a),
        ),
      },
      {
        article: b.reading.article,
        spans: changedSpans(
          b,
          right,
          changes.map((range) => range.b),
        ),
      },
    ],
    note: noteOf(a, b, left, right, changes),
    basis: {
      method: 'longest common subsequence of clitic-level tokens',
      wordsOnlyInFirst: onlyA,
      wordsOnlyInSecond: onlyB,
      shareChanged: round(share),
    },
    weight: round(passage.confidence * comparability(share)),
  };
}

/**
 * Readings that share half of their words and differ in the other half are the ones to look at: two nearly
 * equal ones show little, two wholly different ones show only that they are worded freely.
 */
const comparability = (shareChanged: number): number => 4 * shareChanged * (1 - shareChanged);

const round = (value: number): number => Math.round(value * 1000) / 1000;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const changedSpans = (
  side: Side,
  tokens: readonly DiffToken[],
  ranges: readonly (readonly [number, number])[],
): Span[] =>
  joinSpans(
    side.article.text,
    ranges.flatMap((range) => runsOf(tokens.slice(...range))),
  );

/** One span for a run of changed tokens, so that the words between them are marked as one phrase. */
function runsOf(tokens: readonly DiffToken[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** A replacement of more words on a side is two texts, not two ways to say one thing. */
const LONGEST_REPLACEMENT = 3;
/** Readings that share less of their words are told freely: which word stands for which cannot be said. */
const LARGEST_SHARE_CHANGED = 0.65;

/** The largest replacement that can be set side by side, else the most that only one side has. */
function noteOf(
  a: Side,
  b: Side,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  changes: readonly DiffRange[],
): string {
  const [nameA, nameB] = [outletLabel(a.article.article), outletLabel(b.article.article)];
  const sized = changes.map((range) => ({ range, inA: contentIn(left, range.a), inB: contentIn(right, range.b) }));
  const replacement = sized
    .filter(({ inA, inB }) => inA > 0 && inB > 0 && Math.max(inA, inB) <= LONGEST_REPLACEMENT)
    .sort((x, y) => Math.min(y.inA, y.inB) - Math.min(x.inA, x.inB))[0];
  const oneSided = sized
    .filter(({ inA, inB }) => inA === 0 || inB === 0)
    .sort((x, y) => y.inA + y.inB - x.inA - x.inB)[0];
  const shown = replacement ?? oneSided;
  if (shown === undefined) {
    const places = changes.length === 1 ? 'one place' : `${changes.length} places`;
    return `${excerpt(a)} in ${nameA} and ${excerpt(b)} in ${nameB} are worded differently in ${places}.`;
  }
  const [ofA, ofB] = [textOf(a, left.slice(...shown.range.a)), textOf(b, right.slice(...shown.range.b))];
  const rest =
    changes.length > 1
      ? `; ${changes.length - 1} more ${changes.length === 2 ? 'place differs' : 'places differ'}`
      : '';
  if (shown.inA === 0) return `${nameB} has ${quoted(ofB)}, not found in this reading of ${nameA}${rest}.`;
  if (shown.inB === 0) return `${nameA} has ${quoted(ofA)}, not found in this reading of ${nameB}${rest}.`;
  return `${nameA} has ${quoted(ofA)} where ${nameB} has ${quoted(ofB)}${rest}.`;
}

const contentIn = (tokens: readonly DiffToken[], range: readonly [number, number]): number =>
  tokens.slice(...range).filter((token) => token.content).length;

/** The first words of a reading. */
function excerpt({ reading, article }: Side): string {
  const [first] = reading.spans;
  return quoted(first === undefined ? '' : slice(article.text, first), SHORT_QUOTATION);
}

function textOf(side: Side, tokens: readonly DiffToken[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const { text } = side.article;
  return slice(text, wholeWords(text, { start: first.start, end: last.end }, { start: 0, end: text.length }));
}
