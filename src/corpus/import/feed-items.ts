import { parseFeed } from 'feedsmith';
import { UserError } from '../../model/errors.ts';

/** One entry of an RSS, Atom, RDF or JSON feed. */
export interface FeedItem {
  /** What the feed says tells it from others, else its address. */
  readonly id: string;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  /** The article as HTML, where the feed carries it whole. */
  readonly content: string | undefined;
  readonly authors: readonly string[];
}

/** @throws UserError when the text is no feed. `name` is for the message, `base` the feed's address: links may be relative to it. */
export function feedItems(text: string, name: string, base?: string): FeedItem[] {
  const webAddress = (link: string | undefined): string | undefined => addressOf(link, base);
  const parsed = parse(text, name);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ guid, link, title, pubDate, dc, content, authors }) => ({
        id: guid?.value ?? link ?? title ?? '',
        url: webAddress(link) ?? (/^https?:/i.test(guid?.value ?? '') ? webAddress(guid?.value) : undefined),
        title,
        published: pubDate ?? dc?.dates?.[0],
        content: content?.encoded,
        authors: dc?.creators ?? namesOf(authors),
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ id, links, title, published, content, authors }) => {
        const url = (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
        return {
          id: id ?? url ?? '',
          url: webAddress(url),
          title: title?.value,
          published,
          content: content?.value,
          authors: namesOf(authors),
        };
      });
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link, title, dc, content }) => ({
        id: link ?? title ?? '',
        url: webAddress(link),
        title,
        published: dc?.dates?.[0],
        content: content?.encoded,
        authors: dc?.creators ?? [],
      }));
    default:
      return (parsed.feed.items ?? []).map(({ id, url, title, date_published, content_html, authors }) => ({
        id: id ?? url ?? '',
        url: webAddress(url),
        title,
        published: date_published,
        content: content_html,
        authors: namesOf(authors),
      }));
  }
}

function parse(text: string, name: string) {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new UserError(
      `${name} is no feed that can be read (${error instanceof Error ? error.message : String(error)})`,
      'Name an RSS, Atom or JSON feed.',
    );
  }
}

function addressOf(link: string | undefined, base: string | undefined): string | undefined {
  const written = link?.trim() ?? '';
  if (written === '' || !URL.canParse(written, base)) return undefined;
  const { href, protocol } = new URL(written, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}

const namesOf = (authors: readonly { readonly name?: string | undefined }[] | undefined): string[] =>
  (authors ?? []).flatMap(({ name }) => name ?? []);
