import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

/** Every language framediff reads, by language code. Adding one is adding a folder and a line here. */
export const LANGUAGES: Readonly<Record<string, LanguagePack>> = { ar: arabic, en: english };

/** The pack of a language code such as `ar` or `ar-EG`, or undefined when there is none. */
export const packFor = (language: string): LanguagePack | undefined =>
  LANGUAGES[language.split('-')[0]?.toLowerCase() ?? ''];
