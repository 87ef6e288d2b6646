import type { LanguagePack, NumberMention, Token } from '../language/pack.ts';
import { contains } from '../model/span.ts';

/** Keys of fewer consonants pull unlike words together. */
const SHORTEST_MERGED_KEY = 3;

/**
 * The words of an event as small integers. Words with one stem are one term; so are spellings of one foreign
 * name (ستولتنبرج, ستولتنبرغ), found by name key and guarded by edit distance; so are a number in digits and
 * in words.
 */
export class Terms {
  readonly #pack: LanguagePack;
  readonly #ids = new Map<string, number>();
  readonly #stemsByNameKey = new Map<string, string[]>();
  #size = 0;

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  ofStem(stem: string): number {
    const known = this.#ids.get(stem);
    if (known !== undefined) return known;
    const id = this.#otherSpelling(stem) ?? this.#size++;
    this.#ids.set(stem, id);
    return id;
  }

  ofNumber(value: number): number {
    return this.#plain(`#${value}`);
  }

  ofToken(token: Token, numbers: readonly NumberMention[]): number {
    const number = numbers.find((mention) => contains(mention, token));
    if (number) return this.ofNumber(number.value);
    return token.kind === 'number' ? this.#plain(`#${token.strict}`) : this.ofStem(token.stem);
  }

  #plain(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#size);
    return this.#size++;
  }

  #otherSpelling(stem: string): number | undefined {
    const key = this.#pack.nameKey(stem);
    if (key.length < SHORTEST_MERGED_KEY) return undefined;
    const rivals = this.#stemsByNameKey.get(key);
    if (rivals === undefined) {
      this.#stemsByNameKey.set(key, [stem]);
      return undefined;
    }
    const twin = rivals.find((rival) => this.#pack.sameName(rival, stem));
    rivals.push(stem);
    return twin === undefined ? undefined : this.#ids.get(twin);
  }
}
