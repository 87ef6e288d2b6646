import type { Note } from './note.ts';
import type { Span } from './span.ts';

/** One outlet's text about an event. Its text is headline, blank line, body: every span points into that. */
export interface Article {
  readonly id: string;
  readonly event: string;
  /** `primary`: a readout, a statement, a transcript: what the reports report on. It is no outlet. */
  readonly kind: 'report' | 'primary';
  readonly outlet: string;
  /** Display name of the outlet by language code, as far as known. */
  readonly outletName: Readonly<Record<string, string>>;
  /** How it is called where the event has several articles of its outlet. */
  readonly label?: Note;
  /** BCP 47 language code, e.g. `ar`. */
  readonly language: string;
  readonly headline: string;
  readonly body: string;
  readonly published: Publication;
  readonly url: string | undefined;
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string | undefined;
  /** Who wrote it, as the page says. */
  readonly byline: string | undefined;
  readonly agencies: readonly string[];
  /** SHA-256 of the bytes the article was imported from, hexadecimal. */
  readonly sourceSha256: string;
  readonly excluded: readonly Exclusion[];
  /** Fields of the imported record that framediff does not know, kept as they were. */
  readonly other: Readonly<Record<string, unknown>>;
}

/** When an article appeared. `at` is ISO 8601, a day (`2022-01-13`) or an instant. */
export type Publication =
  | { readonly basis: 'stated'; readonly at: string }
  | { readonly basis: 'inferred'; readonly at: string; readonly reason: string }
  | { readonly basis: 'unknown' };

/** A piece of page furniture that was taken out of the text, and the rule that recognized it. */
export interface Exclusion {
  readonly rule: string;
  readonly text: string;
}

const SEPARATOR = '\n\n';

export const textOf = (article: Pick<Article, 'headline' | 'body'>): string =>
  article.headline + SEPARATOR + article.body;

export const headlineSpan = (article: Pick<Article, 'headline'>): Span => ({
  start: 0,
  end: article.headline.length,
});

export const outletName = (article: Pick<Article, 'outlet' | 'outletName'>, language: string): string =>
  article.outletName[language] ?? article.outletName['en'] ?? article.outlet;

/** How notes and reports in a language call an article: by its outlet, with the day where the event has several of it. */
export const outletLabel = (
  article: Pick<Article, 'outlet' | 'outletName' | 'label'>,
  language: string = 'en',
): string => article.label?.[language === 'ar' ? 'ar' : 'en'] ?? outletName(article, language);

/** The same in each language of the program. */
export const outletNames = (article: Pick<Article, 'outlet' | 'outletName' | 'label'>): Note => ({
  en: outletLabel(article),
  ar: outletLabel(article, 'ar'),
});

/** The publication day, `YYYY-MM-DD`, or undefined when no date is known. */
export const publicationDay = (published: Publication): string | undefined =>
  published.basis === 'unknown' ? undefined : published.at.slice(0, 10);
