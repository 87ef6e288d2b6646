import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of ARCHITECTURE.md and which others each may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  corpus: ['model', 'bigram-dice', 'version'],
  vectors: ['model'],
  discover: ['model', 'language', 'vectors'],
  align: ['model', 'language', 'vectors'],
  compare: ['model', 'language'],
  words: ['model'],
  report: ['model', 'words'],
  terminal: ['model'],
  ui: ['model', 'words', 'terminal'],
  evaluate: ['model', 'language', 'align', 'discover', 'vectors', 'bigram-dice'],
  commands: [
    'model',
    'language',
    'corpus',
    'align',
    'compare',
    'discover',
    'report',
    'words',
    'evaluate',
    'terminal',
    'ui',
    'version',
    'exit-codes',
  ],
};

/** Packages with one owner, as paths or folders under src/. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  diff: ['compare/diff/diff-arrays.ts'],
  'string-similarity': ['bigram-dice.ts'],
  commander: ['program.ts', 'program', 'cli.ts'],
  yaml: ['corpus/front-matter.ts'],
  'csv-parse': ['corpus/import/table.ts'],
  '@mozilla/readability': ['corpus/import/page/page.ts'],
  linkedom: ['corpus/import/page/page.ts'],
  chardet: ['corpus/encoding.ts'],
  undici: ['corpus/import/fetch/fetch-page.ts'],
  'ipaddr.js': ['corpus/import/fetch/address.ts'],
  feedsmith: ['corpus/import/feed-items.ts'],
  warcio: ['corpus/import/warc.ts'],
  mammoth: ['corpus/import/docx.ts'],
  fflate: ['corpus/import/zip.ts', 'report/zip.ts'],
  stemmer: ['language/en'],
  'bidi-js': ['terminal/bidi.ts'],
  'string-width': ['terminal/clusters.ts'],
  ink: ['ui'],
  react: ['ui', 'report/html'],
  'react-dom/server': ['report/html/document.tsx'],
  piscina: ['commands/thread-pool.ts'],
  aws4fetch: ['commands/reporting/store/s3-store.ts'],
  bullmq: ['commands/queue'],
  'node:fs': ['corpus', 'commands'],
  'node:fs/promises': ['corpus', 'commands'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  })),
);
const room = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

test('rooms import only what they may', () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({ file, to: relative('src', join('src', dirname(file), target)) }))
    .filter(
      ({ file, to }) =>
        room(file) !== room(to) && MAY_IMPORT[room(file)] !== undefined && !MAY_IMPORT[room(file)]?.includes(room(to)),
    );
  expect(wrong).toEqual([]);
});

test('every dependency has its owner', () => {
  const wrong = imports.filter(
    ({ file, target }) =>
      OWNERS[target] !== undefined && !OWNERS[target]?.some((owner) => file === owner || file.startsWith(`${owner}/`)),
  );
  expect(wrong).toEqual([]);
});
