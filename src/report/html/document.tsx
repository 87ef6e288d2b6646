import { createHash } from 'node:crypto';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { inert } from '../../model/inert.ts';
import type { ReportContext } from '../context.ts';
import type { ReportWords } from '../words/words.ts';
import { STYLE } from './style.ts';

/** What a page may show and run: one style and, if any, one script, and nothing from elsewhere. */
interface Head {
  readonly style: string;
  readonly script: string | undefined;
  /** Names them by their hashes: whatever of an article slipped through could neither run nor load (https://www.w3.org/TR/CSP3). */
  readonly policy: string;
}

/** A whole file that needs nothing else. Harmful characters become visible escapes, wherever they come from. */
export function documentOf(
  page: (head: Head) => ReactElement,
  { style = '', script }: { readonly style?: string; readonly script?: string } = {},
): string {
  const whole = STYLE + style;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(whole)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>\n${inert(renderToStaticMarkup(page({ style: whole, script, policy })))}\n`;
}

const hashOf = (source: string): string => `sha256-${createHash('sha256').update(source).digest('base64')}`;

export function Document({
  words,
  context,
  title,
  head,
  children,
}: {
  readonly words: ReportWords;
  readonly context: ReportContext;
  readonly title: string;
  readonly head: Head;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <html lang={context.language} dir={words.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={head.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`framediff ${context.version}`} />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, named by its hash in the policy */}
        <style dangerouslySetInnerHTML={{ __html: head.style }} />
      </head>
      <body>
        {children}
        {head.script !== undefined && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, named by its hash in the policy
          <script dangerouslySetInnerHTML={{ __html: head.script }} />
        )}
      </body>
    </html>
  );
}
