import type { EventInfo } from '../model/event.ts';
import type { FindingKind } from '../model/finding.ts';
import type { LanguageId } from '../words/language-id.ts';
import type { EventCounts } from './event-counts.ts';
import type { LoadedEvent } from './loaded-event.ts';
import type { Subject } from './subject.ts';
import type { ThemeId } from './theme.ts';

/** All that a screen is drawn from. Values only: the reducer makes a new one for every key. */
export interface State {
  readonly size: Size;
  readonly language: LanguageId;
  readonly theme: ThemeId;
  readonly events: readonly EventEntry[];
  /** The screens one came through; the last one is shown. */
  readonly screens: readonly [Screen, ...Screen[]];
  readonly filter: Filter;
  readonly search: Search | undefined;
  /** While set, outlets have letters instead of names. */
  readonly blind: { readonly seed: number } | undefined;
  /** Seed of the next blind order. */
  readonly nextSeed: number;
  readonly message: string | undefined;
}

/** In cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** An event of the workspace, and how far its comparison has come. */
export interface EventEntry extends EventDetails {
  readonly id: string;
  readonly progress: Progress;
  /** Article whose readings the others are set against; undefined is the one published first. */
  readonly base: string | undefined;
}

export interface EventDetails {
  readonly info: EventInfo;
  readonly articles: readonly ArticleEntry[];
  /** People who have reviewed it. */
  readonly reviewers: readonly string[];
}

export interface ArticleEntry {
  readonly id: string;
  readonly outlet: string;
  /** Display name of the outlet by language code. */
  readonly outletName: Readonly<Record<string, string>>;
  readonly day: string | undefined;
}

export type Progress =
  | { readonly kind: 'waiting' }
  /** `earlier` stays on the screen while it is compared anew. */
  | { readonly kind: 'comparing'; readonly earlier: LoadedEvent | undefined }
  | {
      readonly kind: 'compared';
      /** As in the entry when it was compared. */
      readonly base: string | undefined;
      readonly counts: EventCounts;
      /** Undefined once the reader is far from the event. */
      readonly loaded: LoadedEvent | undefined;
    }
  | { readonly kind: 'failed'; readonly message: string };

export type Screen = EventsScreen | OverviewScreen | PassageScreen | ArticleScreen | MenuScreen | HelpScreen;
export type ScreenKind = Screen['kind'];

export interface EventsScreen {
  readonly kind: 'events';
  readonly cursor: number;
}

export interface OverviewScreen {
  readonly kind: 'overview';
  readonly event: string;
  /** Index into the screen's items. */
  readonly cursor: number;
}

export interface PassageScreen {
  readonly kind: 'passage';
  readonly event: string;
  readonly subject: Subject;
  /** Id of the finding that is highlighted. */
  readonly finding: string | undefined;
  /** First column shown. */
  readonly column: number;
  /** First row shown. */
  readonly scroll: number;
  readonly context: 'hidden' | 'shown';
  readonly why: 'hidden' | 'shown';
  readonly presentation: Presentation | undefined;
}

/** One passage, large, one outlet after the other; `revealed` past their number shows the findings. */
export interface Presentation {
  readonly revealed: number;
}

export interface ArticleScreen {
  readonly kind: 'article';
  readonly event: string;
  readonly article: string;
  /** Index of the sentence the cursor is at. */
  readonly cursor: number;
}

export interface MenuScreen {
  readonly kind: 'menu';
  readonly menu: 'filter' | 'base' | 'exportAs';
  readonly event: string;
  readonly cursor: number;
}

export interface HelpScreen {
  readonly kind: 'help';
  readonly scroll: number;
}

export interface Filter {
  readonly kinds: readonly FindingKind[];
  /** Outlets whose findings are hidden. */
  readonly hiddenOutlets: readonly string[];
  /** Lighter findings are hidden. Candidates are to look through, not to quote: folded away until asked for. */
  readonly leastWeight: number;
}

export interface Search {
  readonly text: string;
  readonly phase: 'typing' | 'done';
}

export const currentScreen = ({ screens }: State): Screen => screens.at(-1) ?? screens[0];

export const SMALLEST: Size = { columns: 60, rows: 16 };

export function loadedIn(state: State, event: string): LoadedEvent | undefined {
  const progress = state.events.find(({ id }) => id === event)?.progress;
  if (progress?.kind === 'compared') return progress.loaded;
  return progress?.kind === 'comparing' ? progress.earlier : undefined;
}

export const entryOf = (state: State, event: string): EventEntry | undefined =>
  state.events.find(({ id }) => id === event);
