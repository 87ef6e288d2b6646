import { type ArticleItem, articleItems } from '../article-items.ts';
import type { ViewContext } from '../context.ts';
import type { CommandId } from '../keys.ts';
import { clamp, moved, nextIndex } from '../list.ts';
import { outletNames } from '../outlet-names.ts';
import { articleItemMatches } from '../search.ts';
import { type ArticleScreen, entryOf, loadedIn, type State } from '../state.ts';
import { stringsOf } from '../strings/strings.ts';
import { bodyHeight } from '../views/frame.ts';
import { openArticle, passageScreen } from './overview.ts';
import { opened, replaced, type Step, stay } from './step.ts';

/** A page of text holds about so many sentences for each of its rows. */
const SENTENCES_A_ROW = 1 / 3;

export function onArticle(state: State, screen: ArticleScreen, command: CommandId, { tools }: ViewContext): Step {
  const loaded = loadedIn(state, screen.event);
  if (loaded === undefined) return stay(state);
  const items = articleItems(loaded, screen.article);
  const to = (cursor: number): Step => stay(replaced(state, { ...screen, cursor }));
  const step = (way: 1 | -1, wanted: (item: ArticleItem) => boolean): Step =>
    to(nextIndex(items, screen.cursor, way, wanted));
  const page = Math.max(1, Math.floor(bodyHeight(state) * SENTENCES_A_ROW));
  const matches = (item: ArticleItem): boolean =>
    articleItemMatches(item, screen.article, state.search?.text ?? '', loaded, tools);
  const at = moved(command, screen.cursor, items.length, page);
  if (at !== undefined) return to(at);
  switch (command) {
    case 'nextFinding':
      return step(1, ({ kind }) => kind === 'elsewhere');
    case 'previousFinding':
      return step(-1, ({ kind }) => kind === 'elsewhere');
    case 'nextMatch':
      return step(1, matches);
    case 'previousMatch':
      return step(-1, matches);
    case 'right':
    case 'left':
      return stay(
        otherArticle(state, screen, (command === 'right') === (stringsOf(state.language).direction === 'rtl') ? -1 : 1),
      );
    case 'open':
      return stay(openAt(state, screen, items[screen.cursor]));
    case 'export':
      return stay(state, {
        kind: 'export',
        event: screen.event,
        view: { kind: 'article', id: screen.article },
        format: 'md',
      });
    default:
      return stay(state);
  }
}

function otherArticle(state: State, screen: ArticleScreen, step: 1 | -1): State {
  const loaded = loadedIn(state, screen.event);
  if (loaded === undefined) return state;
  const { order } = outletNames(loaded, state, entryOf(state, screen.event)?.base);
  const article = order[clamp(order.indexOf(screen.article) + step, order.length)] ?? screen.article;
  return article === screen.article ? state : replaced(state, { ...screen, article, cursor: 0 });
}

/** The passage a sentence is part of; for what another article tells, that place in it. */
function openAt(state: State, { event }: ArticleScreen, item: ArticleItem | undefined): State {
  const passage = item?.kind === 'sentence' ? item.passages[0] : item?.passage;
  if (passage !== undefined) return opened(state, passageScreen(event, { kind: 'passage', id: passage }));
  return item?.kind === 'elsewhere' ? openArticle(state, event, item.from, item.span.start) : state;
}
