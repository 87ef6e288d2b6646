/** What a page says of itself in JSON-LD (https://schema.org/NewsArticle), as far as it is read here. */
export interface StructuredData {
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly body: string | undefined;
  readonly isLive: boolean;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** The first article a page's scripts describe; broken scripts are passed over, as browsers do. */
export function structuredData(document: Document): StructuredData | undefined {
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const article = nodesOf(parsed(script.textContent ?? '')).find(isArticle);
    if (article !== undefined) return read(article);
  }
  return undefined;
}

type JsonNode = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** Lists, `@graph` and `mainEntity` are one level down each; deeper nesting is not looked into. */
function nodesOf(value: unknown, depth = 0): JsonNode[] {
  if (Array.isArray(value)) return depth > 3 ? [] : value.flatMap((inner) => nodesOf(inner, depth + 1));
  if (!isNode(value) || depth > 3) return [];
  return [value, ...nodesOf(value['@graph'], depth + 1), ...nodesOf(value['mainEntity'], depth + 1)];
}

const isNode = (value: unknown): value is JsonNode => typeof value === 'object' && value !== null;

const isArticle = (node: JsonNode): boolean => list(node['@type']).some((type) => ARTICLE_TYPE.test(text(type) ?? ''));

function read(node: JsonNode): StructuredData {
  return {
    headline: text(node['headline']),
    published: text(node['datePublished']),
    language: nameOf(node['inLanguage'], 'alternateName'),
    url:
      text(node['url']) ??
      (isNode(node['mainEntityOfPage']) ? text(node['mainEntityOfPage']['@id']) : text(node['mainEntityOfPage'])),
    publisher: nameOf(node['publisher'], 'name'),
    authors: list(node['author']).flatMap((author) => nameOf(author, 'name') ?? []),
    body: text(node['articleBody']),
    isLive: list(node['@type']).includes('LiveBlogPosting'),
  };
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/gu, ' ').trim() : undefined;

const nameOf = (value: unknown, field: string): string | undefined =>
  isNode(value) ? text(value[field]) : text(value);
