import type { Finding } from '../../model/finding.ts';
import { citation } from '../citation.ts';
import type { ViewContext } from '../context.ts';
import { findingsOfSubject } from '../filter.ts';
import type { CommandId } from '../keys.ts';
import { clamp, nextIndex } from '../list.ts';
import { type LoadedEvent, readingsOf } from '../loaded-event.ts';
import { outletNames } from '../outlet-names.ts';
import { itemMatches } from '../search.ts';
import { entryOf, loadedIn, type PassageScreen, type State } from '../state.ts';
import { stringsOf } from '../strings/strings.ts';
import { bodyHeight } from '../views/frame.ts';
import { passageRows } from '../views/passage/passage.ts';
import { columnsFitting } from '../views/passage/passage-view.ts';
import { eventView, viewOf } from '../views/view.ts';
import { openArticle } from './overview.ts';
import { replaced, type Step, stay } from './step.ts';

export function onPassage(state: State, screen: PassageScreen, command: CommandId, context: ViewContext): Step {
  const loaded = loadedIn(state, screen.event);
  if (loaded === undefined) return stay(state);
  const now = (change: Partial<PassageScreen>): Step => stay(replaced(state, { ...screen, ...change }));
  const mirrored = stringsOf(state.language).direction === 'rtl';
  switch (command) {
    case 'down':
      return stay(replaced(state, neighbour(screen, loaded, 1)));
    case 'up':
      return stay(replaced(state, neighbour(screen, loaded, -1)));
    case 'first':
      return stay(replaced(state, atPassage(screen, loaded, 0)));
    case 'last':
      return stay(replaced(state, atPassage(screen, loaded, loaded.comparison.alignment.passages.length - 1)));
    case 'right':
    case 'left':
      return now({ column: columnAfter(state, screen, loaded, (command === 'right') === mirrored ? -1 : 1) });
    case 'pageDown':
      return now({ scroll: scrolled(state, screen, loaded, context, bodyHeight(state) - 1) });
    case 'pageUp':
      return now({ scroll: scrolled(state, screen, loaded, context, 1 - bodyHeight(state)) });
    case 'nextFinding':
      return stay(replaced(state, atFinding(state, screen, loaded, 1)));
    case 'previousFinding':
      return stay(replaced(state, atFinding(state, screen, loaded, -1)));
    case 'nextMatch':
    case 'previousMatch':
      return stay(replaced(state, atMatch(state, screen, loaded, context, command === 'nextMatch' ? 1 : -1)));
    case 'context':
      return now({ context: screen.context === 'shown' ? 'hidden' : 'shown' });
    case 'why':
      return now({ why: screen.why === 'shown' ? 'hidden' : 'shown' });
    case 'present':
      return now({ presentation: screen.presentation === undefined ? { revealed: 0 } : undefined, scroll: 0 });
    case 'reveal':
      return screen.presentation === undefined
        ? now({ scroll: scrolled(state, screen, loaded, context, bodyHeight(state) - 1) })
        : now({
            presentation: { revealed: Math.min(screen.presentation.revealed + 1, loaded.comparison.articles.length) },
          });
    case 'article':
      return stay(articleAt(state, screen, loaded));
    case 'copy':
      return stay(state, {
        kind: 'copy',
        text: citation(
          loaded,
          screen.subject,
          outletNames(loaded, state, entryOf(state, screen.event)?.base),
          state.language,
        ),
      });
    case 'export':
      return stay(state, { kind: 'export', event: screen.event, view: screen.subject, format: 'md' });
    default:
      return stay(state);
  }
}

function passageIndex({ subject }: PassageScreen, { comparison }: LoadedEvent): number {
  return comparison.alignment.passages.findIndex(({ id }) => subject.kind === 'passage' && id === subject.id);
}

/** Another passage from its beginning; what was switched on stays on. */
function atPassage(screen: PassageScreen, { comparison }: LoadedEvent, index: number): PassageScreen {
  const { passages } = comparison.alignment;
  const passage = passages[clamp(index, passages.length)];
  if (passage === undefined || screen.subject.kind === 'finding') return screen;
  const presentation = screen.presentation === undefined ? undefined : { revealed: 0 };
  return { ...screen, subject: { kind: 'passage', id: passage.id }, finding: undefined, scroll: 0, presentation };
}

const neighbour = (screen: PassageScreen, loaded: LoadedEvent, step: 1 | -1): PassageScreen => {
  const index = passageIndex(screen, loaded);
  const next = clamp(index + step, loaded.comparison.alignment.passages.length);
  return next === index ? screen : atPassage(screen, loaded, next);
};

function columnAfter(state: State, screen: PassageScreen, { comparison }: LoadedEvent, step: 1 | -1): number {
  const columns = comparison.articles.length;
  return clamp(screen.column + step, columns - columnsFitting(state.size.columns, columns) + 1);
}

function scrolled(
  state: State,
  screen: PassageScreen,
  loaded: LoadedEvent,
  context: ViewContext,
  rows: number,
): number {
  const entry = entryOf(state, screen.event);
  if (entry === undefined) return 0;
  const height = bodyHeight(state);
  const all = passageRows(eventView(viewOf(state, context, height), entry, loaded), screen).length;
  return Math.max(0, Math.min(screen.scroll + rows, all - height));
}

/** The next finding of this passage, else the first of the next passage that has one. */
function atFinding(state: State, screen: PassageScreen, loaded: LoadedEvent, step: 1 | -1): PassageScreen {
  const own = findingsOfSubject(loaded, screen.subject, state.filter);
  const index = own.findIndex(({ id }) => id === screen.finding);
  const next = own[index < 0 ? (step === 1 ? 0 : own.length - 1) : index + step];
  if (next !== undefined) return { ...screen, finding: next.id };
  const { passages } = loaded.comparison.alignment;
  const findingsIn = (id: string): Finding[] => findingsOfSubject(loaded, { kind: 'passage', id }, state.filter);
  const other = nextIndex(passages, passageIndex(screen, loaded), step, ({ id }) => findingsIn(id).length > 0);
  const found = findingsIn(passages[other]?.id ?? '');
  return { ...atPassage(screen, loaded, other), finding: (step === 1 ? found[0] : found.at(-1))?.id };
}

function atMatch(
  state: State,
  screen: PassageScreen,
  loaded: LoadedEvent,
  { tools }: ViewContext,
  step: 1 | -1,
): PassageScreen {
  const { passages } = loaded.comparison.alignment;
  const from = passageIndex(screen, loaded);
  const next = nextIndex(passages, from, step, (passage) =>
    itemMatches({ kind: 'passage', passage }, state.search?.text ?? '', loaded, tools, state.language),
  );
  return next === from ? screen : atPassage(screen, loaded, next);
}

/** The article of the first column that has a reading, at that reading. */
function articleAt(state: State, screen: PassageScreen, loaded: LoadedEvent): State {
  const { order } = outletNames(loaded, state, entryOf(state, screen.event)?.base);
  const readings = readingsOf(loaded, screen.subject);
  const shown = [...order.slice(screen.column), ...order.slice(0, screen.column)];
  const reading = shown.flatMap((id) => readings.find(({ article }) => article === id) ?? [])[0];
  return openArticle(state, screen.event, reading?.article, reading?.spans[0]?.start);
}
