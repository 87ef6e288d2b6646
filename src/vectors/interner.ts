/** Numbers keys as they come; for features that need no more than identity. */
export class Interner<Key extends string | number> {
  readonly #ids = new Map<Key, number>();

  idOf(key: Key): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}
