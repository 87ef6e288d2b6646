import { UserError } from '../../model/errors.ts';
import { decodePage } from '../encoding.ts';
import type { FeedItem } from './feed-items.ts';
import { pageRecord } from './html.ts';
import { bytesOf, type ImportInput } from './input.ts';
import { firstElement } from './markup.ts';
import type { ImportContext, ImportRow, ImportSource } from './record.ts';

/** A saved feed whose entries hold their articles whole; others are links, which `framediff watch` follows. */
export const feed: ImportSource = {
  name: 'feed',
  describes: 'an RSS or Atom feed that carries whole articles; for feeds of links use `framediff watch`',
  accepts: ({ head }) => FEEDS.has(firstElement(head) ?? ''),
  read: async function* (input, context) {
    for (const item of await itemsOf(input)) yield await rowOf(item, input, context);
  },
};

const FEEDS = new Set(['rss', 'feed', 'rdf:rdf']);

/** @throws UserError when the input is no feed. */
export async function itemsOf(input: ImportInput): Promise<FeedItem[]> {
  const { feedItems } = await import('./feed-items.ts');
  return feedItems(decodePage(await bytesOf(input), input.contentType).text, input.name, input.url);
}

async function rowOf(item: FeedItem, input: ImportInput, context: ImportContext): Promise<ImportRow> {
  const place = `${input.name}: ${item.title ?? item.url ?? item.id}`;
  if (item.content === undefined)
    return {
      kind: 'rejected',
      place,
      reason: 'the feed holds no text of it; `framediff watch` fetches its page',
      row: item,
    };
  try {
    const page = pageOf(item);
    const origin = {
      name: place,
      file: undefined,
      url: item.url,
      contentType: 'text/html; charset=utf-8',
      retrieved: input.retrieved,
    };
    const record = await pageRecord(Buffer.from(page), origin, context);
    return {
      kind: 'record',
      record: { ...record, title: item.title ?? record.title, byline: item.authors.join(', ') || record.byline },
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: 'rejected', place, reason: error.message, row: item };
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The entry as the page it was cut from: read as every page is. */
const pageOf = ({ title = '', published = '', content = '' }: FeedItem): string =>
  `<!doctype html><html><head><meta property="article:published_time" content="${escaped(published)}"><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>${content}</article></body></html>`;
