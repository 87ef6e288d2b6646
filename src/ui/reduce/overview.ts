import { articleItems } from '../article-items.ts';
import type { ViewContext } from '../context.ts';
import type { CommandId } from '../keys.ts';
import { clamp, moved, nextIndex } from '../list.ts';
import { hasFinding, isOpenable, type OverviewItem, overviewItems } from '../overview-items.ts';
import { itemMatches } from '../search.ts';
import { entryOf, loadedIn, type OverviewScreen, type PassageScreen, type State } from '../state.ts';
import type { Subject } from '../subject.ts';
import { bodyHeight } from '../views/frame.ts';
import { opened, replaced, type Step, stay } from './step.ts';

export function onOverview(state: State, shown: OverviewScreen, command: CommandId, { tools }: ViewContext): Step {
  const loaded = loadedIn(state, shown.event);
  if (loaded === undefined) return stay(state);
  const items = overviewItems(loaded, state);
  // A filter may have taken away the item the cursor was at.
  const screen = { ...shown, cursor: clamp(shown.cursor, items.length) };
  const to = (cursor: number): Step => stay(replaced(state, { ...screen, cursor }));
  const step = (way: 1 | -1, wanted: (item: OverviewItem) => boolean): Step =>
    to(nextIndex(items, screen.cursor, way, wanted));
  const page = bodyHeight(state) - 1;
  const item = items[screen.cursor];
  switch (command) {
    case 'down':
      return items.slice(screen.cursor + 1).some(isOpenable) ? step(1, isOpenable) : stay(state);
    case 'up':
      return items.slice(0, screen.cursor).some(isOpenable) ? step(-1, isOpenable) : to(0);
    case 'nextSection':
      return step(1, ({ kind }) => kind === 'section');
    case 'previousSection':
      return step(-1, ({ kind }) => kind === 'section');
    case 'nextFinding':
      return step(1, (own) => hasFinding(own, loaded, state.filter));
    case 'previousFinding':
      return step(-1, (own) => hasFinding(own, loaded, state.filter));
    case 'nextMatch':
      return step(1, (own) => itemMatches(own, state.search?.text ?? '', loaded, tools, state.language));
    case 'previousMatch':
      return step(-1, (own) => itemMatches(own, state.search?.text ?? '', loaded, tools, state.language));
    case 'open':
      return item === undefined ? stay(state) : stay(openItem(state, screen.event, item));
    case 'article':
      return stay(openArticle(state, screen.event, articleOf(item) ?? entryOf(state, screen.event)?.articles[0]?.id));
    case 'present':
      return item?.kind === 'passage'
        ? stay(
            opened(state, {
              ...passageScreen(screen.event, { kind: 'passage', id: item.passage.id }),
              presentation: { revealed: 0 },
            }),
          )
        : stay(state);
    case 'export':
      return stay(state, { kind: 'export', event: screen.event, view: { kind: 'event' }, format: 'md' });
    default: {
      const at = moved(command, screen.cursor, items.length, page);
      return at === undefined ? stay(state) : to(at);
    }
  }
}

function openItem(state: State, event: string, item: OverviewItem): State {
  switch (item.kind) {
    case 'passage':
      return opened(state, passageScreen(event, { kind: 'passage', id: item.passage.id }));
    case 'finding':
      return opened(state, {
        ...passageScreen(event, { kind: 'finding', id: item.finding.id }),
        finding: item.finding.id,
      });
    case 'headline':
    case 'voices':
      return openArticle(state, event, item.article.id);
    case 'unique':
      return openArticle(state, event, item.piece.article, item.piece.span.start);
    default:
      return state;
  }
}

const articleOf = (item: OverviewItem | undefined): string | undefined =>
  item?.kind === 'headline' || item?.kind === 'voices'
    ? item.article.id
    : item?.kind === 'unique'
      ? item.piece.article
      : item?.kind === 'passage'
        ? item.passage.readings[0]?.article
        : undefined;

export const passageScreen = (event: string, subject: Subject): PassageScreen => ({
  kind: 'passage',
  event,
  subject,
  finding: undefined,
  column: 0,
  scroll: 0,
  context: 'hidden',
  why: 'hidden',
  presentation: undefined,
});

/** An article, at the sentence that holds the offset. */
export function openArticle(state: State, event: string, article: string | undefined, offset = 0): State {
  const loaded = loadedIn(state, event);
  if (loaded === undefined || article === undefined) return state;
  const at = articleItems(loaded, article).findLastIndex(
    (item) => item.kind === 'sentence' && item.span.start <= offset,
  );
  return opened(state, { kind: 'article', event, article, cursor: Math.max(0, at) });
}
