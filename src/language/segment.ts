import { type Span, trimSpan } from '../model/span.ts';

/** Spans of the non-empty lines of `text` from `start` on; a line is a paragraph. */
export function paragraphs(text: string, start = 0): Span[] {
  const spans: Span[] = [];
  let at = start;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const span = trimSpan(text, { start: at, end });
    if (span.start < span.end) spans.push(span);
    at = end + 1;
  }
  return spans;
}

export interface SentenceRules {
  /** Words that end in a full stop without ending a sentence, without the stop: `Mr`, `د`. */
  readonly abbreviations: ReadonlySet<string>;
}

/** A full stop that stands alone, or question and exclamation marks, with the quotation marks and brackets that close after it. */
const TERMINATOR = /(?<!\.)[.؟!?۔](?!\.)[؟!?]*(?:\s?["”»’)\]](?!\p{L}))*/gu;

/**
 * Sentences of one paragraph. A run of dots is a pause inside a line, not an end («بوتين.. اتصالات»);
 * a dot inside a number, an initial or a known abbreviation ends nothing.
 */
export function splitSentences(text: string, paragraph: Span, rules: SentenceRules): Span[] {
  const line = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(TERMINATOR)) {
    const end = match.index + match[0].length;
    if (end < line.length && !endsSentence(line, match.index, end, rules)) continue;
    pushCut(from, end);
    from = end;
  }
  pushCut(from, line.length);
  return spans;

  function pushCut(start: number, end: number): void {
    let rest = start;
    while (end - rest > LONGEST_SENTENCE) {
      const cut = lastBreak(line, rest, rest + LONGEST_SENTENCE);
      push(rest, cut);
      rest = cut;
    }
    push(rest, end);
  }

  function push(start: number, end: number): void {
    const span = trimSpan(text, { start: paragraph.start + start, end: paragraph.start + end });
    if (span.start < span.end && /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) spans.push(span);
  }
}

/**
 * Nobody reads a longer sentence; UTF-16 units. What is longer is a page without stops, and is cut into several, so that
 * what grows with the square of a sentence stays bounded.
 */
const LONGEST_SENTENCE = 4_000;

/** One behind the last comma between two places, else behind the last space, else the end. */
function lastBreak(line: string, from: number, to: number): number {
  const stretch = line.slice(from, to);
  const comma = Math.max(stretch.lastIndexOf('،'), stretch.lastIndexOf(','), stretch.lastIndexOf('؛'));
  const at = comma > 0 ? comma : stretch.lastIndexOf(' ');
  return at > 0 ? from + at + 1 : to;
}

function endsSentence(line: string, stop: number, end: number, rules: SentenceRules): boolean {
  if (line.charAt(stop) !== '.') return true;
  const before = /[\p{L}\p{M}\p{N}.]+$/u.exec(line.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  const after = line.slice(end, end + 2);
  if (/^\p{N}/u.test(after) && /\p{N}$/u.test(before)) return false;
  if (rules.abbreviations.has(before)) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return false;
  return !/^[\p{Ll}\p{N}@/,;،؛]/u.test(after);
}
