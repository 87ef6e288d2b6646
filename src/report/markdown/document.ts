import type { RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ReportContext } from '../context.ts';
import { block } from './nodes.ts';

/** A page as text. Where its language runs from right to left the whole page does. */
export function markdownOf(children: readonly RootContent[], { language, direction }: ReportContext): string {
  const page = direction(language) === 'rtl' ? block(children, 'rtl') : children;
  return toMarkdown(
    { type: 'root', children: [...page] },
    {
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
      bullet: '-',
      emphasis: '_',
    },
  );
}
