import type { Span } from '../model/span.ts';
import type { Quote } from './pack.ts';

/** The double prime stands for a closing mark where it was typed so («“400″ ريال»). */
const MARK = /["“”«»„‟″]/g;
const OPENING = new Set(['“', '«', '„', '‟']);
const CLOSING = new Set(['”', '»', '″']);
/** Typed at both ends by some («وأضاف ” بدأ السوق ”»): it opens where nothing is open and it does not stand as a closing one. */
const EITHER = '”';

/** Names, titles of things and source codes are often put in quotation marks; up to this many words they may be. */
const LONGEST_NAME = 7;
/** What stands before a quotation and may say what it names: so many UTF-16 units. */
const BEFORE = 30;

/**
 * Quotations of one paragraph. Straight marks toggle, unless what stands around shows otherwise: a mark that can only
 * open, sentences after one that was never closed, begins a new quotation, and the first ends with its sentence; a mark
 * that can only close, where none is open, is a slip. An unclosed one ends with the paragraph where something leads to
 * it or it opens the paragraph, else with its sentence («بثلاثة أشواط «26-24 و25-22. ويلعب …»), and says so.
 * `isName` tells whether a quotation of few words is a name or code rather than words somebody said, by these words and
 * the last ones before it.
 */
export function findQuotes(
  text: string,
  paragraph: Span,
  isName: (words: readonly string[], before: readonly string[]) => boolean,
): Quote[] {
  const quotes: Quote[] = [];
  const line = text.slice(paragraph.start, paragraph.end);
  if (line.search(MARK) < 0) return quotes;
  const stops = stopsIn(line);
  let open: number | undefined;
  let passed = 0;
  for (const mark of line.matchAll(MARK)) {
    const at = paragraph.start + mark.index;
    const straight = !OPENING.has(mark[0]) && !CLOSING.has(mark[0]);
    const opensOnly = OPENING.has(mark[0]) || (straight && opensOnlyAt(line, mark.index));
    while ((stops[passed] ?? line.length) <= mark.index) passed++;
    const lastStop = paragraph.start + (stops[passed - 1] ?? -1);
    const sentenceEnd = open === undefined || !opensOnly || passed === 0 || lastStop <= open + 1 ? -1 : lastStop;
    if (open !== undefined && sentenceEnd > 0) {
      add(open, sentenceEnd, false);
      open = at + 1;
    } else if (
      OPENING.has(mark[0]) ||
      ((straight || mark[0] === EITHER) && open === undefined && !closesOnly(line, mark.index))
    ) {
      open ??= at + 1;
    } else if (open !== undefined) {
      add(open, at, true);
      open = undefined;
    }
  }
  if (open !== undefined) add(open, isLedTo(line, open - paragraph.start) ? paragraph.end : endOfSentence(open), false);
  return quotes;

  function endOfSentence(from: number): number {
    const stop = stops.find((at) => paragraph.start + at > from);
    return stop === undefined ? paragraph.end : paragraph.start + stop;
  }

  function add(start: number, end: number, closed: boolean): void {
    const words = firstWords(text.slice(start, end), LONGEST_NAME + 1);
    if (words.length === 0) return;
    const before = text.slice(Math.max(paragraph.start, start - BEFORE), start);
    const name =
      (words.length <= LONGEST_NAME && isName(words, firstWords(before, BEFORE))) ||
      isEnumeration(text.slice(start, end));
    quotes.push({ start, end, closed, role: name ? 'name-or-code' : 'speech' });
  }
}

/** «"مهندس، مهندس مشارك، مهندس محترف"»: grades, not speech. */
function isEnumeration(quotation: string): boolean {
  const items = quotation.length > LONGEST_ENUMERATION ? [] : quotation.split(/[،,]/u);
  return items.length >= 3 && items.every((item) => firstWords(item, 3).length <= 2);
}

const LONGEST_ENUMERATION = 200;

function firstWords(text: string, most: number): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}.]+/gu)) {
    words.push(word);
    if (words.length === most) break;
  }
  return words;
}

/** A quotation behind a colon, a comma or a stop, or at the very beginning. */
const isLedTo = (line: string, from: number): boolean =>
  /(?:^|[:،,.؟!?])\s*$/u.test(line.slice(Math.max(0, from - 4), from - 1));

/** A mark with white space before and a letter behind. */
const opensOnlyAt = (line: string, at: number): boolean =>
  (at === 0 || /[\s(]/u.test(line.charAt(at - 1))) && /^[\p{L}\p{N}]/u.test(line.slice(at + 1, at + 3));

/** A mark behind a letter or stop, with white space, punctuation or nothing behind it. */
const closesOnly = (line: string, at: number): boolean =>
  /[\p{L}\p{N}.،!؟?]$/u.test(line.slice(Math.max(0, at - 1), at)) &&
  /^(?:$|[\s.،؛,;:)])/u.test(line.slice(at + 1, at + 2));

/** Where sentences end, as far as a stop and a space show it: one behind each stop. */
const stopsIn = (line: string): number[] => Array.from(line.matchAll(/[.؟!?](?= )/gu), ({ index }) => index + 1);
