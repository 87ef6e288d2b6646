import type { Article, Exclusion } from '../../model/article.ts';
import type { EventInfo } from '../../model/event.ts';
import type { Outlets } from '../outlets.ts';
import type { ImportInput } from './input.ts';

/** One article as a source gave it, before cleaning. */
export interface ImportRecord {
  readonly event: string | undefined;
  readonly kind: Article['kind'];
  readonly outlet: string;
  readonly outletName: Readonly<Record<string, string>>;
  /** Undefined when the first line of the text is the headline. */
  readonly title: string | undefined;
  readonly text: string;
  readonly published: string | undefined;
  /** `inferred: why`, or undefined when the source states the date. */
  readonly publishedBasis: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** When it was fetched, ISO 8601. */
  readonly retrieved: string | undefined;
  /** The id the source or the user gives it: this one and no other. */
  readonly id: string | undefined;
  /** Name of the file, which becomes the id where it is free. */
  readonly fileName: string | undefined;
  /** Who wrote it, as the source says. */
  readonly byline: string | undefined;
  readonly agencies: readonly string[];
  /** Page furniture the source has taken out already. */
  readonly excluded: readonly Exclusion[];
  /** Fields of the source that framediff does not know. */
  readonly other: Readonly<Record<string, unknown>>;
  /** The bytes the record was read from: a file, or a row. */
  readonly source: Buffer;
  /** File extension for the kept original, without the dot. */
  readonly extension: string;
  /** File and row, for messages. */
  readonly place: string;
}

/** A row that could not be read, and why. */
export interface RejectedRow {
  readonly place: string;
  readonly reason: string;
  /** The row as it came, as far as it could be read. */
  readonly row?: unknown;
}

export type ImportRow =
  | { readonly kind: 'record'; readonly record: ImportRecord }
  | ({ readonly kind: 'rejected' } & RejectedRow)
  /** What a list of articles says of their event. */
  | { readonly kind: 'event'; readonly info: EventInfo };

/** What the command line says about a file that cannot say it itself. */
export interface ImportHints {
  readonly event?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly publishedBasis?: string;
  readonly language?: string;
  readonly id?: string;
  readonly kind?: Article['kind'];
  /** Label of the encoding of text files, https://encoding.spec.whatwg.org. */
  readonly encoding?: string;
}

/** What sources are told besides the bytes. */
export interface ImportContext {
  readonly hints: ImportHints;
  readonly outlets: Outlets;
  /** For rows: the source's name of a field by framediff's, e.g. `title` → `headline`. */
  readonly fieldNames: ReadonlyMap<string, string>;
  /** The source that reads another file: what a list names. */
  readonly sourceFor: (input: ImportInput) => ImportSource;
}

/** A kind of file articles come in. */
export interface ImportSource {
  readonly name: string;
  /** One line for the help and the README. */
  readonly describes: string;
  /** Whether this source reads the input: by its bytes, and by its name only where bytes cannot tell. */
  readonly accepts: (input: ImportInput) => boolean;
  /** Rows in file order. @throws UserError when the input as a whole cannot be read. */
  readonly read: (input: ImportInput, context: ImportContext) => AsyncIterable<ImportRow>;
}
