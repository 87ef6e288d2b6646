import { packFor } from '../language/registry.ts';
import { type Article, publicationDay } from '../model/article.ts';
import { type Story, StoryReader } from './story.ts';

/** A reader for each language that has been met. */
export class StoryReaders {
  readonly #readers = new Map<string, StoryReader>();

  /** The story of an article, or undefined in a language framediff does not read. */
  storyOf(article: Pick<Article, 'headline' | 'body' | 'language' | 'published'>): Story | undefined {
    const { headline, body, language, published } = article;
    return this.readerOf(language)?.read({ headline, body, language, day: publicationDay(published) });
  }

  readerOf(language: string): StoryReader | undefined {
    const pack = packFor(language);
    if (pack === undefined) return undefined;
    const reader = this.#readers.get(pack.code) ?? new StoryReader(pack);
    this.#readers.set(pack.code, reader);
    return reader;
  }
}
