import type { RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
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
      bullet: '-',
      emphasis: '_',
    },
  );
}

/** What may mean something in the middle of a line of Markdown. */
const SPECIAL = /[\\`*_[\]<>&~|!:#=+$^{}@\r\n\t]/;

/** Most text holds nothing special; looking all of it through for every rule of Markdown took half of a report's time. */
const text: Handle = ({ value }: Text, _parent, state, info) =>
  SPECIAL.test(value) || info.before.endsWith('\n') || info.after.startsWith('\n') ? state.safe(value, info) : value;
