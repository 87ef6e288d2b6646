import type { LanguagePack, NumberMention, Token, WordForms } from '../language/pack.ts';
import { contains } from '../model/span.ts';
import { Interner } from '../vectors/interner.ts';
import { CharacterGrams } from './character-grams.ts';
import { Terms } from './terms.ts';

/** What a word counts as in each of the aligner's spaces. */
export interface WordIds {
  readonly term: number;
  readonly root: number;
  readonly related: number;
  /** Character 4-grams of the word without its clitics, its ends marked. */
  readonly characters: readonly number[];
}

/** The words of an event as numbers; each written form is worked out once. */
export class EventWords {
  readonly #pack: LanguagePack;
  readonly #terms: Terms;
  readonly #roots = new Interner<string>();
  readonly #related = new Interner<string>();
  readonly #characters = new CharacterGrams();
  readonly #known = new Map<WordForms, WordIds>();

  constructor(pack: LanguagePack) {
    this.#pack = pack;
    this.#terms = new Terms(pack);
  }

  idsOf(token: Token, numbers: readonly NumberMention[]): WordIds {
    if (numbers.length > 0 && numbers.some((number) => contains(number, token))) return this.#idsOf(token, numbers);
    const known = this.#known.get(token.forms);
    if (known !== undefined) return known;
    const ids = this.#idsOf(token, numbers);
    this.#known.set(token.forms, ids);
    return ids;
  }

  ofStem(stem: string): number {
    return this.#terms.ofStem(stem);
  }

  #idsOf(token: Token, numbers: readonly NumberMention[]): WordIds {
    const term = this.#terms.ofToken(token, numbers);
    return {
      term,
      root: this.#roots.idOf(token.kind === 'word' ? this.#pack.root(token.stem) : `#${token.strict}`),
      related: this.#related.idOf(this.#pack.relatedWords(token.stem) ?? `=${term}`),
      characters: this.#characters.of(bounded(token)),
    };
  }
}

/** A word without its clitics, its ends marked. */
const bounded = ({ kind, loose, proclitics }: Token): string =>
  `^${kind === 'word' ? loose.slice(Math.min(proclitics, loose.length - 1)) : loose}$`;
