import type { Article } from '../../model/article.ts';

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
  readonly id: string | undefined;
  readonly agencies: readonly string[];
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
interface RejectedRow {
  readonly place: string;
  readonly reason: string;
}

export type ImportRow =
  | { readonly kind: 'record'; readonly record: ImportRecord }
  | ({ readonly kind: 'rejected' } & RejectedRow);

/** What the command line says about a file that cannot say it itself. */
export interface ImportHints {
  readonly event?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly publishedBasis?: string;
  readonly language?: string;
  readonly id?: string;
  readonly kind?: Article['kind'];
}

/** A kind of file articles come in. */
export interface ImportSource {
  readonly name: string;
  /** One line for the help and the README. */
  readonly describes: string;
  /** Whether this source reads the file, by name and first bytes. */
  readonly accepts: (file: string, head: string) => boolean;
  /** Rows in file order. @throws UserError when the file as a whole cannot be read. */
  readonly read: (file: string, hints: ImportHints) => AsyncIterable<ImportRow>;
}
