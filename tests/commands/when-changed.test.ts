import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whenChanged } from '../../src/commands/reporting/when-changed.ts';
import { temporaryFolder } from '../support/run.ts';

/** A workspace with the events `summit` and `talks`, each of one article. */
function workspace(): string {
  const root = temporaryFolder();
  for (const event of ['summit', 'talks']) {
    mkdirSync(join(root, 'corpus', event), { recursive: true });
    writeFileSync(join(root, 'corpus', event, 'one.md'), '');
  }
  return root;
}

type Happening = (root: string) => void;

const write =
  (...path: readonly string[]): Happening =>
  (root) =>
    writeFileSync(join(root, ...path), `${Math.random()}`);

/** As programs save: beside the file, then in its place. */
const replace: Happening = (root) => {
  writeFileSync(join(root, 'corpus', 'summit', '.1.0.1.tmp'), 'new');
  renameSync(join(root, 'corpus', 'summit', '.1.0.1.tmp'), join(root, 'corpus', 'summit', 'one.md'));
};

const remove: Happening = (root) => rmSync(join(root, 'corpus', 'talks'), { recursive: true });
const make: Happening = (root) => mkdirSync(join(root, 'corpus', 'talks'));

describe('what is told of', () => {
  test.each<[string, readonly Happening[]]>([
    ['an article is written', [write('corpus', 'summit', 'one.md')]],
    ['an article is replaced', [replace]],
    ['an article is added', [write('corpus', 'talks', 'two.md')]],
    ['a title is written', [write('corpus', 'talks', 'event.yaml')]],
    ['words are added to the lexicon, and again', [write('lexicon.yaml'), write('lexicon.yaml')]],
    ['an event goes, comes again, and gets an article', [remove, make, write('corpus', 'talks', 'one.md')]],
  ])('%s', async (_what, happenings) => {
    const root = workspace();
    const ending = new AbortController();
    const changes = whenChanged({ root }, ending.signal)[Symbol.asyncIterator]();
    for (const happen of happenings) {
      happen(root);
      expect((await changes.next()).done).toBe(false);
    }
    ending.abort();
    expect((await changes.next()).done).toBe(true);
  });
});

test('changes that come together are told of once', async () => {
  const root = workspace();
  const ending = new AbortController();
  const changes = whenChanged({ root }, ending.signal)[Symbol.asyncIterator]();
  for (let time = 0; time < 20; time++) write('corpus', 'summit', 'one.md')(root);
  expect((await changes.next()).done).toBe(false);
  const next = changes.next();
  ending.abort();
  expect((await next).done).toBe(true);
});
