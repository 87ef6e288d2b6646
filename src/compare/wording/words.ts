import type { Passage } from '../../model/alignment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Detected, Detector } from '../detector.ts';
import { changedWords } from './changed-words.ts';
import { diffReadings } from './diff-readings.ts';
import { DiffTokenizer } from './diff-tokens.ts';
import { matchedPairs, passedOver, sameText } from './equalities.ts';
import { freeWording, isFree, sharedWords } from './free-wording.ts';
import type { Side } from './side.ts';

/** Words that one reading of a passage has and another has not; each reading against the first published. */
export const words: Detector = {
  kind: 'wording',
  sees: 'words replaced, added or dropped between two readings of a passage; readings that share few words',
  ignores:
    'vowel marks, house spellings, spellings of names, number formats, «نحو» for «قرابة», punctuation, a lone clitic',
  detect: ({ articles, alignment, article }) => {
    const tokenizer = new DiffTokenizer(articles);
    const results = alignment.passages.flatMap((passage) => {
      const [base, ...others] = passage.readings.map((reading): Side => {
        const own = article(reading.article);
        return { reading, article: own, tokens: tokenizer.tokens(own, reading.spans) };
      });
      return base === undefined ? [] : others.map((other) => compareReadings(passage, base, other));
    });
    return {
      findings: results.flatMap((result) => result.findings),
      equal: results.flatMap((result) => result.equal ?? []),
      diagnostics: results.flatMap((result) => result.diagnostics ?? []),
    };
  },
};

function compareReadings(passage: Passage, a: Side, b: Side): Detected {
  const shared = sharedWords(a, b);
  if (isFree(a, b, shared.length)) {
    return { findings: [freeWording(passage, a, b, shared.length)], equal: passedOver(passage, a, b, shared) };
  }
  const result = diffReadings(a.tokens, b.tokens);
  if (result.kind === 'gave-up') return { findings: [], diagnostics: [approximate(passage, result.reason)] };
  const equal = passedOver(passage, a, b, matchedPairs(a, b, result.ranges));
  const finding = changedWords(passage, a, b, result.ranges);
  return finding === undefined
    ? { findings: [], equal: [...equal, sameText(passage, a, b)] }
    : { findings: [finding], equal };
}

const approximate = (passage: Passage, reason: string): Diagnostic => ({
  code: 'diff-approximate',
  subject: passage.id,
  message: `the words of the readings were not compared: ${reason}`,
});
