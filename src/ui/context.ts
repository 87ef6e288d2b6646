import type { Note } from '../model/note.ts';
import type { Span } from '../model/span.ts';
import type { Direction } from '../terminal/bidi.ts';
import type { Typesetter } from './typeset.ts';

/** What screens and keys need to know of languages; the command that opens the interface hands it in. */
export interface TextTools {
  /** Direction of a language's script. */
  readonly direction: (language: string) => Direction;
  /** What a kind of evidence says, in plain words. */
  readonly evidence: (kind: string) => Note;
  /** Every place where `wanted` stands in `text`, whatever its marks and spelling. */
  readonly find: (text: string, wanted: string, language: string) => readonly Span[];
}

export interface ViewContext {
  readonly tools: TextTools;
  readonly typeset: Typesetter;
}

/** Until the languages are loaded: the list of events, which comes first, shows no article text. */
export const NO_TEXT: TextTools = {
  direction: () => 'ltr',
  evidence: (kind) => ({ en: kind, ar: kind }),
  find: () => [],
};
