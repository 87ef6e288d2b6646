import { firstNotBefore } from '../model/bisect.ts';
import type { Span } from '../model/span.ts';
import type { LanguagePack, Token } from './pack.ts';
import { type Piece, scan } from './scan.ts';
import { newWord, Tokenizer, tokenOf } from './tokens.ts';
import type { Word } from './word.ts';

/** A written form of an event; what is told of it must wait until all texts are scanned. */
interface WrittenForm {
  readonly written: string;
  readonly kind: Token['kind'];
  word: Word | undefined;
}

/** A piece of a text with its written form, which all pieces that are written so share. */
interface FormedPiece extends Piece {
  readonly form: WrittenForm;
}

/**
 * Cuts an event's texts of one language into tokens, each text once. All are scanned before the first word is asked
 * for: whether «و» is a clitic shows in whether the event has the word without it.
 */
export class EventTokenizer {
  readonly #pack: LanguagePack;
  readonly #forms = new Map<string, WrittenForm>();
  /** Loose keys of all words of the texts. */
  readonly #vocabulary = new Set<string>();

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  scan(text: string): ScannedText {
    const pieces = scan(text, { start: 0, end: text.length }).map(
      ({ start, end, kind }): FormedPiece => ({ start, end, kind, form: this.#formOf(text.slice(start, end), kind) }),
    );
    return new ScannedText(text, pieces, this.#pack, this.#vocabulary);
  }

  #formOf(written: string, kind: Token['kind']): WrittenForm {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const form: WrittenForm = { written, kind, word: undefined };
    this.#forms.set(written, form);
    if (kind === 'word') this.#vocabulary.add(this.#pack.looseKey(written));
    return form;
  }
}

export class ScannedText {
  readonly #text: string;
  readonly #pieces: readonly FormedPiece[];
  readonly #pack: LanguagePack;
  readonly #vocabulary: ReadonlySet<string>;

  constructor(text: string, pieces: readonly FormedPiece[], pack: LanguagePack, vocabulary: ReadonlySet<string>) {
    this.#text = text;
    this.#pieces = pieces;
    this.#pack = pack;
    this.#vocabulary = vocabulary;
  }

  /** The tokens of a span, found by bisection. A span that cuts a piece in two is scanned anew. */
  tokens(span: Span): Token[] {
    const tokens: Token[] = [];
    const first = firstNotBefore(this.#pieces.length, (at) => (this.#pieces[at]?.end ?? 0) <= span.start);
    for (let index = first; index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece.start >= span.end) break;
      if (piece.start < span.start || piece.end > span.end)
        return new Tokenizer(this.#pack, this.#vocabulary).tokens(this.#text, span);
      tokens.push(tokenOf(piece, this.#wordOf(piece.form)));
    }
    return tokens;
  }

  #wordOf(form: WrittenForm): Word {
    form.word ??= newWord(form.written, form.kind, this.#pack, this.#vocabulary);
    return form.word;
  }
}
