import type { Passage } from '../../model/alignment.ts';
import { NO_NOTE, type Note } from '../../model/note.ts';
import { joinSpans, type Span } from '../../model/span.ts';
import { type Detection, round } from '../detector.ts';
import type { DiffRange } from '../diff/diff-arrays.ts';
import { contentIn, contentOf, excerpt, quotedRange, type Side, spanOf } from '../diff/side.ts';
import { comparability } from './weight.ts';

/** A replacement of more words on a side is two texts, not two ways to say one thing. */
const LONGEST_REPLACEMENT = 3;

/** A change with how many content words it has on each side. */
interface Change {
  readonly range: DiffRange;
  readonly inA: number;
  readonly inB: number;
}

/**
 * The finding for the changed ranges of two readings, or undefined when only grammar changed: a clitic or
 * function word alone («و» before a verb) says nothing about an outlet.
 */
export function changedWords(passage: Passage, a: Side, b: Side, ranges: readonly DiffRange[]): Detection | undefined {
  const changes = ranges
    .filter((range) => !range.equal)
    .map((range): Change => ({ range, inA: contentIn(a, range.a), inB: contentIn(b, range.b) }))
    .filter(({ inA, inB }) => inA + inB > 0);
  if (changes.length === 0) return undefined;
  const onlyA = changes.reduce((sum, { inA }) => sum + inA, 0);
  const onlyB = changes.reduce((sum, { inB }) => sum + inB, 0);
  const share = (onlyA + onlyB) / (contentOf(a) + contentOf(b));
  return {
    subkind: 'words',
    passage: passage.id,
    readings: [
      {
        article: a.reading.article,
        spans: changedSpans(
          a,
          changes.map(({ range }) => range.a),
        ),
      },
      {
        article: b.reading.article,
        spans: changedSpans(
          b,
          changes.map(({ range }) => range.b),
        ),
      },
    ],
    note: noteOf(a, b, changes),
    basis: {
      method: 'longest common subsequence of clitic-level tokens',
      wordsOnlyInFirst: onlyA,
      wordsOnlyInSecond: onlyB,
      shareChanged: round(share),
    },
    weight: round(passage.confidence * comparability(share) * significance(changes) * BARE_DIFFERENCE),
  };
}

/** A difference of words is true and mostly of no interest: a candidate, below what other detectors make of it. */
const BARE_DIFFERENCE = 0.24;

/** A change of so many content words weighs fully; synonyms of one word for one word come last. */
const FULL_CHANGE = 4;

const significance = (changes: readonly Change[]): number =>
  Math.min(1, Math.max(...changes.map(({ inA, inB }) => Math.max(inA, inB))) / FULL_CHANGE);

const changedSpans = (side: Side, ranges: readonly (readonly [number, number])[]): Span[] =>
  joinSpans(
    side.article.text,
    ranges.map((range) => spanOf(side, range)).filter((span) => span !== undefined),
  );

/** The largest replacement that can be set side by side, else the most that only one side has, else a count. */
function noteOf(a: Side, b: Side, changes: readonly Change[]): Note {
  const [A, B] = [a.text.outlet, b.text.outlet];
  const shown = shownChange(changes);
  if (shown === undefined) {
    const places = changes.length === 1 ? 'one place' : `${changes.length} places`;
    return {
      en: `${excerpt(a)} in ${A.en} and ${excerpt(b)} in ${B.en} are worded differently in ${places}.`,
      ar: `${excerpt(a)} في نص ${A.ar} و${excerpt(b)} في نص ${B.ar} تختلف صياغتهما (عدد المواضع: ${changes.length}).`,
    };
  }
  const more = changes.length - 1;
  const rest: Note =
    more === 0
      ? NO_NOTE
      : {
          en: `; ${more} more ${more === 1 ? 'place differs' : 'places differ'}`,
          ar: `؛ ومواضع أخرى مختلفة: ${more}`,
        };
  const [ofA, ofB] = [quotedRange(a, shown.range.a), quotedRange(b, shown.range.b)];
  if (shown.inA === 0) return onlyIn(B, ofB, A, rest);
  if (shown.inB === 0) return onlyIn(A, ofA, B, rest);
  return {
    en: `${A.en} has ${ofA} where ${B.en} has ${ofB}${rest.en}.`,
    ar: `في نص ${A.ar} ${ofA}، وفي موضعه من نص ${B.ar} ${ofB}${rest.ar}.`,
  };
}

const onlyIn = (has: Note, words: string, lacks: Note, rest: Note): Note => ({
  en: `${has.en} has ${words}, not found in this reading of ${lacks.en}${rest.en}.`,
  ar: `في نص ${has.ar} ${words}، ولم يوجد في هذه القراءة من نص ${lacks.ar}${rest.ar}.`,
});

/** What only one side has, where it is much; else the replacement. */
function shownChange(changes: readonly Change[]): Change | undefined {
  const oneSided = largestOneSided(changes);
  const isMuch = oneSided !== undefined && Math.max(oneSided.inA, oneSided.inB) >= FULL_CHANGE;
  return isMuch ? oneSided : (largestReplacement(changes) ?? oneSided);
}

const largestReplacement = (changes: readonly Change[]): Change | undefined =>
  changes
    .filter(({ inA, inB }) => inA > 0 && inB > 0 && Math.max(inA, inB) <= LONGEST_REPLACEMENT)
    .sort((x, y) => Math.min(y.inA, y.inB) - Math.min(x.inA, x.inB))[0];

const largestOneSided = (changes: readonly Change[]): Change | undefined =>
  changes.filter(({ inA, inB }) => inA === 0 || inB === 0).sort((x, y) => y.inA + y.inB - x.inA - x.inB)[0];
