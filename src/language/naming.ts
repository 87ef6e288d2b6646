import type { Speaker, Token } from './pack.ts';

/** Nobody is named: the last speaker goes on. */
export const INHERITED: Speaker = { basis: 'inherited', span: undefined, keys: [] };

/** The speaker that a phrase names; its content words are the keys. */
export function speakerNamed(phrase: readonly Token[], isContent: (token: Token) => boolean): Speaker {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined) return INHERITED;
  return {
    basis: 'named',
    span: { start: first.start, end: last.end },
    keys: [...new Set(phrase.filter(isContent).map((token) => token.stem))],
  };
}
