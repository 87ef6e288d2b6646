import { beginning } from './beginning.ts';
import { firstNotBefore } from './bisect.ts';
import { UserError } from './errors.ts';
import type { Span } from './span.ts';

/** A span as files hold it: offsets in Unicode code points, with the text they should cover. */
export interface ExactSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Converts between UTF-16 offsets (in memory) and code point offsets (in files) for one text.
 * Texts without surrogate pairs, nearly all news text, cost nothing: both offsets are the same.
 */
export class CodePoints {
  readonly #text: string;
  /** UTF-16 positions of the second half of each surrogate pair, ascending. */
  readonly #trailing: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#trailing = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((pair) => pair.index + 1);
  }

  toExact(span: Span): ExactSpan {
    return {
      start: span.start - this.#trailingBefore(span.start),
      end: span.end - this.#trailingBefore(span.end),
      exact: this.#text.slice(span.start, span.end),
    };
  }

  /**
   * @throws UserError when the text at these offsets is not `exact`; `owner` names the article in its message.
   */
  toSpan(span: ExactSpan, owner: string): Span {
    const found = { start: this.#toUtf16(span.start), end: this.#toUtf16(span.end) };
    const text = this.#text.slice(found.start, found.end);
    if (text !== span.exact) {
      throw new UserError(
        `${owner}: the text at ${span.start}–${span.end} is “${beginning(text, LONGEST_QUOTATION)}”, not “${beginning(span.exact, LONGEST_QUOTATION)}”`,
        'The article changed after this file was written: rebuild it with `framediff align`.',
      );
    }
    return found;
  }

  #trailingBefore(offset: number): number {
    return firstNotBefore(this.#trailing.length, (at) => (this.#trailing[at] ?? 0) < offset);
  }

  #toUtf16(codePoint: number): number {
    let offset = codePoint;
    for (const position of this.#trailing) {
      if (position > offset) break;
      offset++;
    }
    return offset;
  }
}

const LONGEST_QUOTATION = 40;
