import fc from 'fast-check';
import type { Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { REPORT_CONTEXT } from '../../src/commands/comparing.ts';
import { markdownOf } from '../../src/report/markdown/document.ts';
import {
  directedBlock,
  heading,
  list,
  marked,
  note,
  paragraph,
  table,
  words,
} from '../../src/report/markdown/nodes.ts';

/** Article text in a Markdown page, read by a parser of GitHub's kind: it is text, letter by letter, and nothing else. */

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

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (children: readonly RootContent[]): Nodes => parser.parse(markdownOf(children, REPORT_CONTEXT));
const nodesOf = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
const textOf = (nodes: readonly Nodes[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : '')).join('');
/** Spaces at the ends of lines and lines without text mean nothing to a reader. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const intended = (node: Nodes): string =>
  'children' in node ? node.children.map(intended).join('') : node.type === 'text' ? node.value : '';

const OURS = new Set(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'text', 'html']);
const TABLE = new Set([...OURS, 'table', 'tableRow', 'tableCell']);
const HTML = /^<(?:wbr|\/?(?:bdi|div|mark|b)(?: dir="(?:rtl|ltr)")?)>$/;

describe.each(Object.entries(PLACES))('%s', (place, make) => {
  test('any text comes out as it went in', () => {
    fc.assert(
      fc.property(article, article, (text, next) => {
        const children = make(text, next);
        const nodes = nodesOf(read(children));
        expect(squeezed(textOf(nodes))).toBe(squeezed(children.map(intended).join('')));
        for (const node of nodes) {
          expect(place === 'table' ? TABLE : OURS).toContain(node.type);
          if (node.type === 'html') expect(node.value).toMatch(HTML);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
