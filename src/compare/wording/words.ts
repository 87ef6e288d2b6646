import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Equality, EqualityReason } from '../../model/finding.ts';
import { joinSpans, type Span } from '../../model/span.ts';
import type { Detected, Detection, Detector } from '../detector.ts';
import { outletLabel, quoted } from '../phrases.ts';
import { type DiffRange, diffKeys } from './diff-arrays.ts';
import { type DiffToken, diffTokens, namesOf } from './diff-tokens.ts';

/** Words that one reading of a passage has and another has not; each reading against the first published. */
export const words: Detector = {
  kind: 'wording',
  sees: 'words replaced, added or dropped between two readings of a passage',
  ignores:
    'vowel marks, house spellings, spellings of names, number formats, «نحو» for «قرابة», punctuation, a lone clitic',
  detect: ({ articles, alignment, article }) => {
    const names = namesOf(articles);
    const results = alignment.passages.flatMap((passage) => {
      const [base, ...others] = passage.readings.map((reading) => ({ reading, article: article(reading.article) }));
      return base === undefined ? [] : others.map((other) => compareReadings(passage, base, other, names));
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

function compareReadings(passage: Passage, a: Side, b: Side, names: ReadonlySet<string>): Detected {
  const left = diffTokens(a.article, a.reading.spans, names);
  const right = diffTokens(b.article, b.reading.spans, names);
  const result = diffKeys(
    left.map((token) => token.key),
    right.map((token) => token.key),
  );
  if (result.kind === 'gave-up') return { findings: [], diagnostics: [approximate(passage, result.reason)] };
  const changes = result.ranges.filter((range) => !range.equal && hasContent(range, left, right));
  const equal = [
    ...spellings(passage, a, b, left, right, result.ranges),
    ...(changes.length === 0 ? [sameText(passage, a, b)] : []),
  ];
  return { findings: changes.length === 0 ? [] : [finding(passage, a, b, left, right, changes)], equal };
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

/** Pairs that are the same under the key and differ as written. */
function spellings(
  passage: Passage,
  a: Side,
  b: Side,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  ranges: readonly DiffRange[],
): Equality[] {
  return ranges
    .filter((range) => range.equal)
    .flatMap((range) => {
      const other = right.slice(...range.b);
      return left.slice(...range.a).flatMap((token, index) => {
        const twin = other[index];
        return twin === undefined || twin.strict === token.strict ? [] : [equality(passage, a, b, token, twin)];
      });
    });
}

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

/** The largest replacement, or what only one side has. */
function noteOf(
  a: Side,
  b: Side,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
  changes: readonly DiffRange[],
): string {
  const size = (range: DiffRange): number =>
    Math.min(range.a[1] - range.a[0], range.b[1] - range.b[0]) * 1000 +
    range.a[1] -
    range.a[0] +
    range.b[1] -
    range.b[0];
  const largest = [...changes].sort((x, y) => size(y) - size(x))[0];
  if (largest === undefined) return '';
  const [ofA, ofB] = [textOf(a, left.slice(...largest.a)), textOf(b, right.slice(...largest.b))];
  const rest =
    changes.length > 1
      ? `; ${changes.length - 1} more ${changes.length === 2 ? 'place differs' : 'places differ'}`
      : '';
  if (ofA === '')
    return `${outletLabel(b.article.article)} has ${quoted(ofB)}, not found in this reading of ${outletLabel(a.article.article)}${rest}.`;
  if (ofB === '')
    return `${outletLabel(a.article.article)} has ${quoted(ofA)}, not found in this reading of ${outletLabel(b.article.article)}${rest}.`;
  return `${outletLabel(a.article.article)} has ${quoted(ofA)} where ${outletLabel(b.article.article)} has ${quoted(ofB)}${rest}.`;
}

function textOf(side: Side, tokens: readonly DiffToken[]): string {
  const span = runsOf(tokens)[0];
  return span === undefined ? '' : side.article.text.slice(span.start, span.end);
}
