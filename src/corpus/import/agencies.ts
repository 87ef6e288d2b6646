import type { Exclusion } from '../../model/article.ts';

/** News agencies by the names that bylines and datelines give them. */
const AGENCIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['AFP', /(?<!\p{L})(?:أ ?ف ?ب|فرانس برس|AFP|Agence France-Presse)(?!\p{L})/iu],
  ['Reuters', /(?<!\p{L})(?:رويترز|Reuters)(?!\p{L})/iu],
  ['AP', /(?<!\p{L})(?:أ ?ب|أسوشيتد برس|AP|Associated Press)(?!\p{L})/u],
  ['DPA', /(?<!\p{L})(?:د ?ب ?أ|DPA)(?!\p{L})/u],
  ['TASS', /(?<!\p{L})(?:تاس|TASS)(?!\p{L})/iu],
  ['Interfax', /(?<!\p{L})(?:إنترفاكس|انترفاكس|Interfax)(?!\p{L})/iu],
  ['RIA Novosti', /(?<!\p{L})(?:نوفوستي|RIA Novosti)(?!\p{L})/iu],
  ['Anadolu', /(?<!\p{L})(?:الأناضول|Anadolu)(?!\p{L})/iu],
  ['Bloomberg', /(?<!\p{L})(?:بلومبرغ|بلومبيرغ|Bloomberg)(?!\p{L})/iu],
  ['Xinhua', /(?<!\p{L})(?:شينخوا|Xinhua)(?!\p{L})/iu],
];

/** Furniture that credits the text. A caption credits its picture, not the text. */
const CREDITING_RULES = new Set(['dateline', 'byline', 'author', 'source-list', 'source-citation']);

export function agenciesIn(excluded: readonly Exclusion[]): string[] {
  const credits = excluded.filter(({ rule }) => CREDITING_RULES.has(rule)).map(({ text }) => text);
  return agenciesNamed(...credits);
}

/** Agencies that lines crediting the text name. */
export const agenciesNamed = (...credits: readonly string[]): string[] =>
  AGENCIES.filter(([, pattern]) => credits.some((credit) => pattern.test(credit))).map(([name]) => name);
