import { editDistance } from '../edit-distance.ts';
import { entriesOf } from '../lexicon.ts';
import type { LanguagePack } from '../pack.ts';
import { splitSentences } from '../segment.ts';
import { englishAttributions } from './attribution.ts';
import { englishClauses } from './clauses.ts';
import { englishDates } from './dates.ts';
import { looseKey, strictKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { LABELS } from './lexicon/concepts.ts';
import { STANCE } from './lexicon/stance.ts';
import { englishNumbers } from './numbers.ts';
import { englishNames } from './persons.ts';
import { englishQuotes } from './quotes.ts';
import { relatedWords } from './related.ts';
import { englishWordForms } from './tokens.ts';
import { englishLexiconKeys, englishNegates, englishWordRole, isEnglishFirstPersonPlural } from './word-roles.ts';

const ABBREVIATIONS = new Set(
  'Mr Mrs Ms Dr Prof St Sen Rep Gov Gen Col Lt Sgt Jr Sr vs etc No Inc Ltd Co Corp U.S U.K U.N a.m p.m D.C Jan Feb Aug Sept Oct Nov Dec R-Texas D-Calif'.split(
    ' ',
  ),
);

/** Shortest word whose vowels may be dropped to compare names. */
const SHORTEST_NAME = 5;

export const english: LanguagePack = {
  code: 'en',
  name: { en: 'English', own: 'English' },
  direction: 'ltr',
  capabilities: [
    { part: 'normalization', state: 'good', note: 'case, accents, quotation marks' },
    { part: 'sentences', state: 'good', note: 'titles and initials do not break' },
    { part: 'clauses', state: 'rough', note: 'at conjunctions after a comma' },
    { part: 'tokens and clitics', state: 'good', note: 'possessive ’s is a token of its own' },
    { part: 'stems', state: 'good', note: 'Porter stems, for candidates only' },
    { part: 'names', state: 'rough', note: 'capital letters, less places, parties and bodies; no gazetteer' },
    { part: 'numbers', state: 'fair', note: 'digits, words, multipliers; no ordinals, no dozens' },
    { part: 'dates', state: 'fair', note: 'weekdays, month names; no ranges, no numeric dates' },
    {
      part: 'quotations',
      state: 'fair',
      note: 'double marks, and single ones in lines without double ones; titles of things are guessed',
    },
    {
      part: 'attribution',
      state: 'rough',
      note: 'subject before the verb, or after it behind a quotation; pronouns take the last speaker',
    },
  ],
  strictKey,
  looseKey,
  spellingKey: looseKey,
  sentences: (text, paragraph) => splitSentences(text, paragraph, { abbreviations: ABBREVIATIONS }),
  clauses: englishClauses,
  wordForms: englishWordForms,
  clitics: () => [],
  isFunctionWord,
  nameKey: (loose) =>
    loose.length >= SHORTEST_NAME
      ? (loose[0] ?? '') +
        loose
          .slice(1)
          .replace(/[aeiouyh]/g, '')
          .replace(/(.)\1+/g, '$1')
      : '',
  sameName: (a, b) => a === b || (a[0] === b[0] && editDistance(a, b) <= 1),
  lexicon: [...entriesOf(STANCE), ...entriesOf(LABELS, true)],
  lexiconKeys: englishLexiconKeys,
  isImperfect: () => false,
  negates: englishNegates,
  wordRole: englishWordRole,
  isFirstPersonPlural: isEnglishFirstPersonPlural,
  root: (stem) => stem,
  relatedWords,
  names: englishNames,
  personKey: (name) => name.at(-1)?.forms.nameKey ?? '',
  mayBeName: ({ strict }) => /^\p{Lu}/u.test(strict),
  mayOpenNaming: () => true,
  isAddressee: () => false,
  numbers: englishNumbers,
  dates: englishDates,
  quotes: englishQuotes,
  attributions: englishAttributions,
};
