import { entriesOf } from '../lexicon.ts';
import type { LanguagePack } from '../pack.ts';
import { findQuotes } from '../quotes.ts';
import { splitSentences } from '../segment.ts';
import { words } from '../table.ts';
import { arabicAttributions } from './attribution.ts';
import { arabicClauses } from './clauses.ts';
import { arabicDates } from './dates.ts';
import { looseKey, strictKey } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { LABELS } from './lexicon/concepts.ts';
import { ADDRESSEES } from './lexicon/reporting.ts';
import { STANCE } from './lexicon/stance.ts';
import { nameKey, sameName } from './names.ts';
import { arabicNumbers } from './numbers.ts';
import { arabicPersonKey, mayBeBareName } from './person-name.ts';
import { arabicNames } from './persons.ts';
import { isArabicName } from './quoted-names.ts';
import { relatedWords } from './related.ts';
import { spellingKey } from './spelling.ts';
import { rootOf } from './stem.ts';
import { arabicClitics, arabicWordForms } from './tokens.ts';
import {
  arabicLexiconKeys,
  arabicNegates,
  arabicWordRole,
  isArabicFirstPersonPlural,
  isArabicImperfect,
} from './word-roles.ts';

/** Stops after these are part of a title, not the end of a sentence. */
const ABBREVIATIONS = new Set(['د', 'أ', 'م', 'ص', 'ق', 'هـ', 'Mr', 'Dr']);

export const arabic: LanguagePack = {
  code: 'ar',
  name: { en: 'Arabic', own: 'العربية' },
  direction: 'rtl',
  capabilities: [
    { part: 'normalization', state: 'good', note: 'strict and loose keys; an unmarked tanween alef is kept' },
    { part: 'sentences', state: 'good', note: 'breaks at full stops and line ends; runs of dots do not break' },
    {
      part: 'clauses',
      state: 'fair',
      note: 'at conjunctions and reporting verbs after a comma; none inside quotations',
    },
    {
      part: 'tokens and clitics',
      state: 'fair',
      note: 'one-letter clitics only where the rest is a word of the event',
    },
    { part: 'stems', state: 'fair', note: 'light stems, for candidates only; broken plurals stay apart' },
    {
      part: 'names',
      state: 'fair',
      note: 'persons by a list of given names and by titles (of ANERcorp’s second half: precision .83, recall .60); spellings meet by consonant skeleton, short ones (جوزيب/جوزيف) may not',
    },
    {
      part: 'numbers',
      state: 'fair',
      note: 'digits, words, duals, multipliers; ordinals; no «عشرات آلاف», no fractions',
    },
    {
      part: 'dates',
      state: 'fair',
      note: 'weekdays, day and month, years, ranges of days, Hijri days by the Umm al-Qura calendar; no «غداة», no Hijri months without a day',
    },
    {
      part: 'quotations',
      state: 'fair',
      note: 'unclosed marks end with the paragraph; one- and two-word quotations of names are guessed',
    },
    {
      part: 'attribution',
      state: 'rough',
      note: 'patterns over a verb lexicon; a pronoun or title is not resolved to its person',
    },
  ],
  strictKey,
  looseKey,
  spellingKey,
  sentences: (text, paragraph) => splitSentences(text, paragraph, { abbreviations: ABBREVIATIONS }),
  clauses: arabicClauses,
  wordForms: arabicWordForms,
  clitics: arabicClitics,
  isFunctionWord,
  nameKey,
  sameName,
  lexicon: [...entriesOf(STANCE), ...entriesOf(LABELS, true)],
  lexiconKeys: arabicLexiconKeys,
  isImperfect: isArabicImperfect,
  negates: arabicNegates,
  wordRole: arabicWordRole,
  isFirstPersonPlural: isArabicFirstPersonPlural,
  root: rootOf,
  relatedWords,
  names: arabicNames,
  personKey: arabicPersonKey,
  mayBeName: mayBeBareName,
  mayOpenNaming: ({ loose, proclitics }) => proclitics === 0 || !/^[وف]?[بلك]/.test(loose.slice(0, proclitics)),
  isAddressee: (loose) => ADDRESSED.has(loose),
  numbers: arabicNumbers,
  dates: arabicDates,
  quotes: (text, paragraph) => findQuotes(text, paragraph, isArabicName),
  attributions: arabicAttributions,
};

const ADDRESSED = new Set(words(ADDRESSEES).map(looseKey));
