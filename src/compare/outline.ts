import type { AnalysedArticle } from '../language/analyse.ts';
import type { Outline } from '../model/outline.ts';
import type { Voice } from './voices.ts';

export const outlineOf = ({ article, wordCount, sentences }: AnalysedArticle, voices: readonly Voice[]): Outline => ({
  article: article.id,
  words: wordCount,
  sentences: sentences.map(({ start, end, slot }) => ({ start, end, slot })),
  voices: voices.map(({ speaker, words }) => ({ written: speaker.written, words })),
});
