declare module 'minhash' {
  export class Minhash {
    constructor(options: { readonly numPerm: number });
    update(word: string): void;
    /** Estimated share of the words of both that each holds. */
    jaccard(other: Minhash): number;
  }
  export class LshIndex {
    constructor(options: { readonly bandSize: number });
    insert(key: string, hash: Minhash): void;
    query(hash: Minhash): string[];
  }
}
