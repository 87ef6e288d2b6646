import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Exclusion } from '../../../model/article.ts';
import { UserError } from '../../../model/errors.ts';
import { headlineOf } from './headline.ts';
import { mainText } from './main-text.ts';
import { metadataOf, type PageMetadata } from './metadata.ts';
import { walkPage } from './walk.ts';

/** A page of one article. */
export interface Page {
  readonly headline: string | undefined;
  /** Paragraphs, subheads and list items in their order. */
  readonly lines: readonly string[];
  readonly excluded: readonly Exclusion[];
  readonly metadata: PageMetadata;
}

/** More elements, or elements deeper inside each other, are no article; reading grows with both, and worse than they. */
const MOST_ELEMENTS = 30_000;
const DEEPEST = 1_000;
const MOST_BLOCKS = 8_000;

const tooLarge = (what: string): UserError =>
  new UserError(
    `the page is too large to be an article: ${what}`,
    'Save the article’s text as a .txt file and add that.',
  );

/**
 * Reads HTML into an article. Scripts do not run, nothing is fetched.
 * @throws UserError when the page is nested too deep or too large to be an article.
 */
export function readPage(html: string): Page {
  checkSize(html);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (UPPER_CASE_NAMES.test(html)) lowerAttributeNames(document);
  const { blocks, passedOver } = walkPage(document.documentElement);
  if (blocks.length > MOST_BLOCKS) throw tooLarge(`it has ${blocks.length} blocks of text`);
  const metadata = metadataOf(document);
  const headline = headlineOf(blocks, metadata.titles);
  const { lines, excluded } = mainText(blocks, {
    readable: readableText(document, passedOver),
    articleBody: metadata.articleBody,
    headline,
  });
  return { headline, lines, excluded, metadata };
}

/** Elements that hold nothing, and so are never closed. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Elements whose text is no markup: «i<n» in a script opens nothing. */
const RAW = /^(?:script|style)$/i;

const closingOf = (html: string, name: string, from: number): number => html.indexOf(`</${name}`, from);

const NAME = /[a-z][a-z0-9]{0,9}/iy;

/** Counts before parsing: parsers take more than their share of time over pages made to be large. */
function checkSize(html: string): void {
  let tags = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (++tags > 2 * MOST_ELEMENTS) throw tooLarge(`it has more than ${MOST_ELEMENTS} elements`);
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[0];
    if (html.charAt(at + 1) === '/') depth = Math.max(0, depth - 1);
    else if (name !== undefined && !VOID.test(name)) depth++;
    if (depth > DEEPEST) throw tooLarge(`more than ${DEEPEST} elements stand inside each other`);
    if (name !== undefined && RAW.test(name)) at = Math.max(at, closingOf(html, name, at) - 1);
  }
}

/** Old pages write everything in capitals. */
const UPPER_CASE_NAMES = /\s(?:CLASS|ID|STYLE|HREF|ROLE)\s?=/;

/** HTML does not tell `CLASS` from `class`; linkedom does, and Readability with it. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === name.toLowerCase()) continue;
      element.removeAttribute(name);
      element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/**
 * Readability changes the document it reads: it comes last. Its markup is not asked for, only its text, and what the
 * walk passed over is taken out first: Readability looks at every element many times.
 */
function readableText(document: Document, passedOver: readonly Element[]): string {
  for (const element of passedOver) element.remove();
  try {
    return new Readability(document, { serializer: () => '', disableJSONLD: true }).parse()?.textContent ?? '';
  } catch (error) {
    // It takes for granted that an element has a parent; on a page cut off before its body none has.
    if (error instanceof TypeError) return '';
    throw error;
  }
}
