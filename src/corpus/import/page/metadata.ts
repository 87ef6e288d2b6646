import { parsePublished } from '../../published.ts';
import { type StructuredData, structuredData } from './json-ld.ts';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  /** Titles in the page's head and scripts, the likeliest first. */
  readonly titles: readonly string[];
  /** ISO 8601; undefined when the page states no publication time. */
  readonly published: string | undefined;
  readonly language: string | undefined;
  /** The page's own address, as it names it. */
  readonly url: string | undefined;
  readonly siteName: string | undefined;
  readonly authors: readonly string[];
  /** The article's text as the page's scripts repeat it. */
  readonly articleBody: string | undefined;
  /** A page of posts, each an article element of its own. */
  readonly isLive: boolean;
}

export function metadataOf(document: Document): PageMetadata {
  const data = structuredData(document);
  const meta = metaTags(document);
  return {
    titles: [
      data?.headline,
      meta.get('og:title'),
      meta.get('twitter:title'),
      meta.get('dc.title'),
      document.title,
    ].flatMap((title) => title?.replace(/\s+/gu, ' ').trim() || []),
    published: publication(document, data, meta),
    language: document.documentElement?.getAttribute('lang') || data?.language || meta.get('og:locale') || undefined,
    url: canonicalLink(document) ?? meta.get('og:url') ?? data?.url,
    siteName: meta.get('og:site_name') ?? data?.publisher,
    authors: data !== undefined && data.authors.length > 0 ? data.authors : authorsOf(meta),
    articleBody: data?.body,
    isLive: data?.isLive ?? false,
  };
}

const canonicalLink = (document: Document): string | undefined => {
  const link = [...document.getElementsByTagName('link')].find((one) => attribute(one, 'rel') === 'canonical');
  return link && attribute(link, 'href');
};

/** `name`, `property` and `itemprop` of a `<meta>` in lower case, with the first content given for each. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop');
    const content = attribute(meta, 'content')?.trim() ?? '';
    if (name && content !== '' && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content);
  }
  return tags;
}

/** Names under which content systems state the time of publication; none of them is a time of change. */
const PUBLICATION_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_time',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'date',
];

function publication(
  document: Document,
  data: StructuredData | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  for (const text of statements(document, data, meta)) {
    const at = text === undefined ? undefined : parsePublished(text);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** What may state the time, the surest first; the page itself is searched last, as it takes longest. */
function* statements(
  document: Document,
  data: StructuredData | undefined,
  meta: ReadonlyMap<string, string>,
): Generator<string | undefined> {
  yield data?.published;
  for (const name of PUBLICATION_TAGS) yield meta.get(name);
  yield* timesOf(document);
}

/** Times of pictures, of other articles and of changes are no time of publication. */
const OTHER_TIMES =
  'figure, figcaption, aside, nav, footer, [class*="related"], [class*="caption"], [class*="comment"], [class*="most"], [class*="latest"], [class*="modif"], [class*="updated"], [itemprop="dateModified"]';

/** So many levels around the headline, a time still belongs to it. */
const NEAR = 4;

/** `<time>` elements that may state it: those marked so, then those around the headline. */
function timesOf(document: Document): string[] {
  const times = [...document.getElementsByTagName('time'), ...document.getElementsByTagName('abbr')].filter(
    (time) => time.closest(OTHER_TIMES) === null,
  );
  return [...times.filter(isMarked), ...timesNear(document.getElementsByTagName('h1')[0] ?? null, times)].flatMap(
    (time) => attribute(time, 'datetime') ?? attribute(time, 'title') ?? [],
  );
}

const isMarked = (time: Element): boolean =>
  attribute(time, 'itemprop') === 'datePublished' ||
  time.hasAttribute('pubdate') ||
  /(?:^| )published(?: |$)/.test(attribute(time, 'class') ?? '');

function timesNear(headline: Element | null, times: readonly Element[]): Element[] {
  let around = headline?.parentElement ?? null;
  for (let level = 0; level < NEAR && around !== null && around.localName !== 'body'; level++) {
    const near = around;
    const found = times.filter((time) => attribute(time, 'datetime') !== undefined && near.contains(time));
    if (found.length > 0) return found;
    around = around.parentElement;
  }
  return [];
}

/** An attribute whatever the case of its name: linkedom tells `CONTENT` from `content`, HTML does not. */
function attribute(element: Element, name: string): string | undefined {
  const exact = element.getAttribute(name);
  if (exact !== null) return exact;
  for (const { name: written, value } of element.attributes) if (written.toLowerCase() === name) return value;
  return undefined;
}

function authorsOf(meta: ReadonlyMap<string, string>): string[] {
  const author = ['author', 'article:author', 'parsely-author', 'byl'].map((name) => meta.get(name)).find(Boolean);
  return author === undefined || /^https?:/.test(author) ? [] : [author];
}
