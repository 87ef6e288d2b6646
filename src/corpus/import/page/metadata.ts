import { parsePublished } from '../../published.ts';
import { type StructuredData, structuredData } from './json-ld.ts';

/** What a page says of itself outside its text. */
export interface PageMetadata {
  /** Titles in the page's head and scripts, the likeliest first. */
  readonly titles: readonly string[];
  /** ISO 8601; undefined when the page states no publication time. */
  readonly published: string | undefined;
  /** Where the time was found, for the reader: `JSON-LD datePublished`. */
  readonly publishedFrom: string | undefined;
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
  const [published, publishedFrom] = publication(document, data, meta) ?? [];
  return {
    titles: [
      data?.headline,
      meta.get('og:title'),
      meta.get('twitter:title'),
      meta.get('dc.title'),
      document.title,
    ].flatMap((title) => title?.replace(/\s+/gu, ' ').trim() || []),
    published,
    publishedFrom,
    language: document.documentElement?.getAttribute('lang') || data?.language || meta.get('og:locale') || undefined,
    url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? data?.url,
    siteName: meta.get('og:site_name') ?? data?.publisher,
    authors: data !== undefined && data.authors.length > 0 ? data.authors : authorsOf(meta),
    articleBody: data?.body,
    isLive: data?.isLive ?? false,
  };
}

/** `name`, `property` and `itemprop` of a `<meta>` in lower case, with the first content given for each. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim() ?? '';
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
): readonly [at: string, from: string] | undefined {
  const stated: [string | undefined, string][] = [
    [data?.published, 'JSON-LD datePublished'],
    ...PUBLICATION_TAGS.map((name): [string | undefined, string] => [meta.get(name), `meta ${name}`]),
    ...timesOf(document).map((time): [string | undefined, string] => [time, '<time>']),
  ];
  for (const [text, from] of stated) {
    const at = text === undefined ? undefined : parsePublished(text);
    if (at !== undefined) return [at, from];
  }
  return undefined;
}

/** Times of pictures, of other articles and of changes are no time of publication. */
const OTHER_TIMES =
  'figure, figcaption, aside, nav, footer, [class*="related"], [class*="caption"], [class*="comment"], [class*="most"], [class*="latest"], [class*="modif"], [class*="updated"], [itemprop="dateModified"]';

const MARKED_TIMES =
  'time[itemprop="datePublished"], [itemprop="datePublished"][datetime], time[pubdate], abbr.published[title]';
/** So many levels around the headline, a time still belongs to it. */
const NEAR = 4;

/** `<time>` elements that may state it: those marked so, then those around the headline. */
function timesOf(document: Document): string[] {
  return [...document.querySelectorAll(MARKED_TIMES), ...timesNear(document.querySelector('h1'))]
    .filter((time) => time.closest(OTHER_TIMES) === null)
    .flatMap((time) => time.getAttribute('datetime') ?? time.getAttribute('title') ?? []);
}

function timesNear(headline: Element | null): Element[] {
  let around = headline?.parentElement ?? null;
  for (let level = 0; level < NEAR && around !== null && around.localName !== 'body'; level++) {
    const times = [...around.querySelectorAll('time[datetime]')].filter((time) => time.closest(OTHER_TIMES) === null);
    if (times.length > 0) return times;
    around = around.parentElement;
  }
  return [];
}

function authorsOf(meta: ReadonlyMap<string, string>): string[] {
  const author = ['author', 'article:author', 'parsely-author', 'byl'].map((name) => meta.get(name)).find(Boolean);
  return author === undefined || /^https?:/.test(author) ? [] : [author];
}
