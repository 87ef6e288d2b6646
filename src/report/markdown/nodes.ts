import type { BlockContent, Heading, Html, PhrasingContent, RootContent, Table } from 'mdast';
import { inert, inertLine } from '../../model/inert.ts';
import { isWebAddress } from '../../model/web-address.ts';
import type { MarkedPiece } from '../marked-text.ts';
import { noteParts } from '../page-parts.ts';

/** Small makers of Markdown nodes. Article text goes in through `words` or `marked`, which make it inert. */

export type Direction = 'rtl' | 'ltr';

export const words = (text: string): PhrasingContent => ({ type: 'text', value: inertLine(text) });

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: [words(text)] });

/** @param url made by the program, or a web address. */
export const link = (url: string, text: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [words(text)],
});

/** Only addresses of web pages become links: others might run something. */
export const address = (url: string): PhrasingContent[] =>
  isWebAddress(url) ? [link(url, url)] : directed(url, 'ltr');

export const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
});

export const heading = (depth: Heading['depth'], ...children: readonly PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children: [...children],
});

/** A heading that the contents and other parts lead to by `id`, whatever its words. */
export const anchored = (depth: Heading['depth'], id: string, text: string): Heading =>
  heading(depth, html(`<a id="${id}"></a>`), words(text));

export const list = (items: readonly (readonly PhrasingContent[])[]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({ type: 'listItem', spread: false, children: [paragraph(...children)] })),
});

export const table = (
  header: readonly string[],
  rows: readonly (readonly (readonly PhrasingContent[])[])[],
): Table => ({
  type: 'table',
  children: [
    { type: 'tableRow', children: header.map((text) => ({ type: 'tableCell', children: [words(text)] })) },
    ...rows.map((cells) => ({
      type: 'tableRow' as const,
      children: cells.map((children) => ({ type: 'tableCell' as const, children: [...children] })),
    })),
  ],
});

const html = (value: string): Html => ({ type: 'html', value });

/** Text of an article in its own direction, inside a line. */
export const directed = (text: string, direction: Direction): PhrasingContent[] => [
  html(`<bdi dir="${direction}">`),
  words(text),
  html('</bdi>'),
];

/** A note: what stands in guillemets is article text and keeps its own direction, guillemets included. */
export const note = (text: string): PhrasingContent[] =>
  noteParts(text).flatMap((part) =>
    part.direction === undefined ? [words(part.text)] : directed(part.text, part.direction),
  );

/** Blocks in a direction. The empty lines around let Markdown be read inside the element. */
export const block = (children: readonly RootContent[], direction: Direction): RootContent[] => [
  html(`<div dir="${direction}">`),
  ...children,
  html('</div>'),
];

/** A block of article text in its own direction. */
export const directedBlock = (children: readonly PhrasingContent[], direction: Direction): RootContent[] =>
  block([{ type: 'blockquote', children: [paragraph(...children)] }], direction);

/** Differing words are highlighted and bold, so that they show without colour too. */
export const marked = (pieces: readonly MarkedPiece[]): PhrasingContent[] =>
  pieces.flatMap(({ text, marked: differs }) =>
    differs ? [html('<mark><b>'), words(inert(text)), html('</b></mark>')] : [words(text)],
  );
