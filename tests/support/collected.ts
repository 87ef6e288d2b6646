import type { CollectedStory } from '../../src/discover/collected-story.ts';
import { copySketch } from '../../src/discover/copies.ts';
import { StoryReaders } from '../../src/discover/story-readers.ts';
import { corpusEvents } from './corpus.ts';
import type { CollectionRow } from './synthetic-collection.ts';

/** Sentences of the corpus, to make articles of. */
export const corpusSentences: readonly string[] = (await corpusEvents()).flatMap(({ articles }) =>
  articles.flatMap(({ body }) =>
    body
      .split(/[.؟!\n]+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.split(/\s+/u).length > 5),
  ),
);

const readers = new StoryReaders();

/** A row of a collection as discovery holds it. */
export function collected({ id, outlet, title, text, published }: Omit<CollectionRow, 'event'>): CollectedStory {
  const day = published.slice(0, 10);
  const story = readers.readerOf('ar')?.read({ headline: title, body: text, language: 'ar', day });
  if (story === undefined) throw new Error('no Arabic');
  return { key: id, id, outlet, published, day, headline: title, url: undefined, sketch: copySketch(text), story };
}
