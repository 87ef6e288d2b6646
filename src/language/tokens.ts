import type { Span } from '../model/span.ts';
import type { LanguagePack, Token, Vocabulary } from './pack.ts';
import { type Piece, scan } from './scan.ts';
import { Word } from './word.ts';

/** Cuts spans into tokens. Words repeat: each written form is worked out once. */
export class Tokenizer {
  readonly #pack: LanguagePack;
  readonly #vocabulary: Vocabulary;
  readonly #words = new Map<string, Word>();

  constructor(pack: LanguagePack, vocabulary: Vocabulary) {
    this.#pack = pack;
    this.#vocabulary = vocabulary;
  }

  tokens(text: string, span: Span): Token[] {
    return scan(text, span).map((piece) =>
      tokenOf(piece, this.#wordOf(text.slice(piece.start, piece.end), piece.kind)),
    );
  }

  #wordOf(written: string, kind: Token['kind']): Word {
    const known = this.#words.get(written);
    if (known !== undefined) return known;
    const word = newWord(written, kind, this.#pack, this.#vocabulary);
    this.#words.set(written, word);
    return word;
  }
}

export const tokenOf = ({ start, end, kind }: Piece, forms: Word): Token => ({
  start,
  end,
  kind,
  strict: forms.strict,
  loose: forms.loose,
  stem: forms.stem,
  proclitics: forms.proclitics,
  forms,
});

export function newWord(written: string, kind: Token['kind'], pack: LanguagePack, vocabulary: Vocabulary): Word {
  if (kind === 'word') return new Word(kind, pack.wordForms(written, vocabulary), pack);
  const strict = pack.strictKey(written);
  return new Word(kind, { strict, loose: strict, stem: strict, proclitics: 0 }, pack);
}
