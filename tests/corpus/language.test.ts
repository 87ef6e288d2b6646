import { expect, test } from 'vitest';
import { languageOf } from '../../src/corpus/language.ts';

test.each([
  ['قال الوزير إن المحادثات كانت صعبة وإن الاتفاق لم يوقع بعد في هذا الشهر', undefined, 'ar'],
  ['قال الوزير إن المحادثات كانت صعبة وإن الاتفاق لم يوقع بعد في هذا الشهر', 'en-US', 'ar'],
  ['قال الوزير', 'ar-AE', 'ar'],
  ['وزیر خارجه گفت که این مذاکرات در ژنو با نمایندگان اروپا برای توافق است و آن را دشوار خواند', undefined, 'fa'],
  ['The minister said that the talks in Geneva were hard and that the deal was not signed', undefined, 'en'],
  [
    'Le ministre a dit que les pourparlers dans la ville ont été difficiles et que le texte est sur la table pour des mois',
    undefined,
    'fr',
  ],
  [
    'Le ministre a dit que les pourparlers dans la ville ont été difficiles et que le texte est sur la table pour des mois',
    'en',
    'fr',
  ],
  ['De minister zei dat', 'nl', 'nl'],
  ['Министр сказал', undefined, 'ru'],
  ['', 'ar', 'ar'],
])('%s, stated %s: %s', (text, stated, language) => {
  expect(languageOf(text, stated)).toBe(language);
});
