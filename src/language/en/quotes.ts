import type { Span } from '../../model/span.ts';
import type { Quote } from '../pack.ts';
import { findQuotes } from '../quotes.ts';
import { isTitleCase } from './title-case.ts';

/** Quotations of one paragraph, in double marks or, as headlines have them, in single ones. */
export function englishQuotes(text: string, paragraph: Span): Quote[] {
  const line = withDoubleMarks(text.slice(paragraph.start, paragraph.end));
  const isName = isTitleCase(line) ? isCode : isTitleOrCode;
  return findQuotes(line, { start: 0, end: line.length }, isName).map((quote) => ({
    ...quote,
    start: quote.start + paragraph.start,
    end: quote.end + paragraph.start,
  }));
}

/** “Bridgegate”, “Bleak House”, “TASS1”: every word begins with a capital letter or digit. */
const isTitleOrCode = (words: readonly string[]): boolean => isShort(words, /^[\p{Lu}\d]/u);

const isCode = (words: readonly string[]): boolean => isShort(words, /^[\p{Lu}\d.]+$/u);

const isShort = (words: readonly string[], each: RegExp): boolean =>
  words.length <= 2 && words.every((word) => each.test(word));

const DOUBLE = /["“”«»„‟]/;
/** A single mark that may open a quotation: behind a space, before a letter. */
const OPENS = /(?<=^|[\s(—–])['‘](?=[\p{L}\p{N}])/gu;
/** One that may close it: behind a letter or stop, before a space, a mark or the end. */
const CLOSES = /(?<=[\p{L}\p{N}.,!?])['’](?=$|[\s.,;:!?)—–])/gu;
/** UTF-16 units. Longer ones are in double marks. */
const LONGEST_SINGLE = 400;

/** Single quotation marks as double ones, letter for letter in their places; a line that has double ones stays as it is. */
function withDoubleMarks(line: string): string {
  if (!/['‘]/.test(line) || DOUBLE.test(line)) return line;
  const openings = Array.from(line.matchAll(OPENS), ({ index }) => index);
  const closings = Array.from(line.matchAll(CLOSES), ({ index }) => index);
  const marks = line.split('');
  let passed = 0;
  for (const [at, opening] of openings.entries()) {
    while ((closings[passed] ?? line.length) <= opening) passed++;
    const before = Math.min(openings[at + 1] ?? line.length, opening + LONGEST_SINGLE);
    const closing = closingMark(line, closingsBefore(closings, passed, before));
    if (closing === undefined) continue;
    marks[opening] = '“';
    marks[closing] = '”';
  }
  return marks.join('');
}

function closingsBefore(closings: readonly number[], from: number, end: number): number[] {
  let to = from;
  while ((closings[to] ?? end) < end) to++;
  return closings.slice(from, to);
}

/** The first that is not the apostrophe of a plural («the officials' claims»); such a one where there is no other. */
const closingMark = (line: string, closings: readonly number[]): number | undefined =>
  closings.find((index) => line.charAt(index - 1) !== 's') ?? closings[0];
