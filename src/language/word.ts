import type { LanguagePack, Token, WordForms, WordRole } from './pack.ts';

/** A word as an event writes it. What can be told of it by itself is worked out when it is first asked for, and kept. */
export class Word implements WordForms {
  readonly kind: Token['kind'];
  readonly strict: string;
  readonly loose: string;
  readonly stem: string;
  readonly proclitics: number;
  readonly #pack: LanguagePack;
  #role: WordRole | 'none' | undefined;
  #nameKey: string | undefined;
  #bareKey: string | undefined;
  #isContent: boolean | undefined;

  constructor(kind: Token['kind'], { strict, loose, stem, proclitics }: WordForms, pack: LanguagePack) {
    this.kind = kind;
    this.strict = strict;
    this.loose = loose;
    this.stem = stem;
    this.proclitics = proclitics;
    this.#pack = pack;
  }

  get role(): WordRole | 'none' {
    this.#role ??= this.#pack.wordRole(this) ?? 'none';
    return this.#role;
  }

  /** Key under which spellings of one name meet; the loose key of a word too short to have one. */
  get nameKey(): string {
    this.#nameKey ??= this.#pack.nameKey(this.loose) || this.loose;
    return this.#nameKey;
  }

  /** The key of a noun as it stands in running text: «الضمانات» and «ضمانات» are one. */
  get bareKey(): string {
    this.#bareKey ??= this.#pack.lexiconKeys(this.loose).at(-1) ?? this.loose;
    return this.#bareKey;
  }

  /** False for punctuation and for words that carry grammar. */
  get isContent(): boolean {
    this.#isContent ??= this.kind === 'number' || (this.kind === 'word' && !this.#pack.isFunctionWord(this.loose));
    return this.#isContent;
  }
}
