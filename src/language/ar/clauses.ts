import type { Span } from '../../model/span.ts';
import { clausesAt } from '../clause-spans.ts';
import type { Token } from '../pack.ts';
import { phraseAt, phrasesByFirstWord } from '../phrases.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { OPENERS } from './lexicon/clauses.ts';
import { reportingForm } from './reporting.ts';

/**
 * Statements inside a sentence. Arabic news sentences run to 400 characters and join what several people
 * said: «قال الأمين العام إن الخلافات عميقة، فيما أوضح نائب الوزير أن المحادثات كشفت …» is two statements.
 * A cut falls before an opener («فيما», «لكن»), before a reporting verb after a comma, and after «؛».
 */

/** Shorter pieces carry no statement of their own. */
const SHORTEST_CLAUSE = 4;

const PHRASES = phrasesByFirstWord(
  words(OPENERS).map((phrase) => phrase.split('_').map(looseKey)),
  (phrase) => phrase,
);

export function arabicClauses(text: string, sentence: Span, tokens: readonly Token[]): Span[] {
  const cuts: number[] = [];
  let insideQuote = false;
  let sinceCut = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'punctuation') {
      if (token.strict === '"') insideQuote = !insideQuote;
      continue;
    }
    if (
      sinceCut >= SHORTEST_CLAUSE &&
      !insideQuote &&
      opensClause(tokens, index) &&
      wordsFrom(tokens, index) >= SHORTEST_CLAUSE
    ) {
      cuts.push(token.start);
      sinceCut = 0;
    }
    sinceCut++;
  }
  return clausesAt(text, sentence, cuts);
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.strict;
  if (before === '؛' || before === ';') return true;
  if (phraseAt(PHRASES, tokens, index) !== undefined) return true;
  const afterPause = before === '،' || before === ',' || before === '"';
  return afterPause && reportingForm(tokens[index]) !== undefined;
}

const wordsFrom = (tokens: readonly Token[], index: number): number =>
  tokens.slice(index).filter((token) => token.kind !== 'punctuation').length;
