import type { AnalysedArticle } from '../language/analyse.ts';
import { flatMap } from '../model/flat-map.ts';
import { nameKeyOf } from './once-per-word.ts';

/** What a whole article holds, for detectors that ask whether something stands anywhere in it. */
export interface ArticleIndex {
  /** Name keys of all its words. */
  readonly nameKeys: ReadonlySet<string>;
  /** Values of its numbers. */
  readonly numbers: ReadonlySet<number>;
}

export const articleIndex = ({ sentences, pack }: AnalysedArticle): ArticleIndex => ({
  nameKeys: new Set(
    flatMap(sentences, ({ tokens }) =>
      tokens.filter(({ kind }) => kind === 'word').map((token) => nameKeyOf(token, pack)),
    ),
  ),
  numbers: new Set(flatMap(sentences, ({ numbers }) => numbers.map(({ value }) => value))),
});
