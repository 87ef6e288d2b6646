import { UserError } from '../../model/errors.ts';
import { decodePage } from '../encoding.ts';
import { slug } from '../ids.ts';
import { type Outlet, outletAt } from '../outlets.ts';
import { literalAddress } from './fetch/address.ts';
import { bytesOf, type ImportInput, stemOf } from './input.ts';
import { firstElement } from './markup.ts';
import type { Page } from './page/page.ts';
import type { ImportContext, ImportRecord, ImportSource } from './record.ts';

/** A page of a news site, fetched or saved: its article, and what it says of itself. */
export const html: ImportSource = {
  name: 'html',
  describes: 'a web page, by its address or saved as a file: the article, its outlet, time, language and authors',
  accepts: ({ head, contentType }) =>
    /^(?:text\/html|application\/xhtml)/i.test(contentType ?? '') || looksLikeHtml(head),
  read: async function* (input, context) {
    yield { kind: 'record', record: await pageRecord(await bytesOf(input), input, context) };
  },
};

const ELEMENTS = new Set('html head body meta article main div p title script link style'.split(' '));

const looksLikeHtml = (head: Buffer): boolean => ELEMENTS.has(firstElement(head) ?? '');

/** Bytes; pages of news sites have one or two million. */
const LARGEST_PAGE = 10_000_000;

/** @throws UserError when the page holds no article. */
export async function pageRecord(
  source: Buffer,
  input: Pick<ImportInput, 'name' | 'url' | 'contentType' | 'retrieved' | 'file'>,
  { hints, outlets }: ImportContext,
): Promise<ImportRecord> {
  if (source.length > LARGEST_PAGE)
    throw new UserError(
      `${input.name} is larger than ${LARGEST_PAGE / 1_000_000} MB`,
      'A page of one article is smaller. Save its text as a .txt file and add that.',
    );
  const page = await readable(decodePage(source, input.contentType).text, input.name);
  const { metadata } = page;
  const url = addressOf(input.url, metadata.url);
  const outlet = (url === undefined ? undefined : outletAt(url, outlets)) ?? outletFrom(metadata.siteName, input);
  return {
    event: hints.event,
    kind: hints.kind ?? 'report',
    outlet: hints.outlet ?? outlet.id,
    outletName: hints.outlet === undefined ? outlet.name : {},
    title: page.headline,
    text: page.lines.join('\n'),
    published: metadata.published ?? hints.published,
    publishedBasis: metadata.published === undefined ? hints.publishedBasis : undefined,
    language: hints.language ?? metadata.language,
    url,
    retrieved: input.retrieved,
    id: hints.id,
    fileName: undefined,
    byline: metadata.authors.join(', ') || undefined,
    agencies: [],
    excluded: page.excluded,
    other: {},
    source,
    extension: 'html',
    place: input.name,
  };
}

async function readable(text: string, name: string): Promise<Page> {
  const { readPage } = await import('./page/page.ts');
  const page = named(name, () => readPage(text));
  if (page.lines.length > 0) return page;
  throw new UserError(
    `${name}: no article was found in the page`,
    'If it has one, save its text as a .txt file, the headline in the first line, and add that.',
  );
}

/** A mistake in a page is told under the page's name. */
function named<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${name}: ${error.message}`, error.next) : error;
  }
}

/** The page's own name for its address, if it is on the host it was fetched from, or that host has no name. */
function addressOf(fetched: string | undefined, own: string | undefined): string | undefined {
  const named = own !== undefined && URL.canParse(own, fetched) ? new URL(own, fetched) : undefined;
  if (fetched === undefined) return named !== undefined && /^https?:$/.test(named.protocol) ? named.href : undefined;
  const { hostname } = new URL(fetched);
  const isOwn = named?.hostname === hostname || literalAddress(hostname) !== undefined;
  return named !== undefined && isOwn ? named.href : fetched;
}

const outletFrom = (siteName: string | undefined, input: Pick<ImportInput, 'name' | 'file'>): Outlet =>
  siteName === undefined ? { id: slug(stemOf(input)), name: {} } : { id: slug(siteName), name: {} };
