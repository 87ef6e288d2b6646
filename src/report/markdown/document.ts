import type { RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { COMES_ALIVE, LINE_MAY_BREAK } from '../come-alive.ts';
import type { ReportContext } from '../context.ts';
import { block } from './nodes.ts';

/**
 * A page as text. Where its language runs from right to left the whole page does. Tables are not padded: Arabic
 * letters have no common width, and a changed cell is one changed line.
 */
export function markdownOf(children: readonly RootContent[], { language, direction }: ReportContext): string {
  const page = direction(language) === 'rtl' ? block(children, 'rtl') : children;
  return toMarkdown(
    { type: 'root', children: [...page] },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
      handlers: { text },
      unsafe: UNSAFE,
      bullet: '-',
      emphasis: '_',
    },
  );
}

/** What GitHub and its like read beside CommonMark: ~~struck out~~ and $mathematics$. */
const UNSAFE = ['~', '$'].map(
  (character): Unsafe => ({
    character,
    inConstruct: 'phrasing',
    notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
  }),
);

/** What may mean something in the middle of a line. */
const SPECIAL = /[\\`*_[\]<&!|~$#@\r\n\t]|:\S|www/i;
/** What else may mean something where a line begins, and where it ends. */
const SPECIAL_AT_START = /^(?:[\s+\-=>:]|\d+[.)])/;
const SPECIAL_AT_END = /\s$/;

/**
 * Text stays text: special characters are escaped, and what would come alive is parted. Most text holds nothing
 * special; looking all of it through for every rule took half of a report's time.
 */
const written: Handle = ({ value }: Text, _parent, state, info) => {
  // Nothing comes after where the next text is empty: the line may end there.
  const after = info.after || '\n';
  const mayMean =
    SPECIAL.test(value) ||
    (info.before.endsWith('\n') && SPECIAL_AT_START.test(value)) ||
    (after.startsWith('\n') && SPECIAL_AT_END.test(value));
  if (!mayMean) return value;
  const escaped = state.safe(value, { ...info, after });
  return state.stack.includes('autolink') ? escaped : escaped.replace(COMES_ALIVE, LINE_MAY_BREAK);
};

/** Of the text that comes next the library wants the first character: the rest need not be written for it. */
const peek: Handle = (node: Text, parent, state, info) => {
  const [first = ''] = node.value;
  return SPECIAL.test(first) || node.value.trim() === '' ? written(node, parent, state, info) : first;
};

const text = Object.assign(written, { peek });
