import { stemmer } from 'stemmer';
import type { Span } from '../../model/span.ts';
import type { Token } from '../pack.ts';
import { scan } from '../scan.ts';
import { looseKey, strictKey } from './fold.ts';

/** English words have no clitics written before them; stems are Porter's. */
export function englishTokens(text: string, span: Span): Token[] {
  return scan(text, span).map((piece) => {
    const written = text.slice(piece.start, piece.end);
    const loose = looseKey(written);
    const stem = piece.kind === 'word' ? stemmer(loose) : loose;
    return { ...piece, strict: strictKey(written), loose, stem, proclitics: 0 };
  });
}
