import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { start } from '../support/program.ts';
import { temporaryFolder } from '../support/run.ts';
import { serve, type TestServer } from '../support/server.ts';

const PARAGRAPH =
  'قال وزير الخارجية إن المحادثات مع الوفد الزائر كانت صعبة، وإن بلاده ستواصل العمل مع شركائها في القضية';

const page = (number: number): string =>
  `<!doctype html><html><body><article><h1>عنوان الخبر رقم ${number} في النشرة</h1><p>${PARAGRAPH} رقم ${number}.</p><p>وأضاف أن الجولة رقم ${number} ستعقد في جنيف خلال أسبوعين على مستوى الخبراء من الجانبين.</p></article></body></html>`;

let server: TestServer;
afterEach(() => server.close());

/** A site with a feed; what it was asked for. */
async function site(
  items: number,
  more: Readonly<Record<string, string>> = {},
): Promise<{ asked: string[]; items: { count: number } }> {
  const asked: string[] = [];
  const state = { count: items };
  server = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/rss') {
      const etag = `"${state.count}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      const host = `http://${request.headers.host}`;
      const list = Array.from(
        { length: state.count },
        (_, index) => `<item><title>t</title><link>${host}/${index}</link><guid>${index}</guid></item>`,
      );
      return void response
        .writeHead(200, { etag })
        .end(`<rss version="2.0"><channel><title>x</title>${list.join('')}</channel></rss>`);
    }
    const body = more[path] ?? (/^\/\d+$/.test(path) ? page(Number(path.slice(1))) : undefined);
    return void (body === undefined
      ? response.writeHead(404).end()
      : response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body));
  });
  return { asked, items: state };
}

function workspace(feed: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'feeds.yaml'), `feeds:\n  - url: ${feed}\n    outlet: local\n    event: story\n`);
  return folder;
}

const watch = (folder: string, ...more: readonly string[]) =>
  start([
    'watch',
    join(folder, 'feeds.yaml'),
    '--workspace',
    join(folder, 'w'),
    '--allow-private',
    '--pause',
    '0',
    ...more,
  ]).ended;

const articles = (folder: string): string[] =>
  readdirSync(join(folder, 'w', 'corpus', 'story')).filter((name) => name.endsWith('.md'));

test('new items are fetched once, whatever the feed shows again', async () => {
  const { asked, items } = await site(3);
  const folder = workspace(`http://127.0.0.1:${server.port}/rss`);
  expect((await watch(folder)).output).toContain('3 articles imported');
  expect(articles(folder)).toHaveLength(3);
  expect((await watch(folder)).output).toContain('0 articles imported');
  items.count = 5;
  expect((await watch(folder)).output).toContain('2 articles imported');
  expect(asked.filter((path) => path !== '/rss').sort()).toEqual(['/0', '/1', '/2', '/3', '/4']);
});

test('--limit leaves the rest for the next round', async () => {
  const { asked } = await site(5);
  const folder = workspace(`http://127.0.0.1:${server.port}/rss`);
  await watch(folder, '--limit', '2');
  await watch(folder, '--limit', '2');
  await watch(folder, '--limit', '2');
  expect(asked.filter((path) => path !== '/rss')).toEqual(['/0', '/1', '/2', '/3', '/4']);
});

test('a page that is no article is tried three times, then left alone; the others go on', async () => {
  const { asked } = await site(2, { '/0': '<html><body><a href="/">x</a></body></html>' });
  const folder = workspace(`http://127.0.0.1:${server.port}/rss`);
  const first = await watch(folder);
  expect(first.code).toBe(2);
  expect(first.output).toContain('no article was found in the page');
  for (let round = 0; round < 4; round++) await watch(folder);
  expect(asked.filter((path) => path === '/0')).toHaveLength(3);
  expect(asked.filter((path) => path === '/1')).toHaveLength(1);
});

test('killed between filing and noting, an item is fetched again and recognized by its text', async () => {
  await site(1);
  const folder = workspace(`http://127.0.0.1:${server.port}/rss`);
  await watch(folder);
  const seen = join(folder, 'w', '.framediff', 'seen-items.jsonl');
  writeFileSync(seen, readFileSync(seen, 'utf8').slice(0, 20));
  expect((await watch(folder)).output).toContain('1 already there');
  expect(articles(folder)).toHaveLength(1);
});

test('without --allow-private the feed of this machine is refused', async () => {
  const { asked } = await site(1);
  const folder = workspace(`http://127.0.0.1:${server.port}/rss`);
  const { code, output } = await start(['watch', join(folder, 'feeds.yaml'), '--workspace', join(folder, 'w')]).ended;
  expect(code).toBe(2);
  expect(output).toContain('this machine or its network');
  expect(asked).toEqual([]);
});
