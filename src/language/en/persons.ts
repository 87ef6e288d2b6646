import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { BEFORE_NAMES, BODIES, PLACE_OPENERS } from './lexicon/no-persons.ts';
import { isTitleCase } from './title-case.ts';
import { englishWordRole, isPointInName } from './word-roles.ts';

const NOT_OF_A_NAME = new Set(words(BEFORE_NAMES));
const OPENERS = new Set(words(PLACE_OPENERS));
const OF_BODIES = new Set(words(BODIES));

/**
 * Capitalized words that may name a person. Of “Russian President Ivan Petrov” the last two; of “Harbor University”
 * and “New Harbor” none; of a headline that writes every word so, none. One word alone at the beginning of a sentence tells nothing.
 */
export function englishNames(tokens: readonly Token[]): Token[] {
  if (isTitleCase(tokens.map(({ strict }) => strict).join(' '))) return [];
  const names: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const run = capitalizedRun(tokens, index);
    if (run.length === 0) continue;
    if (index > 0 || run.length > 1) names.push(...betweenTitles(run).flatMap(personIn));
    index += run.length - 1;
  }
  return names;
}

/** Capitalized words one behind the other. */
function capitalizedRun(tokens: readonly Token[], from: number): Token[] {
  let end = from;
  while (isCapitalized(tokens[end]) || (end > from && isPointInName(tokens[end], tokens[end - 1]))) end++;
  return tokens.slice(from, end);
}

const isCapitalized = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.strict);

function betweenTitles(run: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of run) {
    if (englishWordRole(token) === 'title') parts.push([]);
    else if (token.kind === 'word') parts.at(-1)?.push(token);
  }
  return parts;
}

const SHORTEST = 3;
/** “NATO” is nobody. */
const IN_CAPITALS = /^\p{Lu}+$/u;

function personIn(part: readonly Token[]): Token[] {
  if (part.some((token) => OF_BODIES.has(token.loose) || englishWordRole(token) === 'institution')) return [];
  return part
    .slice(startOfName(part))
    .filter(({ loose, strict }) => loose.length >= SHORTEST && !IN_CAPITALS.test(strict));
}

/** Behind nations, parties and places. */
function startOfName(part: readonly Token[]): number {
  let at = 0;
  for (;;) {
    const loose = part[at]?.loose ?? '';
    if (OPENERS.has(loose)) at += 2;
    else if (NOT_OF_A_NAME.has(loose)) at++;
    else return at;
  }
}
