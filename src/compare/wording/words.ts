import type { Passage } from '../../model/alignment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Detected, Detector } from '../detector.ts';
import { matchedPairs, passedOver, sameText } from '../diff/equalities.ts';
import type { ReadingPair } from '../pair.ts';
import { changedWords } from './changed-words.ts';
import { freeWording } from './free-wording.ts';

/** Words that one reading of a passage has and another has not; each reading against the first published. */
export const words: Detector = {
  kind: 'wording',
  sees: 'words replaced, added or dropped between two readings of a passage; readings that share few words',
  ignores:
    'vowel marks, house spellings, spellings of names, number formats, «نحو» for «قرابة», punctuation, a lone clitic',
  detectInPair: detectIn,
};

function detectIn({ passage, a, b, shared, diff }: ReadingPair): Detected {
  if (diff.kind === 'free')
    return { findings: [freeWording(passage, a, b, shared.length)], equal: passedOver(passage, a, b, shared) };
  if (diff.kind === 'gave-up') return { findings: [], diagnostics: [approximate(passage, diff.reason)] };
  const equal = passedOver(passage, a, b, matchedPairs(a, b, diff.ranges));
  const finding = changedWords(passage, a, b, diff.ranges);
  return finding === undefined
    ? { findings: [], equal: [...equal, sameText(passage, a, b)] }
    : { findings: [finding], equal };
}

const approximate = (passage: Passage, reason: string): Diagnostic => ({
  code: 'diff-approximate',
  subject: passage.id,
  message: {
    en: `the words of the readings were not compared: ${reason}`,
    ar: 'لم تُقارن كلمات القراءات: الفروق بينها أكثر مما يُعد',
  },
});
