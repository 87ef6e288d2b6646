import type { Span } from '../../model/span.ts';
import { clausesAt } from '../clause-spans.ts';
import type { Token } from '../pack.ts';

/**
 * Words that open a statement of their own after a comma or dash. Relative and time clauses (which, who, after,
 * as) belong to the statement they stand in.
 */
const OPENERS = new Set(['but', 'while', 'whereas', 'although']);
const SHORTEST_CLAUSE = 5;

export function englishClauses(text: string, sentence: Span, tokens: readonly Token[]): Span[] {
  const wordCount = tokens.filter((token) => token.kind !== 'punctuation').length;
  const cuts: number[] = [];
  let insideQuote = false;
  let sinceCut = 0;
  let seen = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'punctuation') {
      if (token.strict === '"') insideQuote = !insideQuote;
      continue;
    }
    const before = tokens[index - 1]?.strict;
    const opens = before === ';' || ((before === ',' || before === '—') && OPENERS.has(token.loose));
    if (opens && !insideQuote && sinceCut >= SHORTEST_CLAUSE && wordCount - seen >= SHORTEST_CLAUSE) {
      cuts.push(token.start);
      sinceCut = 0;
    }
    sinceCut++;
    seen++;
  }
  return clausesAt(text, sentence, cuts);
}
