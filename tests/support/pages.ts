import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { blockKey } from '../../src/corpus/import/page/block.ts';

/** A page written for the tests, and what a careful reader takes from it. */
export interface PageCase {
  readonly name: string;
  readonly bytes: Buffer;
  readonly url: string;
  readonly contentType: string;
  readonly manner: string;
  readonly headline: string;
  readonly published: string | null;
  readonly outlet: string;
  readonly language: string;
  readonly body: readonly string[];
  readonly optional: readonly string[];
  readonly furniture: readonly string[];
}

export function pageCases(folder: string): PageCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
      name: basename(file, '.json'),
      bytes: readFileSync(join(folder, file.replace('.json', '.html'))),
    }));
}

/** How much of a page's text and furniture stands in what a reader of pages made of it. */
export interface PageScore {
  readonly lost: readonly string[];
  readonly leaked: readonly string[];
}

/** A paragraph is kept when all of it stands in the text; furniture leaks when a line of the text is it, or holds it. */
export function scorePage(page: PageCase, text: string): PageScore {
  const kept = blockKey(text);
  const wanted = blockKey([page.headline, ...page.body, ...page.optional].join('\n'));
  return {
    lost: page.body.filter((paragraph) => !kept.includes(blockKey(paragraph))),
    leaked: page.furniture.filter((line) => !wanted.includes(blockKey(line)) && kept.includes(blockKey(line))),
  };
}
