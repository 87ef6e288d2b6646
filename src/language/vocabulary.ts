import type { AnalysedArticle } from './analyse.ts';
import type { Vocabulary } from './pack.ts';

/** Loose keys of all words of an event. */
export function vocabularyOf(articles: readonly AnalysedArticle[]): Vocabulary {
  const vocabulary = new Set<string>();
  for (const { sentences } of articles)
    for (const { tokens } of sentences) for (const { loose } of tokens) vocabulary.add(loose);
  return vocabulary;
}
