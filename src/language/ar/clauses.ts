import type { Span } from '../../model/span.ts';
import { clausesAt } from '../clause-spans.ts';
import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { OPENERS_AFTER_COMMA, OPENERS_ALONE } from './lexicon/clauses.ts';
import { reportingForm } from './reporting.ts';

/**
 * Statements inside a sentence. Arabic news sentences run to 400 characters and join what several people
 * said: «قال الأمين العام إن الخلافات عميقة، فيما أوضح نائب الوزير أن المحادثات كشفت …» is two statements.
 * A cut falls before an opener («فيما», «لكن»), before a reporting verb after a comma, and after «؛».
 */

/** Shorter pieces carry no statement of their own. */
const SHORTEST_CLAUSE = 4;

const phrases = (list: string): string[][] => words(list).map((phrase) => phrase.split('_').map(looseKey));
const AFTER_COMMA = phrases(OPENERS_AFTER_COMMA);
const ALONE = phrases(OPENERS_ALONE);

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
  const afterComma = before === '،' || before === ',' || tokens[index - 1]?.strict === '"';
  if (ALONE.some((phrase) => standsAt(tokens, index, phrase))) return true;
  if (!afterComma) return false;
  return AFTER_COMMA.some((phrase) => standsAt(tokens, index, phrase)) || reportingForm(tokens[index]) !== undefined;
}

const standsAt = (tokens: readonly Token[], index: number, phrase: readonly string[]): boolean =>
  phrase.every((word, offset) => tokens[index + offset]?.loose === word);

const wordsFrom = (tokens: readonly Token[], index: number): number =>
  tokens.slice(index).filter((token) => token.kind !== 'punctuation').length;
