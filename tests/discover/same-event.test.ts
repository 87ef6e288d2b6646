import { expect, test } from 'vitest';
import { KnownStories, LIKELY } from '../../src/discover/same-event.ts';
import { storyOf } from '../../src/discover/story.ts';
import { packFor } from '../../src/language/registry.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { corpusEvents } from '../support/corpus.ts';

const story = (one: Article): ReturnType<typeof storyOf> => {
  const pack = packFor(one.language);
  if (pack === undefined) throw new Error(one.language);
  return storyOf(one, pack);
};
const events = await corpusEvents();
const articles = events.flatMap(({ articles: all }) => all);

const knownWithout = (left: Article | undefined): KnownStories => {
  const known = new KnownStories();
  for (const one of articles) if (one !== left) known.add(story(one));
  return known;
};

test('an article of the NATO event is taken for one of it, an unrelated one for none', () => {
  for (const one of articles.filter(({ event }) => event.startsWith('nato'))) {
    const [first] = knownWithout(one).suggest(story(one));
    expect(first?.event).toBe(one.event);
    expect(first?.confidence).toBeGreaterThan(LIKELY);
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
