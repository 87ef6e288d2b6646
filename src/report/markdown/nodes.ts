import type { BlockContent, Heading, Html, PhrasingContent, Table } from 'mdast';
import { inert, inertLine } from '../../model/inert.ts';
import type { MarkedPiece } from '../marked-text.ts';

/** Small makers of Markdown nodes. Article text goes in through `words` or `marked`, which make it inert. */

export const words = (text: string): PhrasingContent => ({ type: 'text', value: inertLine(text) });

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: [words(text)] });

export const paragraph = (...children: readonly PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children: [...children],
});

export const heading = (depth: Heading['depth'], ...children: readonly PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children: [...children],
});

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
export const directed = (text: string, direction: 'rtl' | 'ltr'): PhrasingContent[] =>
  direction === 'rtl' ? [html('<span dir="rtl">'), words(text), html('</span>')] : [words(text)];

/** A note: what stands in guillemets is article text and keeps its own direction, guillemets included. */
export const note = (text: string): PhrasingContent[] =>
  text
    .split(/(«[^»]*»)/u)
    .flatMap((part) => (part.startsWith('«') ? directed(part, directionOf(part)) : part === '' ? [] : [words(part)]));

const directionOf = (text: string): 'rtl' | 'ltr' =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';

/** A block of article text in its own direction. The empty lines around let Markdown be read inside the element. */
export const directedBlock = (children: readonly PhrasingContent[], direction: 'rtl' | 'ltr'): BlockContent[] =>
  direction === 'rtl'
    ? [html('<div dir="rtl">'), paragraph(...children), html('</div>')]
    : [{ type: 'blockquote', children: [paragraph(...children)] }];

/** Differing words are highlighted and bold, so that they show without colour too. */
export const marked = (pieces: readonly MarkedPiece[]): PhrasingContent[] =>
  pieces.flatMap(({ text, marked: differs }) =>
    differs ? [html('<mark><b>'), words(inert(text)), html('</b></mark>')] : [words(text)],
  );
