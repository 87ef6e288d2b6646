import type { Exclusion } from '../../../model/article.ts';
import { countWords, readsLikeParagraph } from '../../clean/lines.ts';
import { type Block, blockKey } from './block.ts';

/** What speaks for a block being the article's text. */
export interface TextEvidence {
  /** Text of what Readability took for the article. */
  readonly readable: string;
  /** The article's text as the page's scripts repeat it, if they do. */
  readonly articleBody: string | undefined;
  readonly headline: string | undefined;
}

export interface MainText {
  readonly lines: readonly string[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Chooses the blocks of the article. Readability says where the article stands; it keeps furniture that stands
 * inside («اقرأ أيضا», captions, share bars), loses short paragraphs, subheads and lists, and its text glues
 * paragraphs. So its word is taken for the region, and each block is judged by itself: by the elements it stands
 * in, by its links, and by whether it is shaped like the paragraphs around it.
 */
export function mainText(blocks: readonly Block[], evidence: TextEvidence): MainText {
  const readable = blockKey(evidence.readable);
  const repeated = blockKey(evidence.articleBody ?? '');
  const isNamed = (key: string): boolean =>
    key.length >= SHORTEST_KEY && (readable.includes(key) || repeated.includes(key));
  const named = blocks.map((block) => !isLinks(block) && isNamed(blockKey(block.text)));
  const ignored = holdersOfText(blocks, named);
  const rules = blocks.map((block) => block.inside.find(({ id }) => !ignored.has(id))?.rule);
  const candidates = blocks.map(
    (block, index) => named[index] === true && rules[index] === undefined && !isLinks(block),
  );
  const shapes = shapesOf(blocks, candidates);
  const inText = blocks.map((block, index) => candidates[index] === true && !isUnmarkedCaption(block, shapes));
  const first = inText.indexOf(true);
  const last = inText.lastIndexOf(true);

  const chosen = blocks.map((block, index) => {
    if (rules[index] !== undefined || isLinks(block)) return false;
    return inText[index] === true || (first >= 0 && index > first && index < last && belongs(block, shapes));
  });
  const [from, to] = edges(blocks, chosen);

  const lines: string[] = [];
  const excluded: Exclusion[] = [];
  for (const [index, block] of blocks.entries()) {
    if (chosen[index] && index >= from && index <= to) lines.push(block.text);
    else if (isTelling(block) && block.text !== evidence.headline)
      excluded.push({ rule: rules[index] ?? otherRule(block), text: block.text });
  }
  return { lines, excluded };
}

const otherRule = (block: Block): string =>
  isLinks(block) ? 'links' : block.afterPicture ? 'caption' : 'outside-article';

/**
 * Where the text begins and ends: with a paragraph. Pages laid out in tables leave menus, dates and labels before
 * the first one and after the last; an article may end with a short sentence or a list.
 */
function edges(blocks: readonly Block[], chosen: readonly boolean[]): readonly [from: number, to: number] {
  const isParagraph = (block: Block, index: number): boolean =>
    chosen[index] === true && readsLikeParagraph(block.text);
  let from = blocks.findIndex(isParagraph);
  if (from < 0) return [0, blocks.length];
  while (from > 0 && chosen[from - 1] === true && SUBHEAD.test(blocks[from - 1]?.tag ?? '')) from--;
  const to = blocks.findLastIndex(
    (block, index) =>
      isParagraph(block, index) ||
      (chosen[index] === true && (block.tag === 'li' || /[.؟!?…][\s"”»’)]*$/u.test(block.text))),
  );
  return [from, to];
}

/** Shorter texts stand anywhere by chance. */
const SHORTEST_KEY = 12;

/** Most of it is links: a menu, a list of headlines. A paragraph may hold a link or two. */
const isLinks = ({ linked }: Block): boolean => linked > 0.7;

/** Holds more of the article's letters than furniture could: its class speaks of something else. */
const MOST_OF_THE_TEXT = 0.4;

function holdersOfText(blocks: readonly Block[], named: readonly boolean[]): ReadonlySet<number> {
  const letters = new Map<number, number>();
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    if (!named[index]) continue;
    all += block.text.length;
    for (const { id } of block.inside) letters.set(id, (letters.get(id) ?? 0) + block.text.length);
  }
  return new Set([...letters].filter(([, held]) => held > all * MOST_OF_THE_TEXT).map(([id]) => id));
}

const SUBHEAD = /^h[2-6]$/;

/** A shape that holds less of the text is no paragraph's: a box's, a caption's, a subhead's. */
const LEAST_OF_THE_TEXT = 0.1;

/** Shapes of the article's paragraphs. */
function shapesOf(blocks: readonly Block[], candidates: readonly boolean[]): ReadonlySet<string> {
  const letters = new Map<string, number>();
  let all = 0;
  for (const [index, { shape, text }] of blocks.entries()) {
    if (candidates[index] !== true) continue;
    letters.set(shape, (letters.get(shape) ?? 0) + text.length);
    all += text.length;
  }
  return new Set([...letters].filter(([, held]) => held >= all * LEAST_OF_THE_TEXT).map(([shape]) => shape));
}

/** The words right after a picture that are not shaped like the paragraphs: its caption, whatever its class. */
const isUnmarkedCaption = (block: Block, shapes: ReadonlySet<string>): boolean =>
  block.afterPicture && !belongs(block, shapes);

/** Shaped like the article's paragraphs; subheads and list items of an article have shapes of their own. */
const belongs = (block: Block, shapes: ReadonlySet<string>): boolean =>
  shapes.has(block.shape) || SUBHEAD.test(block.tag) || (block.tag === 'li' && block.linked < 0.3);

/** What was left out is told to the reader where it might have been text; a menu's words are not worth a line. */
const TELLING_WORDS = 5;
const isTelling = ({ text, linked }: Block): boolean => countWords(text) >= TELLING_WORDS && linked < 1;
