import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Reading } from '../../model/alignment.ts';
import { type Span, slice, wholeWords } from '../../model/span.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { ReadingText } from '../reading-text.ts';
import type { DiffTokens } from './diff-tokens.ts';

/** One of the two readings that are compared, with its tokens. */
export interface Side extends DiffTokens {
  readonly reading: Reading;
  readonly article: AnalysedArticle;
  readonly text: ReadingText;
}

/** The first words of the reading, quoted. */
export function excerpt({ reading, article }: Side): string {
  const [first] = reading.spans;
  return quoted(first === undefined ? '' : slice(article.text, first), SHORT_QUOTATION);
}

export type TokenRange = readonly [start: number, end: number];

export function contentIn({ tokens }: Side, [start, end]: TokenRange): number {
  let words = 0;
  for (let at = start; at < end; at++) if (tokens[at]?.content) words++;
  return words;
}

export const contentOf = ({ content }: Side): number => content.length;

/** The stretch of text that a range of tokens takes up, if it holds any. */
export function spanOf({ tokens }: Side, [start, end]: TokenRange): Span | undefined {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return start < end && first && last ? { start: first.start, end: last.end } : undefined;
}

/** The words of a range of tokens, quoted; cut clitics are written with their word. */
export function quotedRange(side: Side, range: TokenRange): string {
  const { text } = side.article;
  const span = spanOf(side, range);
  return quoted(span === undefined ? '' : slice(text, wholeWords(text, span, { start: 0, end: text.length })));
}
