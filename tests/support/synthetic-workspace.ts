import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatArticle } from '../../src/corpus/article-file.ts';
import { syntheticEvent } from './synthetic-event.ts';

/** Five articles of 25 sentences each: what outlets write of one event. */
const ARTICLES = 5;
const SENTENCES = 125;

/** Writes a workspace of synthetic events, `event-0` and so on. */
export function writeSyntheticWorkspace(root: string, events: number, real: readonly string[]): void {
  for (let event = 0; event < events; event++) {
    const folder = join(root, 'corpus', `event-${event}`);
    mkdirSync(folder, { recursive: true });
    for (const article of syntheticEvent(real, { sentences: SENTENCES, articles: ARTICLES, seed: event }).articles)
      writeFileSync(join(folder, `${article.id}.md`), formatArticle(article));
  }
  mkdirSync(join(root, 'alignments'));
}
