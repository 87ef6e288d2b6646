import type { LanguageId } from '../../words/language-id.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import type { Strings } from './words.ts';

const LANGUAGES: Readonly<Record<LanguageId, Strings>> = { en: english, ar: arabic };

/** The words of the interface in a language. */
export const stringsOf = (language: LanguageId): Strings => LANGUAGES[language];
