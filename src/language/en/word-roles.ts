import type { Token, WordRole } from '../pack.ts';
import { words } from '../table.ts';

const NEGATION = new Set(
  words(
    'not no never neither nor without none cannot didn isn wasn won don doesn couldn wouldn hasn haven hadn aren weren shouldn',
  ),
);
/** “They warned against using it” asks for what “they advised not using it” asks for. */
const AVERTING = new Set(
  words(
    'deny denies denied denying avoid avoids avoided avoiding prevent prevents prevented ban bans banned refuse refuses refused reject rejects rejected warn warns warned fail fails failed against',
  ),
);
const TITLES = new Set(
  words(
    'rep representative sen senator president minister secretary spokesman spokeswoman spokesperson chairman chairwoman speaker governor mayor ambassador general director chief aide adviser advisor leader king queen prince judge justice attorney congressman congresswoman mr mrs ms dr gov prof professor rev reverend bishop archbishop cardinal pope imam sheikh gen col lt sgt capt captain colonel',
  ),
);
const INSTITUTIONS = new Set(
  words(
    'ministry government agency council committee department office house senate congress court police party administration campaign company newspaper network association union commission officials sources',
  ),
);
const REASONS = new Set(words('because since due amid'));
const WE = new Set(words('we us our ours ourselves'));

/** The passive needs the participle after it and is not told by one word. */
export function englishWordRole(token: Pick<Token, 'loose'>): WordRole | undefined {
  if (NEGATION.has(token.loose)) return 'negation';
  if (AVERTING.has(token.loose)) return 'averting';
  if (INSTITUTIONS.has(token.loose)) return 'institution';
  if (REASONS.has(token.loose)) return 'reason';
  return TITLES.has(token.loose) ? 'title' : undefined;
}

/** The point of an initial or a title parts no name: “Mr. Paul J. Kelly”. */
export const isPointInName = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.strict === '.' && before !== undefined && (before.strict.length === 1 || englishWordRole(before) === 'title');

export const isEnglishFirstPersonPlural = (loose: string): boolean => WE.has(loose);

/**
 * A word without its ending of number or tense, and without a mute e: «alleged» and «allege» meet, «like» and «likely»,
 * «criticism» and «critical», which one Porter stem has, do not.
 */
export const englishLexiconKeys = (loose: string): string[] => [withoutInflection(loose)];

const SHORTEST_STEM = 3;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/(?<![su])s$/, ''],
  [/ed$/, ''],
  [/ing$/, ''],
];

function withoutInflection(loose: string): string {
  for (const [ending, base] of ENDINGS) {
    const stem = loose.replace(ending, base);
    if (stem !== loose && stem.length >= SHORTEST_STEM && /[aeiouy]/.test(stem)) return bare(stem);
  }
  return bare(loose);
}

/** «stopped» is «stop»; a mute e goes. */
const bare = (stem: string): string => stem.replace(/([bdfgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');

/** “Not only” negates nothing. */
export const englishNegates = (tokens: readonly Pick<Token, 'loose'>[], at: number): boolean =>
  !(tokens[at]?.loose === 'not' && tokens[at + 1]?.loose === 'only');
