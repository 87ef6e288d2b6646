import { type AnalysedArticle, type AnalysedSentence, countWords, sentencesIn } from '../language/analyse.ts';
import type { Reading } from '../model/alignment.ts';
import type { Placement } from '../model/comparison.ts';
import { flatMap } from '../model/flat-map.ts';
import { contains } from '../model/span.ts';

/** Where a reading stands in its article. A reading over several places takes its first. */
export function placementOf(reading: Reading, article: AnalysedArticle): Placement {
  const touched = [...new Set(flatMap(reading.spans, (span) => sentencesIn(article, span)))];
  const first = touched[0];
  const words = touched.reduce((sum, sentence) => sum + wordsWithin(sentence, reading), 0);
  return {
    article: reading.article,
    slot: first?.slot === 'headline' || first?.slot === 'lede' ? first.slot : 'body',
    subhead: first?.subhead,
    depth: share(first?.wordsBefore ?? 0, article.wordCount),
    share: share(words, article.wordCount),
    words,
  };
}

const wordsWithin = (sentence: AnalysedSentence, { spans }: Reading): number =>
  spans.some((span) => contains(span, sentence))
    ? countWords(sentence.tokens)
    : countWords(sentence.tokens.filter((token) => spans.some((span) => contains(span, token))));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);
