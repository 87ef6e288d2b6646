import { describe, expect, test } from 'vitest';
import { formatArticle, parseArticle } from '../../src/corpus/article-file.ts';
import { decodeText } from '../../src/corpus/decode.ts';
import { parseFrontMatter } from '../../src/corpus/front-matter.ts';
import { isSafeId, slug } from '../../src/corpus/ids.ts';
import { parsePublished } from '../../src/corpus/published.ts';
import { UserError } from '../../src/model/errors.ts';
import { article } from '../support/article.ts';

test.each([
  ['2022-01-13', '2022-01-13'],
  ['2022-01-13T18:05+03:00', '2022-01-13T18:05:00+03:00'],
  ['2022-01-13 18:05:09Z', '2022-01-13T18:05:09Z'],
  ['Sat, 26 May 2018 21:48:14 GMT', '2018-05-26T21:48:14Z'],
  ['Sun, 27 May 2018 00:35:12 +0400', '2018-05-27T00:35:12+04:00'],
  ['6 April 2018', '2018-04-06'],
  ['2022-01-13T18:05+99:99', undefined],
  ['2022-02-30', undefined],
  ['2022-13-01', undefined],
  ['Thursday', undefined],
  ['', undefined],
])('publication time %s → %s', (text, at) => {
  expect(parsePublished(text)).toBe(at);
});

test.each([
  ['asharq-2022-01-13', true],
  ['الشرق-1', true],
  ['../../x', false],
  ['a/b', false],
  ['.hidden', false],
  ['con', false],
  ['a..b', false],
  ['x'.repeat(101), false],
  ['', false],
])('%s is a file name: %s', (id, safe) => {
  expect(isSafeId(id)).toBe(safe);
  expect(isSafeId(slug(id))).toBe(true);
});

describe('front matter', () => {
  test('an article is read back as it was written', () => {
    const written = article('asharq', 'عنوان: "مع علامات" # و---', 'سطر.\nسطر آخر.', {
      published: { basis: 'inferred', at: '2022-01-13', reason: 'speaks of: Thursday' },
      excluded: [{ rule: 'tags', text: '---\n- x: [y' }],
      other: { byline: 'فلان', rank: 3 },
      url: 'https://example.org/?a=b#c',
    });
    expect(parseArticle(formatArticle(written), written.id, written.event, 'file.md')).toEqual(written);
  });

  test.each([
    ['no fence at all', 'no front matter'],
    ['---\noutlet: [a\n---\nbody', 'broken YAML'],
    ['---\na: &x 1\nb: *x\n---\nbody', 'aliases'],
    ['---\na: !!js/function "x"\n---\nbody', 'broken YAML'],
    ['---\n- a\n---\nbody', 'list of fields'],
  ])('%j is refused, naming the file', (text, message) => {
    expect(() => parseFrontMatter(text, 'corpus/e/a.md')).toThrow(UserError);
    expect(() => parseFrontMatter(text, 'corpus/e/a.md')).toThrow(message);
    expect(() => parseFrontMatter(text, 'corpus/e/a.md')).toThrow('corpus/e/a.md');
  });
});

test.each([
  ['UTF-8', Buffer.from('نص'), 'نص'],
  ['UTF-16 with a mark', Buffer.from('\uFEFFنص', 'utf16le'), 'نص'],
])('%s is decoded', (_name, bytes, text) => {
  expect(decodeText(bytes, 'a.txt')).toBe(text);
});

test.each([
  ['binary', Buffer.from([0x89, 0x50, 0, 0]), 'binary'],
  ['windows-1256', Buffer.from([0xe3, 0xcd, 0xc7, 0xcf, 0xcb, 0xc7, 0xca]), 'windows-1256'],
])('%s is refused with what to do', (_name, bytes, hint) => {
  const message = (): string => {
    try {
      return decodeText(bytes, 'a.txt');
    } catch (error) {
      return error instanceof UserError ? `${error.message} ${error.next}` : String(error);
    }
  };
  expect(message()).toContain(hint);
  expect(message()).toContain('a.txt');
});
