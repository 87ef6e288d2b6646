import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/corpus/import/fetch/address.ts';
import { FETCH_DEFAULTS, type FetchOptions, fetchPage } from '../../../src/corpus/import/fetch/fetch-page.ts';
import { serve } from '../../support/server.ts';

const OPEN: FetchOptions = {
  ...FETCH_DEFAULTS,
  allowPrivate: true,
  limits: { milliseconds: 2_000, bytes: 1_000_000, redirects: 3 },
};

async function ask(answer: RequestListener, options: FetchOptions = OPEN, path = '/'): Promise<string> {
  const server = await serve(answer);
  try {
    const page = await fetchPage(`http://127.0.0.1:${server.port}${path}`, options);
    return page === undefined ? 'unchanged' : `${page.bytes.length} bytes of ${page.url.replace(/:\d+/, '')}`;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/http:\S*?\/(?=[: ]|$)/, 'URL').replace(/127\.0\.0\.1:\d+/g, 'HOST')
      : '';
  } finally {
    await server.close();
  }
}

/** What the server does — what is said of it */
describe('servers that mean no good are left in time, with bounded memory', () => {
  test.each<[string, RequestListener, string]>([
    [
      '100 MB',
      (_request, response) => {
        let sent = 0;
        const send = (): void => {
          while (sent++ < 1_600)
            if (!response.write(Buffer.alloc(65_536, 97))) return void response.once('drain', send);
          response.end();
        };
        send();
      },
      'larger than 1 MB',
    ],
    [
      'a gzip bomb',
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(Buffer.alloc(50_000_000)));
      },
      'larger than 1 MB',
    ],
    [
      'endless redirects',
      (request, response) => {
        response.writeHead(302, { location: `${request.url}x` }).end();
      },
      'more than 3 redirects',
    ],
    [
      'a redirect to a file',
      (_request, response) => {
        response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      },
      'http and https only',
    ],
    [
      'a redirect to nowhere',
      (_request, response) => {
        response.writeHead(302, { location: 'http://' }).end();
      },
      'which is no address',
    ],
    [
      'a slow drip',
      (_request, response) => {
        const drip = setInterval(() => response.write('a'), 50);
        response.on('close', () => clearInterval(drip));
      },
      'no whole answer within 2 seconds',
    ],
    ['silence', () => undefined, 'no whole answer within 2 seconds'],
    [
      'a packed answer that is cut off',
      (_request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync('نص'.repeat(5_000)).subarray(0, 40));
      },
      'the answer is cut off',
    ],
    [
      'a length that is a lie',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('short');
        setTimeout(() => response.destroy(), 50);
      },
      'the connection broke',
    ],
    ['a refusal', (_request, response) => void response.writeHead(403).end(), 'the server refuses (403)'],
    [
      'too many visits',
      (_request, response) => void response.writeHead(429, { 'retry-after': '60' }).end(),
      'asks for patience (429)',
    ],
    ['no such page', (_request, response) => void response.writeHead(404).end(), 'the server answers 404'],
    ['a page', (_request, response) => void response.end('<p>نص'), '7 bytes of'],
    ['an unchanged page', (_request, response) => void response.writeHead(304).end(), 'unchanged'],
  ])('%s', async (_name, answer, message) => {
    expect(await ask(answer)).toContain(message);
  });
});

test.each([
  'http://localhost/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://2130706433/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0.0.0.0/',
  'http://169.254.169.254/latest',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://[fe80::1]/',
  'http://[::127.0.0.1]/',
])('%s is of this machine or its network', async (url) => {
  await expect(fetchPage(url)).rejects.toThrow('this machine or its network');
});

test.each([
  'file:///etc/passwd',
  'ftp://example.org/',
  'data:text/html,x',
  'javascript:alert(1)',
])('%s is not fetched', async (url) => {
  await expect(fetchPage(url)).rejects.toThrow('http and https only');
});

test('a name that leads to this machine is refused, also behind a redirect', async () => {
  const named: FetchOptions = { ...FETCH_DEFAULTS, resolve: async () => ['127.0.0.1'] };
  await expect(fetchPage('http://news.example/', named)).rejects.toThrow('this machine or its network');
  const mixed: FetchOptions = { ...FETCH_DEFAULTS, resolve: async () => ['93.184.216.34', '10.0.0.1'] };
  await expect(fetchPage('http://news.example/', mixed)).rejects.toThrow('this machine or its network');
});

test('an address with a password is refused, and not repeated', async () => {
  const error = await fetchPage('http://user:secret@example.org/').catch((one: unknown) => one);
  expect(String(error)).toContain('with a name and a password');
  expect(String(error)).not.toContain('secret');
});

test('a host that does not exist is said', async () => {
  const nowhere: FetchOptions = {
    ...OPEN,
    resolve: async () => {
      throw Object.assign(new Error('no'), { code: 'ENOTFOUND' });
    },
  };
  await expect(fetchPage('http://news.invalid/', nowhere)).rejects.toThrow('there is no such host');
});

test.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['100.64.0.1', false],
  ['224.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['not an address', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
