import { readsLikeParagraph } from '../../clean/lines.ts';
import { type Block, blockKey } from './block.ts';

/**
 * The words readers saw at the top. Titles in a page's head add the outlet's name before or behind, or are cut: the
 * headline is the part of one that stands in the page as a block of its own, an `<h1>` before any other. Where none
 * does, the likeliest title stands for it.
 */
export function headlineOf(blocks: readonly Block[], titles: readonly string[]): string | undefined {
  const headings = blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  const confirmed = longest(headings.filter((heading) => titles.some((title) => areOne(title, heading))));
  if (confirmed !== undefined) return confirmed;
  const texts = blocks.map(({ text }) => text).filter((text) => text.length <= LONGEST && !readsLikeParagraph(text));
  const parts = titles.flatMap(partsOf);
  const keys = new Set(texts.map(blockKey));
  const shown =
    parts.find((part) => keys.has(blockKey(part))) ??
    parts.flatMap((part) => texts.flatMap((text) => shownPart(part, text) ?? []))[0];
  if (shown !== undefined) return shown;
  return titles[0] === undefined ? headings[0] : withoutSite(titles[0]);
}

/** Of an outlet's name and a headline, both in a title, the headline is longer. */
const longest = (texts: readonly string[]): string | undefined =>
  texts.reduce<string | undefined>((best, text) => (text.length > (best?.length ?? 0) ? text : best), undefined);

/** No headline is longer. */
const LONGEST = 300;
/** Shorter parts are the outlet's name. */
const SHORTEST = 15;

/** A title may add the outlet's name, or be cut. */
function areOne(title: string, heading: string): boolean {
  const [longer = '', shorter = ''] = [blockKey(title), blockKey(heading)].sort((a, b) => b.length - a.length);
  return shorter.length >= 8 && longer.includes(shorter);
}

/** A block that holds a title's part: the part, or the block where the part is a headline cut short. */
function shownPart(part: string, text: string): string | undefined {
  const at = text.indexOf(part);
  if (at < 0) return undefined;
  const isCut = at === 0 && text.length <= part.length * 3 && !/\p{N}/u.test(text.slice(part.length));
  return isCut ? text : part;
}

const SEPARATOR = /\s+(?:[|»·–—-]|::)\s+|:\s+/gu;

/** The title, and what is left of it without its beginning or its end at each separator; the longest first. */
function partsOf(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)];
  const parts = cuts.flatMap((cut) => [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]);
  return [title, ...parts.sort((a, b) => b.length - a.length)]
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST);
}

/** «العنوان | الجزيرة نت», “Headline - BBC News”: what stands after the last bar or dash, if it is short. */
const withoutSite = (title: string): string => title.replace(/\s+[|»·–—-]\s+[^|»·–—]{2,40}$/u, '').trim();
