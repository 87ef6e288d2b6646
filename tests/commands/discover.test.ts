import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { corpusSentences } from '../support/collected.ts';
import { snapshot } from '../support/folder.ts';
import { start } from '../support/program.ts';
import { seededRandom } from '../support/random.ts';
import { framediff, temporaryFolder } from '../support/run.ts';
import { syntheticCollection } from '../support/synthetic-collection.ts';

const rows = [...syntheticCollection(corpusSentences, { articles: 240, articlesPerDay: 30, seed: 4 })].map(
  ({ event: _, ...row }) => row,
);

function collectionFile(some: readonly object[], name = 'collection.jsonl'): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, some.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

const whole = collectionFile(rows);
const eventsOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n').sort();
const atOnce = join(temporaryFolder(), 'events.jsonl');
const first = framediff(['discover', whole, '--out', atOnce, '--outlets', '1']);

test('each article is in one event, with the reason why', () => {
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
  const events = eventsOf(atOnce).map((line) => JSON.parse(line));
  const ids = events.flatMap(({ articles }) => articles.map(({ id }: { id: string }) => id));
  expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const { articles } of events.filter((event) => event.articles.length > 1))
    for (const { because } of articles) expect(because.probability).toBeGreaterThan(0);
});

test('in parts, in any order, some twice: the same events as all at once', () => {
  const random = seededRandom(8);
  const shuffled = [...rows].sort(() => random() - 0.5);
  const state = join(temporaryFolder(), 'state');
  const out = join(temporaryFolder(), 'events.jsonl');
  for (const [from, to] of [
    [100, 180],
    [0, 120],
    [150, 240],
  ] as const)
    framediff(['discover', collectionFile(shuffled.slice(from, to)), '--state', state, '--out', out, '--outlets', '1']);
  expect(eventsOf(out)).toEqual(eventsOf(atOnce));
});

test('killed at random moments and run again: the same events', { timeout: 60_000 }, async () => {
  const random = seededRandom(9);
  const state = join(temporaryFolder(), 'state');
  const out = join(temporaryFolder(), 'events.jsonl');
  const args = ['discover', whole, '--state', state, '--out', out, '--outlets', '1'];
  for (let time = 0; time < 4; time++) {
    const running = start(args);
    await pause(300 + random() * 1_200);
    running.process.kill('SIGKILL');
    await running.ended;
  }
  framediff(args);
  expect(eventsOf(out)).toEqual(eventsOf(atOnce));
});

test('the number of threads is no matter: the same events, rejected rows and stored stories', {
  timeout: 60_000,
}, () => {
  const many = [...syntheticCollection(corpusSentences, { articles: 900, articlesPerDay: 300, seed: 5 })];
  const file = collectionFile(
    many.map((row, at) => (at === 700 ? { ...row, published: undefined } : at === 800 ? RUSSIAN : row)),
  );
  const [one, three] = ['1', '3'].map((workers) => {
    const state = join(temporaryFolder(), 'state');
    const { stdout, stderr, status } = framediff([
      'discover',
      file,
      '--state',
      state,
      '--out',
      '-',
      '--outlets',
      '1',
      '--workers',
      workers,
    ]);
    return { stdout, stderr, status, stored: snapshot(join(state, 'stories')) };
  });
  expect(one?.stderr).toContain(':701');
  expect(one?.stderr).toContain('“ru”');
  expect(three).toEqual(one);
});

const RUSSIAN = {
  outlet: 'outlet1',
  title: 'Россия и НАТО провели переговоры',
  text: 'В Брюсселе прошло заседание совета Россия — НАТО, первое за два года.',
  published: '2024-01-02',
};

test('a workspace gets the events several outlets tell of; what a later run learns moves, what a person moved stays', () => {
  const workspace = join(temporaryFolder(), 'w');
  const late = rows.slice(0, 40);
  framediff(['discover', collectionFile(rows.slice(40)), '--workspace', workspace]);
  const before = articlesIn(workspace);
  const [moved = '', place = ''] = [...before][0] ?? [];
  framediff(['move', moved, 'by-hand', '--workspace', workspace]);
  framediff(['discover', collectionFile(late), '--workspace', workspace]);
  const inParts = articlesIn(workspace);
  const other = join(temporaryFolder(), 'w');
  framediff(['discover', whole, '--workspace', other]);
  const together = articlesIn(other);
  expect(inParts.get(moved)).toBe('by-hand');
  expect(place).not.toBe('by-hand');
  inParts.delete(moved);
  together.delete(moved);
  expect([...inParts].filter(([, event]) => event !== 'inbox').sort()).toEqual([...together].sort());
  const again = snapshot(join(workspace, 'corpus'));
  framediff(['discover', collectionFile(late), '--workspace', workspace]);
  expect(snapshot(join(workspace, 'corpus'))).toEqual(again);
});

test('rows without ids, in parts: every article is filed, also where another one of its outlet and day has moved', {
  timeout: 60_000,
}, () => {
  const random = seededRandom(6);
  const nameless = rows.map(({ id: _, ...row }) => row);
  const shuffled = [...nameless].sort(() => random() - 0.5);
  const inParts = join(temporaryFolder(), 'w');
  for (const from of [0, 60, 120, 180])
    expect(
      framediff(['discover', collectionFile(shuffled.slice(from, from + 60)), '--workspace', inParts]),
    ).toMatchObject({ status: 0, stderr: '' });
  const atOnce = join(temporaryFolder(), 'w');
  framediff(['discover', collectionFile(nameless), '--workspace', atOnce]);
  expect(textsByEvent(inParts)).toEqual(textsByEvent(atOnce));
});

test('a row without a time is rejected with its reason, the others are read', () => {
  const [one, other] = rows;
  const { status, stderr, stdout } = framediff([
    'discover',
    collectionFile([{ ...one, published: undefined }, { ...other, published: 'yesterday' }, ...rows.slice(2, 5)]),
  ]);
  expect(status).toBe(1);
  expect(stderr).toContain('no publication time: “yesterday”');
  expect(stdout).toContain('3 articles read, 2 rows rejected');
});

test('hostile headlines and outlets reach neither the terminal nor a file name', () => {
  const hostile = rows.slice(0, 12).map((row, at) => ({
    ...row,
    title: `\u001B[2J\u202E../../${row.title}`,
    outlet: at % 2 === 0 ? '../../etc' : '\u001B]0;x\u0007',
  }));
  const workspace = join(temporaryFolder(), 'w');
  const { stdout, stderr } = framediff([
    'discover',
    collectionFile(hostile),
    '--workspace',
    workspace,
    '--outlets',
    '1',
    '--out',
    '-',
  ]);
  expect(`${stdout}${stderr}`).not.toMatch(/[\u001B\u202E\u0007]/u);
  expect(readdirSync(workspace).sort()).toEqual(['alignments', 'corpus', 'discovery']);
});

test('numbers that are none are refused', () => {
  expect(framediff(['discover', whole, '--window', '0']).status).toBe(2);
  expect(framediff(['discover', whole, '--outlets', 'two']).status).toBe(2);
});

/** `event/what an article was made from`, sorted: the order of arrival decides the ids of articles, and nothing else. */
const textsByEvent = (workspace: string): string[] =>
  Object.entries(snapshot(join(workspace, 'corpus')))
    .filter(([path]) => path.includes('.source.') && !path.startsWith('inbox'))
    .map(([path, content]) => `${dirname(path)}/${content}`)
    .sort();

/** Event by article id. */
function articlesIn(workspace: string): Map<string, string> {
  const { stdout } = framediff(['list', '--json', '--workspace', workspace]);
  const events: readonly { readonly event: string; readonly articles: readonly { readonly id: string }[] }[] =
    JSON.parse(stdout);
  return new Map(events.flatMap(({ event, articles }) => articles.map(({ id }): [string, string] => [id, event])));
}
