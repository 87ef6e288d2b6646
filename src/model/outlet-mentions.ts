import type { Article } from './article.ts';
import type { Span } from './span.ts';

/** A place where a text names one of the outlets compared. */
export interface OutletMention extends Span {
  /** Id of the article that is called so, or the first of that outlet. */
  readonly article: string;
}

/**
 * Finds the names of the articles' outlets in a text, and their ids: as whole words, the longest first, after Arabic
 * proclitics too («ليورونيوز», «للشرق»). A common word that is a name as well («الشرق الأوسط») is found too.
 */
export function outletMentions(articles: readonly Article[]): (text: string) => readonly OutletMention[] {
  const names = articles
    .flatMap(({ id, outlet, outletName, label }) =>
      [id, outlet, ...Object.values(outletName), ...(label === undefined ? [] : [label.en, label.ar])]
        .filter((name) => name.length <= LONGEST_NAME)
        .flatMap((name) =>
          [name, ...distinctiveWords(name)].map((word) => ({ word: word.toLowerCase(), article: id })),
        ),
    )
    .sort((a, b) => b.word.length - a.word.length);
  const pattern = new RegExp(patternOf(names.map(({ word }) => word)), 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const named = names.find(({ word }) => found.toLowerCase().includes(word.replace(/^ال/u, 'ل')));
      return named === undefined ? [] : [{ start: index, end: index + found.length, article: named.article }];
    });
}

/** Nobody writes a longer name in a text, and an expression of such names grows too large to compile. */
const LONGEST_NAME = 200;
const SHORTEST_DISTINCTIVE = 4;
/** Words of many outlets' names: they give no one away. */
const COMMON = new Set('news arabic english agency عربي عربية العربية نيوز وكالة أنباء الأنباء'.split(' '));

const distinctiveWords = (name: string): string[] =>
  name.split(/\s+/u).filter((word) => word.length >= SHORTEST_DISTINCTIVE && !COMMON.has(word.toLowerCase()));

function patternOf(names: readonly string[]): string {
  const forms = names.flatMap((name) => (name.startsWith('ال') ? [name, `ل${name.slice(1)}`] : [name]));
  const escaped = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}])[وفبلك]{0,2}(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}
