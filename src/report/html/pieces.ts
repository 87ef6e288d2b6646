import { overlaps, type Span } from '../../model/span.ts';

/** A stretch of text under the same layers from end to end. */
export interface Piece<Layer> extends Span {
  readonly layers: readonly Layer[];
}

/** Cuts a span wherever a layer begins or ends: layers may cross each other, elements of a page may not. */
export function piecesOf<Layer extends Span>(span: Span, layers: readonly Layer[]): Piece<Layer>[] {
  const inside = layers.filter((layer) => overlaps(layer, span));
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    if (start > span.start) cuts.add(start);
    if (end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const piece = { start, end: places[index + 1] ?? span.end };
    return { ...piece, layers: inside.filter((layer) => overlaps(layer, piece)) };
  });
}
