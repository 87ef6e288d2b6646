import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/language/ar/index.ts';
import { REPORTING_VERBS as ARABIC_VERBS } from '../../src/language/ar/lexicon/reporting.ts';
import { english } from '../../src/language/en/index.ts';
import { REPORTING_VERBS as ENGLISH_VERBS } from '../../src/language/en/lexicon/reporting.ts';
import { LexiconMatcher } from '../../src/language/lexicon.ts';
import { LANGUAGES } from '../../src/language/registry.ts';
import { rows, words } from '../../src/language/table.ts';
import { analysed, article } from '../support/article.ts';

describe.each(Object.values(LANGUAGES))('the lexicon of $name.en', (pack) => {
  test('holds no form twice in one class', () => {
    const forms = pack.lexicon.flatMap(({ category, class: className, forms: own }) =>
      own.map((form) => `${category} ${className} ${form.map((word) => pack.looseKey(word)).join(' ')}`),
    );
    const twice = forms.filter((form, index) => forms.indexOf(form) !== index);
    expect(twice).toEqual([]);
  });

  test('every entry has a source, forms, and guards in their own normal form', () => {
    for (const { lemma, source, forms, guards } of pack.lexicon) {
      expect(source, lemma).not.toBe('');
      expect(forms.length, lemma).toBeGreaterThan(0);
      for (const { words } of guards) for (const word of words) expect(pack.looseKey(word), lemma).toBe(word);
    }
  });

  test('every entry is found where it stands alone, unless a guard asks for company', () => {
    const matcher = new LexiconMatcher(pack, pack.lexicon);
    for (const entry of pack.lexicon.filter(({ guards }) => guards.length === 0)) {
      const [one] = analysed(article('a', '', `${entry.forms[0]?.join(' ')}.`, { language: pack.code }));
      const found = one?.sentences.flatMap(({ tokens }) => matcher.hits(tokens).map((hit) => hit.entry.category));
      expect(found, entry.lemma).toContain(entry.category);
    }
  });
});

/** text | concept or class that must be hit, or not */
test.each([
  ['أعلنت روسيا ضم شبه جزيرة القرم', 'crimea', true],
  ['رفض الحلف ضم أعضاء جدد', 'crimea', false],
  ['نشرت روسيا قوات على الحدود', 'troop-build-up', true],
  ['نشرت الصحيفة تقريرا', 'troop-build-up', false],
  ['وبالعقوبات الجديدة', 'sanctions', true],
  ['قد يعود الوفد غدا', 'modal', true],
  ['وقد أعلن الوفد ذلك', 'modal', false],
  ['الذكرى الثمانين للهجوم', 'attack', false],
])('«%s»: %s %s', (text, wanted, found) => {
  const [one] = analysed(article('a', '', text));
  const classes = one?.sentences.flatMap(({ tokens }) =>
    new LexiconMatcher(arabic, arabic.lexicon).hits(tokens).map(({ entry }) => entry.class),
  );
  expect(classes?.includes(wanted)).toBe(found);
});

/** «نقل … عن» is a pattern of its own for finding speakers; for the lexicon it is neutral. */
const PATTERN_ONLY = 'quoting';

test.each([
  [arabic, ARABIC_VERBS],
  [english, ENGLISH_VERBS],
] as const)('$0.code: the verbs that attribution looks for have the class of the lexicon', (pack, table) => {
  const key = (word: string): string => pack.lexiconKeys(pack.looseKey(word))[0] ?? '';
  const classes = new Map(
    pack.lexicon
      .filter(({ category }) => category === 'reporting')
      .flatMap((entry) =>
        entry.forms.filter(({ length }) => length === 1).map(([form = '']) => [key(form), entry.class]),
      ),
  );
  const differing = rows(table)
    .filter(([className]) => className !== PATTERN_ONLY)
    .flatMap(([className, finite, participles]) =>
      [...words(finite), ...words(participles)].filter((form) => (classes.get(key(form)) ?? className) !== className),
    );
  expect(differing).toEqual([]);
});
