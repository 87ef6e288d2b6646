import { INHERITED, speakerNamed } from '../naming.ts';
import type { Speaker, Token } from '../pack.ts';
import { words } from '../table.ts';
import { behindAdverbs, isAdverb } from './adverbs.ts';
import { isFunctionWord } from './function-words.ts';
import { SUBJECT_BOUNDARIES, TIMES_AND_PLACES } from './lexicon/reporting.ts';
import { classOfVerb, isParticiple } from './reporting.ts';
import { englishWordRole, isPointInName } from './word-roles.ts';

/** «a speech that Mayor Ortiz called …»: what stands before these is no part of the subject. */
const BOUNDARIES = new Set(words(SUBJECT_BOUNDARIES));
/** «said Ortiz on Thursday»: what stands behind these is no part of the name. */
const ENDS = new Set(words(TIMES_AND_PLACES));
const PRONOUNS = new Set(words('he she they it who we i you which'));
/** A title and a name take no more words; what follows is something else. */
const LONGEST_SPEAKER = 10;
const QUOTATION_MARK = /^["“”]$/;

/** Who a reporting verb says speaks. */
export function subjectOf(tokens: readonly Token[], verb: number): Speaker {
  const token = tokens[verb];
  if (token === undefined || isParticiple(token)) return INHERITED;
  const before = tokens[verb - 1]?.strict ?? '';
  const isBehindQuotation = QUOTATION_MARK.test(before);
  const after = isBehindQuotation || before === ',' ? phraseAfter(tokens, verb + 1) : [];
  if (isBehindQuotation && after.length > 0) return named(after);
  const own = phraseBefore(tokens, withoutApposition(tokens, verb));
  return named(own.length > 0 ? own : after);
}

/**
 * «Lena Ortiz, the mayor of the town, said»: the subject ends at the first of the two commas. «The mayor of the town,
 * Lena Ortiz, said»: it stands between them.
 */
function withoutApposition(tokens: readonly Token[], verb: number): number {
  const comma = behindAdverbs(tokens, verb - 1);
  if (tokens[comma]?.strict !== ',') return verb;
  for (let at = comma - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || QUOTATION_MARK.test(token.strict)) return verb;
    if (token.strict === ',') return isName(tokens.slice(at + 1, comma)) ? comma : at;
  }
  return verb;
}

const isName = (phrase: readonly Token[]): boolean =>
  phrase.every(({ kind, strict }) => kind === 'punctuation' || /^\p{Lu}/u.test(strict));

/** Who «according to» names. */
export const sourceAfter = (tokens: readonly Token[], from: number): Speaker => named(phraseAfter(tokens, from));

/** The noun phrase that ends before `end`. */
function phraseBefore(tokens: readonly Token[], end: number): Token[] {
  const phrase: Token[] = [];
  for (let at = end - 1; at >= 0 && phrase.length < LONGEST_SPEAKER; at--) {
    const token = tokens[at];
    if (token === undefined || endsPhrase(token, tokens[at - 1])) break;
    if (PRONOUNS.has(token.loose)) return [];
    if (isBoundary(token)) break;
    if (isOfSomebody(token, phrase[0])) phrase.length = 0;
    else phrase.unshift(token);
  }
  return trimmed(phrase);
}

/** «a spokeswoman for Mr. Kelly»: he says nothing. */
const isOfSomebody = (token: Token, next: Token | undefined): boolean =>
  /^(?:for|of)$/.test(token.loose) && next !== undefined && englishWordRole(next) === 'title';

/** The noun phrase from `from` on. */
function phraseAfter(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = [];
  for (let at = from; at < tokens.length && phrase.length < LONGEST_SPEAKER; at++) {
    const token = tokens[at];
    if (token === undefined || endsPhrase(token, tokens[at - 1])) break;
    if (PRONOUNS.has(token.loose)) return [];
    if (isBoundary(token) || ENDS.has(token.loose)) break;
    phrase.push(token);
  }
  return trimmed(phrase);
}

/** “including”, “challenging”: what they open is no part of the subject. */
const PARTICIPLE = /^\p{Ll}{4,}ing$/u;

const isBoundary = (token: Token): boolean =>
  BOUNDARIES.has(token.loose) || PARTICIPLE.test(token.strict) || classOfVerb(token) !== undefined;

/** Any mark but a hyphen, an apostrophe, and the point of an initial or a title. */
const endsPhrase = (token: Token, before: Token | undefined): boolean =>
  token.kind === 'punctuation' && !/^['’-]$/.test(token.strict) && !isPointInName(token, before);

/** Without grammar and marks at both ends. */
function trimmed(phrase: readonly Token[]): Token[] {
  const from = phrase.findIndex(isContent);
  const to = phrase.findLastIndex(isContent);
  return from < 0 ? [] : phrase.slice(from, to + 1);
}

const isContent = (token: Token): boolean => token.kind === 'word' && !isFunctionWord(token.loose) && !isAdverb(token);

const named = (phrase: readonly Token[]): Speaker => speakerNamed(phrase, isContent);
