import { expect, test } from 'vitest';
import { KNOWN_OUTLETS, outletAt, parseOutlets } from '../../src/corpus/outlets.ts';

test.each([
  ['https://www.aljazeera.net/politics/x', 'aljazeera'],
  ['https://www.bbc.com/arabic/articles/x', 'bbc-arabic'],
  ['https://www.bbc.com/news/x', 'bbc'],
  ['https://m.aawsat.com/x', 'aawsat'],
  ['https://english.aawsat.com/x', 'aawsat-english'],
  ['https://notaljazeera.net/x', 'notaljazeera.net'],
  ['file:///tmp/x.html', undefined],
  ['aljazeera.net', undefined],
])('%s is of %s', (url, id) => {
  expect(outletAt(url, KNOWN_OUTLETS)?.id).toBe(id);
});

test('the four of the sample corpus and forty more are known, each address once, each with two names', () => {
  expect(KNOWN_OUTLETS.size).toBeGreaterThanOrEqual(44);
  for (const [address, { id, name }] of KNOWN_OUTLETS) {
    expect(`${address} ${id}`).toMatch(/^[a-z0-9./-]+ [a-z0-9-]+$/);
    expect(name['ar']).toMatch(/\p{Script=Arabic}/u);
    expect(name['en']).toMatch(/\p{Script=Latin}/u);
  }
});

test('a workspace adds outlets and changes known ones', () => {
  const outlets = parseOutlets(
    'bbc.com:\n  id: beeb\nexample.org/ar:\n  id: ex\n  name: { ar: مثال }\n',
    'outlets.yaml',
  );
  expect(outletAt('https://bbc.com/news', outlets)?.id).toBe('beeb');
  expect(outletAt('https://example.org/ar/x', outlets)?.name).toEqual({ ar: 'مثال' });
  expect(() => parseOutlets('bbc.com: beeb', 'outlets.yaml')).toThrow('outlets.yaml: bbc.com');
});
