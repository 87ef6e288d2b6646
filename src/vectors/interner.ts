/** Numbers strings as they come; for features that need no more than identity. */
export class Interner {
  readonly #ids = new Map<string, number>();

  idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }
}
