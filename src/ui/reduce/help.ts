import type { ViewContext } from '../context.ts';
import type { CommandId } from '../keys.ts';
import type { HelpScreen, State } from '../state.ts';
import { bodyHeight } from '../views/frame.ts';
import { helpRows } from '../views/help.ts';
import { viewOf } from '../views/view.ts';
import { replaced, type Step, stay } from './step.ts';

export function onHelp(state: State, screen: HelpScreen, command: CommandId, context: ViewContext): Step {
  const height = bodyHeight(state);
  const last = Math.max(0, helpRows(viewOf(state, context, height)).length - height);
  const steps: Partial<Record<CommandId, number>> = {
    down: 1,
    up: -1,
    pageDown: height,
    pageUp: -height,
    last,
    first: -last,
  };
  const scroll = Math.max(0, Math.min(last, screen.scroll + (steps[command] ?? 0)));
  return stay(replaced(state, { ...screen, scroll }));
}
