import type { Token } from '../pack.ts';
import { words } from '../table.ts';
import { looseKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { ARAB_GIVEN_NAMES, FOREIGN_GIVEN_NAMES, GIVEN_NAMES_AND_WORDS } from './lexicon/given-names.ts';

/** Which words are given names. */

const keysOf = (text: string): ReadonlySet<string> =>
  new Set(
    words(text)
      .map(looseKey)
      .filter((name) => name === ALI_KEY || !isFunctionWord(name)),
  );

/** «علي» is a name, «على» (on) is none; the loose key makes them one. */
const ALI = 'علي';
const ALI_KEY = looseKey(ALI);

const ARAB = keysOf(ARAB_GIVEN_NAMES);
const DOUBTFUL = keysOf(GIVEN_NAMES_AND_WORDS);
const FOREIGN = keysOf(FOREIGN_GIVEN_NAMES);
const NAMES: ReadonlySet<string> = new Set([...ARAB, ...DOUBTFUL, ...FOREIGN]);
const SERVANT = 'عبد';

/** How surely a word is a given name: `doubtful` ones are ordinary words too. */
export function givenName(token: Token): 'sure' | 'doubtful' | undefined {
  const form = givenForm(token);
  if (form === undefined) return undefined;
  return DOUBTFUL.has(form) ? 'doubtful' : 'sure';
}

/** Quicker than `givenForm`, for most words are none. */
export const mayBeGivenName = ({ loose }: Token): boolean =>
  NAMES.has(loose) || loose.startsWith(SERVANT) || (WITH_CLITIC.test(loose) && mayBeUnclitic(loose.slice(1)));

const mayBeUnclitic = (rest: string): boolean => NAMES.has(rest) || rest.startsWith(SERVANT);

/** The given name that a word is, by its loose key, a clitic before it left out: «ومحمد». */
export function givenForm({ loose, strict, kind }: Token): string | undefined {
  if (kind !== 'word') return undefined;
  if (loose === ALI_KEY) return strict === ALI ? loose : undefined;
  if (isGiven(loose)) return loose;
  const rest = loose.slice(1);
  return WITH_CLITIC.test(loose) && isGiven(rest) ? rest : undefined;
}

const isGiven = (loose: string): boolean => isArabName(loose) || FOREIGN.has(loose);

export const isArabName = (loose: string): boolean => DOUBTFUL.has(loose) || ARAB.has(loose) || SERVANT_OF.test(loose);

export const isForeignName = (loose: string): boolean => FOREIGN.has(loose);

const WITH_CLITIC = /^[ولب]..../;
/** «عبدالرحمن» */
const SERVANT_OF = /^عبد(?:ال|رب)../;
