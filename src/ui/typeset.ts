import type { Span } from '../model/span.ts';
import type { Direction } from '../terminal/bidi.ts';
import { type Encoding, type Line, Paragraph } from '../terminal/paragraph.ts';
import { EMPTY, filled, type RoleSpan, type Row, rowOf } from './row.ts';
import type { Role } from './theme.ts';

/** How this terminal is written to. */
export interface TypesetOptions {
  readonly encoding: Encoding;
  readonly marks: boolean;
}

export interface TextStyle {
  readonly direction: Direction;
  readonly role?: Role;
  readonly spans?: readonly RoleSpan[];
  /** A note of the program: what it quotes from an article, in guillemets, keeps its own direction. */
  readonly quotes?: 'isolated';
}

/** Turns text into rows of exactly the width asked for, at the side where the text begins. */
export class Typesetter {
  readonly #options: TypesetOptions;

  constructor(options: TypesetOptions) {
    this.#options = options;
  }

  /** Where the terminal orders text itself, columns side by side would be torn apart. */
  get keepsColumns(): boolean {
    return this.#options.encoding !== 'logical';
  }

  /** One row; what does not fit gives way to an ellipsis. */
  line(text: string, width: number, style: TextStyle): Row {
    if (width < 1) return EMPTY;
    return filled(this.tight(text, width, style), width, style.direction, style.role);
  }

  /** One row no wider than its text. */
  tight(text: string, width: number, style: TextStyle): Row {
    const room = Math.max(1, width);
    const line = this.#beginning(text, room, style) ?? this.#paragraph(text, style).line(room);
    return rowOf(line, style.role ?? 'text', style.spans ?? []);
  }

  /** The line out of the beginning of a long text, where that fills it: of a whole page only its first words are drawn. */
  #beginning(text: string, room: number, style: TextStyle): Line | undefined {
    const most = room * UNITS_A_CELL;
    if (text.length <= most) return undefined;
    const beginning = this.#paragraph(text.slice(0, most), style);
    return beginning.width > room ? beginning.line(room) : undefined;
  }

  /** As many rows as the text needs. */
  rows(text: string, width: number, style: TextStyle): Row[] {
    return this.#paragraph(text, style)
      .lines(Math.max(1, width))
      .map((line) => filled(rowOf(line, style.role ?? 'text', style.spans ?? []), width, style.direction));
  }

  #paragraph(text: string, { direction, quotes }: TextStyle): Paragraph {
    const isolates = quotes === undefined ? [] : quotations(text);
    return new Paragraph(text, { direction, isolates, ...this.#options });
  }
}

/** Letters with their marks take up to three or four units a cell; where they take more, the whole text is laid out. */
const UNITS_A_CELL = 4;

const quotations = (text: string): Span[] =>
  Array.from(text.matchAll(/«[^«»]*»/gu), ({ 0: quotation, index }) => ({
    start: index,
    end: index + quotation.length,
  }));
