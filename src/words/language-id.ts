/** Languages the interface speaks. */
export const LANGUAGE_IDS = ['en', 'ar'] as const;

export type LanguageId = (typeof LANGUAGE_IDS)[number];

export const isLanguageId = (text: string): text is LanguageId => LANGUAGE_IDS.some((id) => id === text);
