import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { AlignedEventSchema, type BasilArticle, BasilArticleSchema, goldFolder } from './basil.ts';

/**
 * `npm run english-sets -- BASIL OUT`: puts the hand-aligned English events together with their texts, a folder an
 * event, for `framediff evaluate OUT/*`. BASIL is a copy of that collection.
 */
const [basil = '', out = ''] = process.argv.slice(2);
const articles = articlesByTriplet(join(basil, 'articles'));
const sets = resolve('tests/evaluate/basil');
for (const file of readdirSync(sets)) {
  const aligned = v.parse(AlignedEventSchema, JSON.parse(readFileSync(join(sets, file), 'utf8')));
  const { gold, texts } = goldFolder(aligned, articles.get(aligned.triplet) ?? []);
  const folder = join(out, aligned.event);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'gold.json'), `${JSON.stringify(gold, null, 1)}\n`);
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  console.log(folder);
}

function articlesByTriplet(folder: string): Map<string, BasilArticle[]> {
  const found = new Map<string, BasilArticle[]>();
  for (const year of readdirSync(folder)) {
    for (const file of readdirSync(join(folder, year))) {
      const article = v.parse(BasilArticleSchema, JSON.parse(readFileSync(join(folder, year, file), 'utf8')));
      const triplet = article['triplet-uuid'];
      found.set(triplet, [...(found.get(triplet) ?? []), article]);
    }
  }
  return found;
}
