import type { AnalysedArticle } from '../language/analyse.ts';

/** What a whole article holds, for detectors that ask whether something stands anywhere in it. */
export interface ArticleIndex {
  /** Name keys of all its words. */
  readonly nameKeys: ReadonlySet<string>;
  /** Values of its numbers. */
  readonly numbers: ReadonlySet<number>;
}

export function articleIndex({ sentences }: AnalysedArticle): ArticleIndex {
  const nameKeys = new Set<string>();
  const values = new Set<number>();
  for (const { tokens, numbers } of sentences) {
    for (const token of tokens) if (token.kind === 'word') nameKeys.add(token.forms.nameKey);
    for (const { value } of numbers) values.add(value);
  }
  return { nameKeys, numbers: values };
}
