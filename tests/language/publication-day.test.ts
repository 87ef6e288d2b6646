import { expect, test } from 'vitest';
import { inferPublicationDay } from '../../src/language/publication-day.ts';
import { packFor } from '../../src/language/registry.ts';

/** Beginning of a text — the day it shows, and by which words; nothing where weekday and date do not agree. */
test.each([
  ['ar', 'اجتمع المجلس، الأربعاء 12 يناير 2022، في بروكسل.', '2022-01-12', 'الأربعاء 12 يناير 2022'],
  ['ar', 'اجتمع المجلس الأربعاء (12 يناير/كانون الثاني) في بروكسل.', '2022-01-12', 'الأربعاء (12 يناير/كانون الثاني'],
  ['ar', 'اجتمع المجلس الثلاثاء 12 يناير 2022 في بروكسل.', undefined, undefined],
  ['ar', 'اجتمع المجلس في 12 يناير 2022 في بروكسل.', undefined, undefined],
  ['ar', 'قال يوم الاثنين 10 يناير 2022 ما أعاده الأربعاء 12 يناير 2022.', '2022-01-12', 'الأربعاء 12 يناير 2022'],
  ['ar', 'يجتمع المجلس الأربعاء 12 يناير 2033 في بروكسل.', undefined, undefined],
  ['en', 'The council met on Wednesday, January 12, 2022 in Brussels.', '2022-01-12', 'Wednesday, January 12, 2022'],
  ['en', 'The council met on Wednesday in Brussels.', undefined, undefined],
])('%s %s → %s', (language, text, day, words) => {
  const pack = packFor(language);
  if (pack === undefined) throw new Error(language);
  const inferred = inferPublicationDay(text, pack, '2026-11-22');
  expect(inferred?.day).toBe(day);
  expect(inferred?.words).toBe(words);
});
