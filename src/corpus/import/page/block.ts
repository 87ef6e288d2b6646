/** A stretch of a page's text that a browser would set apart: a paragraph, a list item, a link in a menu. */
export interface Block {
  /** White space collapsed. */
  readonly text: string;
  /** Lower-case name of the nearest block element, e.g. `p`, `li`, `h2`, `div`. */
  readonly tag: string;
  /** Element names and classes of the block and its parent: paragraphs of one text usually share them. */
  readonly shape: string;
  /** Share of the letters that stand inside links, 0 to 1. */
  readonly linked: number;
  /** True for the first words after a picture. */
  readonly afterPicture: boolean;
  /** Elements around the block that look like furniture, innermost first. */
  readonly inside: readonly FurnitureElement[];
}

/** An element whose name, class or role says that it is no part of an article's text. */
export interface FurnitureElement {
  /** Number of the element in its page: blocks inside one element share it. */
  readonly id: number;
  readonly rule: string;
}

/** Text without white space and marks of direction: how texts of one page are looked up in each other. */
export const blockKey = (text: string): string => text.replace(/[\s\u200B-\u200F\u00AD]+/gu, '');
