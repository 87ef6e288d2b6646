import { expect, test } from 'vitest';
import { COPY, copySketch, sharedRuns } from '../../src/discover/copies.ts';
import { corpusSentences } from '../support/collected.ts';

const article = corpusSentences.slice(0, 40);
const sketch = copySketch(article.join('. '));

test.each([
  ['itself', article, 1, 1],
  ['without a quarter of its end', article.slice(0, 30), 0.6, 0.9],
  ['half of it, and as much of another', [...article.slice(0, 20), ...corpusSentences.slice(60, 80)], 0.2, 0.5],
  ['another article', corpusSentences.slice(60, 100), 0, 0.05],
  ['nothing', [], 0, 0],
])('an article shares with %s about what it does', (_, other, least, most) => {
  const share = sharedRuns(sketch, copySketch(other.join('. ')));
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('a copy is told from an article of the same event', () => {
  expect(sharedRuns(sketch, copySketch(article.slice(3).join(' – ')))).toBeGreaterThan(COPY);
});
