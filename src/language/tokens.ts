import type { Span } from '../model/span.ts';
import type { LanguagePack, Token, Vocabulary, WordForms } from './pack.ts';
import { scan } from './scan.ts';
import { Word } from './word.ts';

/** Cuts spans into tokens. Words repeat: each written form is worked out once an event. */
export class Tokenizer {
  readonly #pack: LanguagePack;
  readonly #vocabulary: Vocabulary;
  readonly #forms = new Map<string, Word>();

  constructor(pack: LanguagePack, vocabulary: Vocabulary) {
    this.#pack = pack;
    this.#vocabulary = vocabulary;
  }

  tokens(text: string, span: Span): Token[] {
    return scan(text, span).map(({ start, end, kind }) => {
      const forms = this.#formsOf(text.slice(start, end), kind);
      const { strict, loose, stem, proclitics } = forms;
      return { start, end, kind, strict, loose, stem, proclitics, forms };
    });
  }

  #formsOf(written: string, kind: Token['kind']): Word {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const forms = new Word(
      kind,
      kind === 'word' ? this.#pack.wordForms(written, this.#vocabulary) : this.#unchanging(written),
      this.#pack,
    );
    this.#forms.set(written, forms);
    return forms;
  }

  #unchanging(written: string): WordForms {
    const strict = this.#pack.strictKey(written);
    return { strict, loose: strict, stem: strict, proclitics: 0 };
  }
}
