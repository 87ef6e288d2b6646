import { expect, test } from 'vitest';
import { sameEventEvidence } from '../../src/discover/evidence.ts';
import { Frequencies } from '../../src/discover/frequencies.ts';
import { KnownStories, LEAST_LIKELY, LIKELY } from '../../src/discover/known-stories.ts';
import { logOdds, probabilityOf, SAME_EVENT_MODEL } from '../../src/discover/same-event.ts';
import { type Story, StoryReader } from '../../src/discover/story.ts';
import { StoryReaders } from '../../src/discover/story-readers.ts';
import { weigh } from '../../src/discover/weighed-story.ts';
import { arabic } from '../../src/language/ar/index.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../support/article.ts';
import { corpusSentences } from '../support/collected.ts';
import { corpusEvents } from '../support/corpus.ts';
import { seededRandom } from '../support/random.ts';
import { syntheticCollection } from '../support/synthetic-collection.ts';

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

test('what is left out as too many days away could not have been likely: all suggestions are those of one by one', () => {
  const random = seededRandom(3);
  const reader = new StoryReader(arabic);
  const stories = [...syntheticCollection(corpusSentences, { articles: 150, articlesPerDay: 3, seed: 2 })].map(
    ({ event, title, text, published }) => ({
      event,
      story: reader.read({
        headline: title,
        body: text,
        language: 'ar',
        day: random() < 0.1 ? undefined : published.slice(0, 10),
      }),
    }),
  );
  const known = new KnownStories();
  const frequencies = new Frequencies();
  for (const { event, story } of stories) {
    known.add(event, story);
    frequencies.add(story);
  }
  let left = 0;
  for (const { story: asked } of stories.slice(0, 40)) {
    const wanted = new Map<string, number>();
    for (const { event, story: one } of stories) {
      const evidence = sameEventEvidence(weigh(asked, frequencies), weigh(one, frequencies));
      const confidence = evidence.words === 0 ? 0 : probabilityOf(logOdds(SAME_EVENT_MODEL, evidence));
      if (confidence >= LEAST_LIKELY) wanted.set(event, Math.max(confidence, wanted.get(event) ?? 0));
      else left++;
    }
    expect(new Map(known.suggest(asked).map(({ event, confidence }) => [event, confidence]))).toEqual(wanted);
  }
  expect(left).toBeGreaterThan(1_000);
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
