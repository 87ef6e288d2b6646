import { expect, test } from 'vitest';
import { plainText } from '../../src/corpus/article-index.ts';
import { NearDuplicates, sketchOf } from '../../src/corpus/near-duplicates.ts';
import { corpusEvents } from '../support/corpus.ts';
import { pick, seededRandom } from '../support/random.ts';

const articles = (await corpusEvents()).flatMap(({ articles: all }) => all);
const texts = new Map(articles.map((article) => [article.id, plainText(article)]));

const known = (): NearDuplicates => {
  const duplicates = new NearDuplicates(async (id) => texts.get(id) ?? '');
  for (const [id, text] of texts) duplicates.add(id, sketchOf(text));
  return duplicates;
};

test('five articles of two events are no copies of each other', async () => {
  for (const [id, text] of texts) {
    const others = new NearDuplicates(async (other) => texts.get(other) ?? '');
    for (const [other, its] of texts) if (other !== id) others.add(other, sketchOf(its));
    expect(await others.find(text, sketchOf(text))).toBeUndefined();
  }
});

test('a copy is found with its share: whole, with a new lede, cut by a third', async () => {
  const random = seededRandom(5);
  for (const [id, text] of texts) {
    expect(await known().find(text, sketchOf(text))).toEqual({ id, share: 1 });
    const lines = text.split('\n');
    const cut = lines.filter(() => random() > 0.3).join('\n');
    const rewritten = `${pick(lines, random)} وقالت مصادر لم تسمها إن الأمر غير ذلك تماما.\n${cut}`;
    expect((await known().find(rewritten, sketchOf(rewritten)))?.id).toBe(id);
  }
});
