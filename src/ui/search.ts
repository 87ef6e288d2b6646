import type { Span } from '../model/span.ts';
import type { LanguageId } from '../words/language-id.ts';
import type { ArticleItem } from './article-items.ts';
import type { TextTools } from './context.ts';
import { excerpt, type LoadedEvent } from './loaded-event.ts';
import type { OverviewItem } from './overview-items.ts';
import type { RoleSpan } from './row.ts';
import type { EventEntry, State } from './state.ts';

interface SearchedText {
  readonly text: string;
  readonly language: string;
}

/** Where the words searched for stand in a text on the screen. */
export function matchSpans(
  { state, tools }: { state: State; tools: TextTools },
  text: string,
  language: string,
): RoleSpan[] {
  const wanted = state.search?.text.trim() ?? '';
  if (wanted === '') return [];
  return tools.find(text, wanted, language).map((span) => ({ ...span, role: 'match' }));
}

/** The article texts an item of the overview stands for: a passage matches in any of its readings. */
function textsOf(item: OverviewItem, loaded: LoadedEvent, interfaceLanguage: LanguageId): SearchedText[] {
  switch (item.kind) {
    case 'headline':
      return [{ text: item.article.headline, language: item.article.language }];
    case 'finding':
      return [
        { text: item.finding.note[interfaceLanguage], language: loaded.comparison.articles[0]?.language ?? 'en' },
      ];
    case 'remark':
      return [{ text: item.text, language: interfaceLanguage }];
    case 'unique':
      return excerpts(loaded, item.piece.article, [item.piece.span]);
    case 'passage':
      return item.passage.readings.flatMap(({ article, spans }) => excerpts(loaded, article, spans));
    default:
      return [];
  }
}

function excerpts(loaded: LoadedEvent, id: string, spans: readonly Span[]): SearchedText[] {
  const article = loaded.articles.get(id);
  return article === undefined
    ? []
    : spans.map((span) => ({ text: excerpt(loaded, id, span), language: article.language }));
}

export const itemMatches = (
  item: OverviewItem,
  wanted: string,
  loaded: LoadedEvent,
  tools: TextTools,
  language: LanguageId,
): boolean => isIn(textsOf(item, loaded, language), wanted, tools);

/** An item of one article's screen; what another article tells stands there in its own words. */
export const articleItemMatches = (
  item: ArticleItem,
  article: string,
  wanted: string,
  loaded: LoadedEvent,
  tools: TextTools,
): boolean => isIn(excerpts(loaded, item.kind === 'sentence' ? article : item.from, [item.span]), wanted, tools);

const isIn = (texts: readonly SearchedText[], wanted: string, tools: TextTools): boolean =>
  texts.some(({ text, language }) => tools.find(text, wanted, language).length > 0);

/** An event is found by its id and by its title in any language. */
export const eventMatches = ({ id, info }: EventEntry, wanted: string, tools: TextTools): boolean =>
  isIn(
    [{ text: id, language: 'en' }, ...Object.entries(info.title).map(([language, text]) => ({ text, language }))],
    wanted,
    tools,
  );
