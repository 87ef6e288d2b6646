import { expect, test } from 'vitest';
import { KnownStories, LIKELY } from '../../src/discover/known-stories.ts';
import type { Story } from '../../src/discover/story.ts';
import { StoryReaders } from '../../src/discover/story-readers.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';

const readers = new StoryReaders();
const story = (one: Article): Story => {
  const read = readers.storyOf(one);
  if (read === undefined) throw new Error(one.language);
  return read;
};
const events = await corpusEvents();
const articles = events.flatMap(({ articles: all }) => all);

const knownWithout = (left: Article | undefined): KnownStories => {
  const known = new KnownStories();
  for (const one of articles) if (one !== left) known.add(one.event, story(one));
  return known;
};

test('an article of the NATO event is likeliest to be one of it, an unrelated one of none', () => {
  for (const one of articles.filter(({ event }) => event.startsWith('nato'))) {
    const [first] = knownWithout(one).suggest(story(one));
    expect(first?.event).toBe(one.event);
    const [, second] = knownWithout(one).suggest(story(one));
    expect(first?.confidence).toBeGreaterThan(10 * (second?.confidence ?? 0));
  }
  const football = article(
    'kooora',
    'ريال مدريد يتوج بدوري أبطال أوروبا',
    'فاز ريال مدريد على ليفربول بثلاثة أهداف مقابل هدف في النهائي.',
  );
  for (const { confidence } of knownWithout(undefined).suggest(story(football)))
    expect(confidence).toBeLessThan(LIKELY);
});

test('the same story a year later is another event', () => {
  const [one] = articles;
  if (one === undefined) throw new Error('no article');
  const later = { ...one, published: { basis: 'stated' as const, at: '2023-06-01' } };
  const [first] = knownWithout(one).suggest(story(later));
  const [same] = knownWithout(one).suggest(story(one));
  expect(first?.confidence ?? 0).toBeLessThan(same?.confidence ?? 0);
});

test('a language nobody wrote in yet suggests nothing', () => {
  expect(knownWithout(undefined).suggest(story(article('bbc', 'NATO and Russia', 'Talks in Brussels.')))).toEqual([]);
});
