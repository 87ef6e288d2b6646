import type { Span } from '../model/span.ts';
import { type Direction, embeddingLevels, mirrored } from './bidi.ts';
import { type Cluster, clustersOf, harmless } from './clusters.ts';
import { shape } from './shape.ts';

/**
 * `forms`: letters in the order in which they stand on the screen, joined: for terminals that draw what they are given.
 * `letters`: the same with unjoined letters, for fonts without presentation forms.
 * `logical`: letters in reading order, for terminals that order and join by themselves and cannot be told not to.
 */
export type Encoding = 'forms' | 'letters' | 'logical';

export interface ParagraphOptions {
  readonly direction: Direction;
  readonly encoding: Encoding;
  /** False drops the vowel marks of Arabic: some terminals draw them wrongly. */
  readonly marks: boolean;
  /** Stretches with a direction of their own: sorted, disjoint. */
  readonly isolates?: readonly Span[];
}

/** One cell of a line, or two for a wide character, with the text it stands for. */
export interface Cell {
  readonly drawn: string;
  readonly width: number;
  /** UTF-16 offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Embedding level: odd where the text runs from right to left. */
  readonly level: number;
}

/** One line of cells in the order in which they are written to the terminal. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly width: number;
}

interface DrawnCluster {
  readonly cluster: Cluster;
  /** Undefined where an alef went into the ligature before it. */
  readonly drawn: string | undefined;
  readonly level: number;
}

const ELLIPSIS = '…';

/** One paragraph of text, analysed once and laid out at any width. */
export class Paragraph {
  readonly #text: string;
  readonly #options: ParagraphOptions;
  readonly #clusters: readonly DrawnCluster[];

  constructor(text: string, options: ParagraphOptions) {
    const safe = harmless(text);
    const clusters = clustersOf(safe, options.marks);
    const levels = embeddingLevels(safe, options.direction, options.isolates);
    const drawn = options.encoding === 'forms' ? shape(clusters) : clusters.map(({ base, marks }) => base + marks);
    this.#text = text;
    this.#options = options;
    this.#clusters = clusters.map((cluster, index) => ({
      cluster,
      drawn: drawn[index],
      level: levels[cluster.start] ?? 0,
    }));
  }

  /** Cells of the whole text on one line. */
  get width(): number {
    return this.#widthOf(0, this.#clusters.length);
  }

  /** Lines of at most `width` cells, broken in reading order; at least one. */
  lines(width: number): Line[] {
    const lines: Line[] = [];
    for (let from = 0; from < this.#clusters.length; ) {
      const end = this.#lineEnd(from, width);
      lines.push(this.#line(from, end, width));
      from = end;
      while (this.#isSpace(from)) from++;
    }
    return lines.length === 0 ? [{ cells: [], width: 0 }] : lines;
  }

  /** One line; what does not fit gives way to an ellipsis at the end of the reading order. */
  line(width: number): Line {
    if (this.width <= width) return this.#line(0, this.#clusters.length, width);
    let end = 0;
    for (let used = 1; end < this.#clusters.length; end++) {
      used += this.#cellWidth(end);
      if (used > width) break;
    }
    while (end > 0 && this.#clusters[end]?.drawn === undefined) end--;
    while (end > 0 && this.#isSpace(end - 1)) end--;
    const kept = this.#text.slice(0, this.#clusters[end]?.cluster.start);
    return new Paragraph(kept + ELLIPSIS, {
      ...this.#options,
      isolates: clipped(this.#options.isolates ?? [], kept.length),
    }).line(Math.max(1, width));
  }

  /** Index after the last cluster of the line that begins at `from`. */
  #lineEnd(from: number, width: number): number {
    let used = 0;
    let breakable = from;
    for (let index = from; index < this.#clusters.length; index++) {
      used += this.#cellWidth(index);
      if (used > width && !this.#isSpace(index))
        return this.#whole(breakable > from ? breakable : Math.max(index, from + 1));
      if (this.#breaksAfter(index)) breakable = index + 1;
    }
    return this.#clusters.length;
  }

  /** Never between a lam and the alef of its ligature. */
  #whole(end: number): number {
    return end < this.#clusters.length && this.#clusters[end]?.drawn === undefined ? end + 1 : end;
  }

  #line(from: number, end: number, width: number): Line {
    let last = end;
    while (last > from && this.#isSpace(last - 1)) last--;
    const cells: Cell[] = [];
    let used = 0;
    for (let index = from; index < last; index++) {
      const own = this.#clusters[index];
      if (own === undefined) continue;
      const before = cells.at(-1);
      if (own.drawn !== undefined && own.cluster.width > 0) {
        const cell = this.#cell(own, own.drawn, width);
        used += cell.width;
        cells.push(cell);
      } else if (before !== undefined) cells[cells.length - 1] = upTo(before, own.cluster.end);
    }
    if (this.#options.encoding !== 'logical') reorder(cells);
    return { cells, width: used };
  }

  #cell({ cluster: { base, marks, start, end, width }, level }: DrawnCluster, drawn: string, room: number): Cell {
    if (width > room) return { drawn: ELLIPSIS, width: 1, start, end, level };
    const turned = level % 2 === 1 && this.#options.encoding !== 'logical' ? mirrored(base) : base;
    return { drawn: turned === base ? drawn : turned + marks, width, start, end, level };
  }

  #widthOf(from: number, end: number): number {
    let width = 0;
    for (let index = from; index < end; index++) width += this.#cellWidth(index);
    return width;
  }

  #cellWidth(index: number): number {
    const own = this.#clusters[index];
    return own?.drawn === undefined ? 0 : own.cluster.width;
  }

  /** A space, or what shows nothing at all. */
  #isSpace(index: number): boolean {
    const base = this.#clusters[index]?.cluster.base;
    return base === ' ' || base === '';
  }

  /** After a space, after a hyphen or slash inside a word, and between wide characters. */
  #breaksAfter(index: number): boolean {
    const { base = '', width = 0 } = this.#clusters[index]?.cluster ?? {};
    if (base === ' ' || width > 1) return true;
    return (
      /[-‐–—/]/u.test(base) && !this.#isSpace(index - 1) && !/\d/.test(this.#clusters[index + 1]?.cluster.base ?? '')
    );
  }
}

/** What is left of the spans before `end`. */
const clipped = (spans: readonly Span[], end: number): Span[] =>
  spans.filter(({ start }) => start < end).map((span) => ({ start: span.start, end: Math.min(span.end, end) }));

const upTo = ({ drawn, width, start, level }: Cell, end: number): Cell => ({ drawn, width, start, end, level });

/** Rule L2: from the highest level to the lowest odd one, turn round every run of cells at that level or above. */
function reorder(cells: Cell[]): void {
  let highest = 0;
  let lowestOdd = Number.POSITIVE_INFINITY;
  for (const { level } of cells) {
    highest = Math.max(highest, level);
    if (level % 2 === 1) lowestOdd = Math.min(lowestOdd, level);
  }
  for (let level = highest; level >= lowestOdd; level--) {
    for (let from = 0; from < cells.length; from++) {
      let end = from;
      while ((cells[end]?.level ?? -1) >= level) end++;
      turnRound(cells, from, end);
      from = end;
    }
  }
}

function turnRound(cells: Cell[], from: number, end: number): void {
  for (let left = from, right = end - 1; left < right; left++, right--) {
    const [a, b] = [cells[left], cells[right]];
    if (a === undefined || b === undefined) return;
    cells[left] = b;
    cells[right] = a;
  }
}
