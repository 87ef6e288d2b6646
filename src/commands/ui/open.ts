import { join } from 'node:path';
import { locateWorkspace } from '../../corpus/locate.ts';
import { eventIds, type Workspace } from '../../corpus/workspace.ts';
import { UserError } from '../../model/errors.ts';
import type { EventEntry } from '../../ui/state.ts';
import { planTerminal } from '../terminal-plan.ts';
import { eventEntry, infoOf } from './event-entry.ts';
import { initialState } from './initial-state.ts';
import type { UiOptions } from './options.ts';
import { RunningInterface } from './running-interface.ts';

/** Opens the interface on the workspace; comes back when the reader leaves it. */
export async function runUi(options: UiOptions): Promise<void> {
  allowFrames(process.env);
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const ids = await eventIds(workspace);
  if (ids.length === 0) throw new UserError('the workspace has no events yet', 'Begin with `framediff import FILE`.');
  const [plan, shown] = await Promise.all([planTerminal(options.bidi ?? 'auto'), entriesShownFirst(workspace, ids)]);
  const entries = [...shown, ...ids.slice(shown.length).map(eventEntry)];
  const running = new RunningInterface(initialState(options, plan, entries), {
    workspace,
    reports: options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports'),
    plan,
    marks: options.marks !== false && plan.marks,
  });
  await running.untilLeft();
}

/** Events that the first screen may show, with their titles. */
const entriesShownFirst = (workspace: Workspace, ids: readonly string[]): Promise<EventEntry[]> =>
  Promise.all(ids.slice(0, SHOWN_FIRST).map(async (id) => ({ ...eventEntry(id), info: await infoOf(workspace, id) })));

/** More than any screen has room for. */
const SHOWN_FIRST = 100;

/** Ink draws nothing until the end, and follows no resize, where these say that a build job runs it. */
function allowFrames(environment: NodeJS.ProcessEnv): void {
  delete environment['CI'];
  delete environment['CONTINUOUS_INTEGRATION'];
}
