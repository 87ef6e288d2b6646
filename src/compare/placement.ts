import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import { countWords } from '../language/analyse.ts';
import type { Reading } from '../model/alignment.ts';
import type { Placement } from '../model/comparison.ts';
import { contains, overlaps } from '../model/span.ts';

/** Where a reading stands in its article. A reading over several places takes its first. */
export function placementOf(reading: Reading, article: AnalysedArticle): Placement {
  const touched = article.sentences.filter((sentence) => reading.spans.some((span) => overlaps(span, sentence)));
  const first = touched[0];
  const words = touched.reduce((sum, sentence) => sum + wordsWithin(sentence, reading), 0);
  return {
    article: reading.article,
    slot: first?.slot === 'headline' || first?.slot === 'lede' ? first.slot : 'body',
    subhead: subheadBefore(article, first),
    depth: share(wordsBefore(article, first), article.wordCount),
    share: share(words, article.wordCount),
    words,
  };
}

const wordsWithin = (sentence: AnalysedSentence, reading: Reading): number =>
  countWords(sentence.tokens.filter((token) => reading.spans.some((span) => contains(span, token))));

function wordsBefore(article: AnalysedArticle, first: AnalysedSentence | undefined): number {
  let words = 0;
  for (const sentence of article.sentences) {
    if (sentence === first) break;
    words += countWords(sentence.tokens);
  }
  return words;
}

function subheadBefore(article: AnalysedArticle, first: AnalysedSentence | undefined): Placement['subhead'] {
  const before = article.sentences.filter(
    (sentence) => first !== undefined && sentence.start < first.start && sentence.slot === 'subhead',
  );
  const subhead = before.at(-1);
  return subhead && { start: subhead.start, end: subhead.end };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);
