import type { AnalysedArticle } from '../language/analyse.ts';
import type { NumberMention } from '../language/pack.ts';
import { groupBy } from '../model/group-by.ts';

/** What a whole article holds, for detectors that ask whether something stands anywhere in it. */
export interface ArticleIndex {
  /** Name keys of all its words. */
  readonly nameKeys: ReadonlySet<string>;
  /** Values of its numbers, with what stands before or behind each. */
  readonly numbers: ReadonlyMap<number, readonly NumberMention[]>;
}

export function articleIndex({ sentences }: AnalysedArticle): ArticleIndex {
  const nameKeys = new Set<string>();
  const mentions: NumberMention[] = [];
  for (const { tokens, numbers } of sentences) {
    for (const token of tokens) if (token.kind === 'word') nameKeys.add(token.forms.nameKey);
    for (const number of numbers) mentions.push(number);
  }
  return { nameKeys, numbers: groupBy(mentions, ({ value }) => value) };
}
