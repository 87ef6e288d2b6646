import type { ComparisonView } from '../../model/comparison-view.ts';
import type { ReportFormatName } from '../../model/report-format.ts';
import type { Screen, State } from '../state.ts';

/** What the program is to do besides drawing the next state. */
export type Effect =
  | { readonly kind: 'quit' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'copy'; readonly text: string }
  | {
      readonly kind: 'export';
      readonly event: string;
      readonly view: ComparisonView;
      readonly format: ReportFormatName;
    };

/** The next state, and what is to be done. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export const stay = (state: State, ...effects: readonly Effect[]): Step => ({ state, effects });

/** Puts another version of the current screen in its place. */
export function replaced(state: State, screen: Screen): State {
  const [first, ...rest] = state.screens;
  return { ...state, screens: rest.length === 0 ? [screen] : [first, ...rest.slice(0, -1), screen] };
}

export const opened = (state: State, screen: Screen): State => ({ ...state, screens: [...state.screens, screen] });

/** Back to the screen before; undefined on the first one. */
export function closed(state: State): State | undefined {
  const [first, ...rest] = state.screens;
  return rest.length === 0 ? undefined : { ...state, screens: [first, ...rest.slice(0, -1)] };
}
