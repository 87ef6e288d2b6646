import { inert } from '../model/inert.ts';

/** A piece of XML that is escaped already. Only this file makes one. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element; strings among the children are text and are escaped, attributes that are undefined are left out. */
export function element(name: string, attributes: XmlAttributes, ...children: readonly (Xml | string)[]): Xml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.text)).join('');
  return new Xml(content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`);
}

/** A document in UTF-8, without a byte order mark: NVivo and ATLAS.ti read none. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`;

/** What XML 1.0 allows in text (https://www.w3.org/TR/xml/#charsets); the rest becomes a visible escape. */
const escapeText = (text: string): string => inert(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\n\t]/g, (character) => ENTITIES[character] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
