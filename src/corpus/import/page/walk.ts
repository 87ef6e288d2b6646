import { UserError } from '../../../model/errors.ts';
import type { Block, FurnitureElement } from './block.ts';
import { ruleOfName, ruleOfRole, ruleOfTag } from './furniture.ts';

/** A page read once from top to bottom. */
export interface Walked {
  readonly blocks: readonly Block[];
  /** Elements that hold nothing of an article's text; what is inside them was not looked at. */
  readonly passedOver: readonly Element[];
}

/** @throws UserError when elements stand too deep inside each other. */
export function walkPage(root: Element): Walked {
  const walk = new Walk();
  walk.element(root, 0);
  return walk.finish();
}

/** No page a person wrote is nested so deep; parsers of pages that are would run out of stack. */
const DEEPEST = 400;

/** Elements without text a reader sees, and those that never hold an article's: menus are half of many a page. */
const PASSED_OVER = new Set(
  'script style noscript template head iframe object svg math canvas audio video textarea select option nav menu footer'.split(
    ' ',
  ),
);
const PICTURES = new Set(['img', 'picture', 'amp-img', 'video', 'iframe']);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
/** Inline elements that never hold a block; a `span` or a `time` may. */
const RUNNING = new Set([...INLINE].filter((tag) => tag !== 'span' && tag !== 'time'));
/** A `span` in the manner of a paragraph is one to a reader. */
const DISPLAYED_AS_BLOCK = /display\s*:\s*(?:block|flex|grid|list-item)/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/;

class Walk {
  readonly #blocks: Block[] = [];
  readonly #passedOver: Element[] = [];
  readonly #rules = new Map<string, string | undefined>();
  #furniture: readonly FurnitureElement[] = [];
  #elements = 0;
  #linkDepth = 0;
  #afterPicture = false;
  /** The block that is being read: its element, its text, and how much of it stands inside links. */
  #owner: Element | undefined;
  #text = '';
  #linked = 0;

  element(element: Element, depth: number): void {
    if (depth > DEEPEST)
      throw new UserError(
        'the page is nested too deep',
        `Its elements stand more than ${DEEPEST} levels inside each other.`,
      );
    const tag = element.localName.toLowerCase();
    if (PICTURES.has(tag)) this.#afterPicture = true;
    if (PASSED_OVER.has(tag)) {
      this.#passedOver.push(element);
      return;
    }
    if (tag === 'br' || tag === 'hr') {
      this.#text += tag === 'br' ? '\n' : '\n\n';
      return;
    }
    const furniture = RUNNING.has(tag) ? undefined : this.#furnitureAt(element, tag);
    if (!RUNNING.has(tag) && isBlock(element, tag, furniture)) this.#block(element, tag, furniture, depth);
    else this.#children(element, tag, depth);
  }

  finish(): Walked {
    this.#close();
    return { blocks: this.#blocks, passedOver: this.#passedOver };
  }

  #block(element: Element, tag: string, furniture: FurnitureElement | undefined, depth: number): void {
    const outer = { owner: this.#owner, furniture: this.#furniture };
    this.#close();
    this.#owner = element;
    if (furniture !== undefined) this.#furniture = [furniture, ...outer.furniture];
    this.#children(element, tag, depth);
    this.#close();
    this.#owner = outer.owner;
    this.#furniture = outer.furniture;
  }

  #children(element: Element, tag: string, depth: number): void {
    if (tag === 'a') this.#linkDepth++;
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isElement(child)) this.element(child, depth + 1);
      else if (child.nodeType === TEXT_NODE) this.#add(child.nodeValue ?? '');
    }
    if (tag === 'a') this.#linkDepth--;
  }

  #add(text: string): void {
    this.#text += text.replace(/\s+/gu, ' ');
    if (this.#linkDepth > 0) this.#linked += text.trim().length;
  }

  #close(): void {
    const letters = this.#text.trim().length;
    for (const text of lines(this.#text)) {
      this.#blocks.push({
        text,
        tag: this.#owner?.localName.toLowerCase() ?? '',
        shape: shapeOf(this.#owner),
        linked: Math.min(1, this.#linked / letters),
        afterPicture: this.#afterPicture,
        inside: this.#furniture,
      });
      this.#afterPicture = false;
    }
    this.#text = '';
    this.#linked = 0;
  }

  /** One pass over the attributes: most elements have two or three, and looking one up costs as much. */
  #furnitureAt(element: Element, tag: string): FurnitureElement | undefined {
    let rule = ruleOfTag(tag);
    for (const { name, value } of element.attributes) {
      if (isHiding(name, value)) return { id: this.#elements++, rule: 'hidden' };
      rule ??= name === 'role' ? ruleOfRole(value) : NAMING_ATTRIBUTES.has(name) ? this.#ruleOfNames(value) : undefined;
    }
    return rule === undefined ? undefined : { id: this.#elements++, rule };
  }

  #ruleOfNames(names: string): string | undefined {
    if (names.length > LONGEST_NAMES) return undefined;
    if (!this.#rules.has(names)) this.#rules.set(names, ruleOfName(names));
    return this.#rules.get(names);
  }
}

/** Longer attributes are lists of utility classes, or sentences: they say nothing of the element's part. */
const LONGEST_NAMES = 120;

/** Attributes in which pages name their parts. */
const NAMING_ATTRIBUTES = new Set(['class', 'id', 'data-testid', 'data-component', 'aria-label', 'aria-labelledby']);

const TEXT_NODE = 3;

const ELEMENT_NODE = 1;

const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE;

/** Elements that hold text which runs on: a `span` inside them is a part of their paragraph. */
const RUNNING_TEXT = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'a', 'blockquote']);
/** So long, with a full stop, and not inside a paragraph, a `span` is one. */
const PARAGRAPH_LETTERS = 100;

function isBlock(element: Element, tag: string, furniture: FurnitureElement | undefined): boolean {
  if (!INLINE.has(tag) || furniture?.rule === 'hidden') return true;
  if (DISPLAYED_AS_BLOCK.test(element.getAttribute('style') ?? '')) return true;
  if (RUNNING_TEXT.has(element.parentElement?.localName ?? '')) return false;
  if (furniture !== undefined) return true;
  const text = tag === 'span' ? (element.textContent ?? '').trim() : '';
  return text.length >= PARAGRAPH_LETTERS && /[.؟!?»”"]$/u.test(text);
}

const shapeOf = (element: Element | undefined): string => {
  const parent = element?.parentElement ?? null;
  return `${parent?.localName ?? ''}.${classOf(parent)} > ${element?.localName ?? ''}.${classOf(element ?? null)}`;
};

const classOf = (element: Element | null): string => element?.getAttribute('class') ?? '';

const isHiding = (name: string, value: string): boolean =>
  name === 'hidden' || (name === 'aria-hidden' && value === 'true') || (name === 'style' && HIDDEN_STYLE.test(value));

/**
 * Two line breaks part paragraphs. A single one does too where a sentence ends before it: old pages part their
 * paragraphs so; elsewhere it only wraps a line.
 */
function lines(text: string): string[] {
  if (text.trim() === '') return [];
  if (!text.includes('\n')) return [collapsed(text)];
  return text
    .replace(/[ \u00A0]*\n[ \u00A0]*/g, '\n')
    .split(/\n{2,}|(?<=[.؟!?…:»”"]\u200F?)\n/u)
    .map(collapsed)
    .filter((line) => line !== '');
}

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
