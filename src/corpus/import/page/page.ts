import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Exclusion } from '../../../model/article.ts';
import { UserError } from '../../../model/errors.ts';
import { headlineOf } from './headline.ts';
import { mainText } from './main-text.ts';
import { metadataOf, type PageMetadata } from './metadata.ts';
import { blocksOf } from './walk.ts';

/** A page of one article. */
export interface Page {
  readonly headline: string | undefined;
  /** Paragraphs, subheads and list items in their order. */
  readonly lines: readonly string[];
  readonly excluded: readonly Exclusion[];
  readonly metadata: PageMetadata;
}

/** More elements are no article; Readability's work grows with them. */
const MOST_ELEMENTS = 60_000;

/**
 * Reads HTML into an article. Scripts do not run, nothing is fetched.
 * @throws UserError when the page is nested too deep or too large to be an article.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  if (UPPER_CASE_ATTRIBUTE.test(html)) lowerAttributeNames(document);
  const metadata = metadataOf(document);
  const blocks = blocksOf(document.documentElement);
  const headline = headlineOf(blocks, metadata.titles);
  const { lines, excluded } = mainText(blocks, {
    readable: readableText(document),
    articleBody: metadata.articleBody,
    headline,
  });
  return { headline, lines, excluded, metadata };
}

const UPPER_CASE_ATTRIBUTE = /<[A-Za-z][^>]*\s[A-Za-z-]*[A-Z][A-Za-z-]*\s*=/;

/** HTML does not tell `CONTENT` from `content`; linkedom does. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name === name.toLowerCase()) continue;
      element.removeAttribute(name);
      element.setAttribute(name.toLowerCase(), value);
    }
  }
}

/** Readability changes the document it reads: it comes last. */
function readableText(document: Document): string {
  try {
    const article = new Readability(document, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node.textContent ?? '',
      disableJSONLD: true,
    }).parse();
    return article?.content ?? '';
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Aborting parsing document'))
      throw new UserError('the page is too large to be an article', `It has more than ${MOST_ELEMENTS} elements.`);
    throw error;
  }
}
