import { expect, test } from 'vitest';
import { outletLabel } from '../../src/model/article.ts';
import { labelled } from '../../src/model/article-labels.ts';
import { outletMentions } from '../../src/model/outlet-mentions.ts';
import { article } from '../support/article.ts';

/** `outlet day` of each article of an event, and how they are called. */
test.each([
  [
    ['asharq 2022-01-12', 'levant 2022-01-12'],
    ['asharq', 'levant'],
  ],
  [
    ['asharq 2022-01-12', 'asharq 2022-01-13', 'levant 2022-01-12'],
    ['asharq (2022-01-12)', 'asharq (2022-01-13)', 'levant'],
  ],
  [
    ['asharq 2022-01-12', 'asharq 2022-01-12', 'asharq'],
    ['asharq (2022-01-12, 1)', 'asharq (2022-01-12, 2)', 'asharq (3)'],
  ],
  [
    ['asharq', 'asharq'],
    ['asharq (1)', 'asharq (2)'],
  ],
])('%j are called %j', (given, called) => {
  const articles = labelled(given.map((one, index) => ({ ...article(`a${index}`, 'عنوان', ''), ...published(one) })));
  expect(articles.map((one) => outletLabel(one))).toEqual(called);
  const mentioned = outletMentions(articles);
  expect(called.flatMap((label) => mentioned(label).map((mention) => mention.article))).toEqual(
    articles.map(({ id }) => id),
  );
});

function published(given: string) {
  const [outlet = '', at] = given.split(' ');
  return { outlet, published: at === undefined ? ({ basis: 'unknown' } as const) : ({ basis: 'stated', at } as const) };
}
