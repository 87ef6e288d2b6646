import type { LanguagePack } from '../language/pack.ts';
import { Tokenizer } from '../language/tokens.ts';
import { type Article, publicationDay } from '../model/article.ts';

/** What an article is about, as far as its headline and opening tell. */
export interface Story {
  readonly event: string;
  readonly language: string;
  readonly day: string | undefined;
  /** How often each stem stands in headline and opening; headline words count double. */
  readonly stems: ReadonlyMap<string, number>;
}

/** News tells what it is about in its first paragraphs; letters. */
const OPENING = 1_200;
const HEADLINE_WEIGHT = 2;

export function storyOf(article: Article, pack: LanguagePack): Story {
  const stems = new Map<string, number>();
  const tokenizer = new Tokenizer(pack, new Set());
  const count = (text: string, weight: number): void => {
    for (const token of tokenizer.tokens(text, { start: 0, end: text.length })) {
      if (token.kind === 'punctuation' || pack.isFunctionWord(token.loose)) continue;
      stems.set(token.stem, (stems.get(token.stem) ?? 0) + weight);
    }
  };
  count(article.headline, HEADLINE_WEIGHT);
  count(article.body.slice(0, OPENING), 1);
  return { event: article.event, language: article.language, day: publicationDay(article.published), stems };
}
