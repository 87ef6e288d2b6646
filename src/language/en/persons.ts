import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { BEFORE_NAMES, BODIES, PLACE_OPENERS } from './lexicon/no-persons.ts';
import { isTitleCase } from './title-case.ts';
import { englishWordRole } from './word-roles.ts';

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
  const run: Token[] = [];
  for (let at = from; isCapitalized(tokens[at], tokens[at - 1], run); at++) run.push(...tokens.slice(at, at + 1));
  return run;
}

/** The point of an initial parts no name: “Paul J. Kelly”. */
const isCapitalized = (token: Token | undefined, before: Token | undefined, run: readonly Token[]): boolean =>
  token !== undefined &&
  ((token.kind === 'word' && /^\p{Lu}/u.test(token.strict)) ||
    (token.strict === '.' && run.length > 0 && (before?.strict.length === 1 || isTitle(before))));

const isTitle = (token: Token | undefined): boolean => token !== undefined && englishWordRole(token) === 'title';

function betweenTitles(run: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of run) {
    if (isTitle(token)) parts.push([]);
    else if (token.kind === 'word') parts.at(-1)?.push(token);
  }
  return parts;
}

const SHORTEST = 3;
/** “NATO” is nobody. */
const IN_CAPITALS = /^\p{Lu}+$/u;

function personIn(part: readonly Token[]): Token[] {
  if (part.some((token) => OF_BODIES.has(token.loose) || englishWordRole(token) === 'institution')) return [];
  let from = 0;
  for (let skipped = -1; skipped !== from; ) {
    skipped = from;
    const loose = part[from]?.loose ?? '';
    if (OPENERS.has(loose)) from += 2;
    else if (NOT_OF_A_NAME.has(loose)) from += 1;
  }
  return part.slice(from).filter(({ loose, strict }) => loose.length >= SHORTEST && !IN_CAPITALS.test(strict));
}
