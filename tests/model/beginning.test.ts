import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginning } from '../../src/model/beginning.ts';

test.each([
  ['وصل الوزير', 10, 'وصل الوزير'],
  ['وصل الوزير أمس', 12, 'وصل الوزير…'],
  ['وصل الوزير أمس', 9, 'وصل…'],
  ['abcdef', 3, 'abc…'],
  ['a😀b', 2, 'a…'],
  ['', 0, ''],
])('%s in %i', (text, longest, shown) => {
  expect(beginning(text, longest)).toBe(shown);
});

test('it begins as the text does, is no longer than asked but for the ellipsis, and no character is halved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat({ max: 30 }), (text, longest) => {
      const shown = beginning(text, longest);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown === text || text.startsWith(shown.slice(0, -1))).toBe(true);
      expect(shown.length).toBeLessThanOrEqual(longest + 1);
    }),
    { seed: 20_261_123 },
  );
});
