import { Marp } from '@marp-team/marp-core';
import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { REPORT_CONTEXT } from '../../src/commands/comparing.ts';
import { markdownOf } from '../../src/report/markdown/document.ts';
import {
  address,
  directedBlock,
  heading,
  list,
  marked,
  note,
  paragraph,
  table,
  words,
} from '../../src/report/markdown/nodes.ts';
import { slideText } from '../../src/report/slide-text.ts';
import { unescaped } from '../support/unescaped.ts';

/** Article text in a Markdown page and on a slide, as sites and Marp read it: it is text, letter by letter, and nothing else. */

const SEED = 20_261_123;
const SIGNS = [
  ...[
    '~',
    '~~',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '$',
    '$$',
    '|',
    '\\',
    '<',
    '>',
    '#',
    '!',
    '&',
    '=',
    '-',
    '+',
    ':',
    '@',
  ],
  ...['[', ']', '(', ')', '![', '](', '[^1]', '[x] ', '# ', '- ', '+ ', '> ', '1. ', '1) ', '---', '===', '|-|', ':-:'],
  ...['<b>', '</b>', '<!--', '-->', '<?x?>', '&amp;', '&#33;', ':smile:', ':+1:', '{.x}', '\n', '\t', '  '],
  ...['https://a.bc/_d_', 'HTTP://a.bc', 'ftp://a.bc', 'www.a.bc', 'mailto:a@b.cd', 'a.b+c_d@e.fg', 'javascript:a()'],
];
const article = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('كلمة', 'word', ' ', '.', '»')), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

/** Where article text goes, from one text or two that follow each other. */
const PLACES: Readonly<Record<string, (text: string, next: string) => readonly RootContent[]>> = {
  paragraph: (text) => [paragraph(words(text))],
  'two texts': (text, next) => [paragraph(words(text), words(next))],
  'marked text': (text, next) => [
    paragraph(
      ...marked([
        { text, marked: true },
        { text: next, marked: false },
        { text, marked: true },
      ]),
    ),
  ],
  note: (text) => [paragraph(...note(`a: «${text.replace(/[«»]/g, '')}»`))],
  heading: (text) => [heading(2, words(text))],
  block: (text, next) => directedBlock([words(text), words(next)], 'rtl'),
  list: (text, next) => [list([[words(text)], [words(next)]])],
  table: (text, next) => [table(['a', 'b'], [[[words(text)], [words(next)]]])],
};

/** What the pages themselves are made of. */
const OURS = new Set(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'text', 'html']);
const TABLE = new Set([...OURS, 'table', 'tableRow', 'tableCell']);
const HTML = /^<(?:wbr|\/?(?:bdi|div|mark|b)(?: dir="(?:rtl|ltr)")?)>$/;

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (children: readonly RootContent[]): Nodes => parser.parse(markdownOf(children, REPORT_CONTEXT));
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
const lettersOf = (node: Nodes): string =>
  nodesOf(node)
    .map((one) => (one.type === 'text' ? one.value : ''))
    .join('');
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

describe('a page', () => {
  test.each(Object.entries(PLACES))('any text comes out as it went in: %s', (place, make) => {
    fc.assert(
      fc.property(article, article, (text, next) => {
        const children = make(text, next);
        const page = read(children);
        expect(withoutSpaces(lettersOf(page))).toBe(withoutSpaces(children.map(lettersOf).join('')));
        for (const node of nodesOf(page)) {
          expect(place === 'table' ? TABLE : OURS).toContain(node.type);
          if (node.type === 'html') expect(node.value).toMatch(HTML);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test.each([
    ['~~struck~~', '\\~\\~struck\\~\\~'],
    ['$x$', '\\$x\\$'],
    [':smile_cat: at 10:30:45', ':<wbr>smile_cat: at 10:30:45'],
    ['https://a.bc/_d_ www.a.bc a@b.cd', 'https:<wbr>//a.bc/\\_d\\_ www<wbr>.a.bc a<wbr>@b.cd'],
  ])('%s', (text, written) => {
    expect(markdownOf([paragraph(words(text))], REPORT_CONTEXT)).toBe(`${written}\n`);
  });

  test('the address of an article leads there, letter by letter; one that is no web page is text', () => {
    const page = read([paragraph(...address('https://a.bc/_d_?x=1&y=*#z'), words(' '), ...address('javascript:a()'))]);
    const links = nodesOf(page).flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links).toEqual(['https://a.bc/_d_?x=1&y=*#z']);
    expect(lettersOf(page)).toBe('https://a.bc/_d_?x=1&y=*#z javascript:a()');
  });
});

test('on a slide any text comes out as it went in', () => {
  const marp = new Marp({ script: false });
  const settings = '---\nmarp: true\n---\n\n';
  fc.assert(
    fc.property(article, (text) => {
      const { html } = marp.render(
        `${settings}- ${slideText(text)}\n\n<blockquote dir="rtl">${slideText(text)}</blockquote>`,
      );
      const slide = html.slice(html.indexOf('<section'), html.indexOf('</section>'));
      const tags = slide.match(/<[^>]*>/g)?.slice(1) ?? [];
      for (const tag of tags) expect(tag).toMatch(/^<(?:\/?(?:ul|li|p)|wbr \/|blockquote dir="rtl"|\/blockquote)>$/);
      expect(withoutSpaces(unescaped(slide.replace(/<[^>]*>/g, '')))).toBe(withoutSpaces(text + text));
    }),
    { seed: SEED, numRuns: 100 },
  );
});
