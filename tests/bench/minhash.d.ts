declare module 'minhash' {
  export class Minhash {
    constructor(options: { readonly numPerm: number });
    update(word: string): void;
  }
  export class LshIndex {
    constructor(options: { readonly bandSize: number });
    insert(key: string, hash: Minhash): void;
    query(hash: Minhash): string[];
  }
}
