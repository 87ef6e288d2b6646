import { join } from 'node:path';
import { locateWorkspace } from '../../corpus/locate.ts';
import { eventIds } from '../../corpus/workspace.ts';
import { UserError } from '../../model/errors.ts';
import { withOverrides } from '../../terminal/override.ts';
import { ScreenWriter } from '../../terminal/screen.ts';
import { TerminalSession } from '../../terminal/session.ts';
import type { Effect } from '../../ui/reduce/step.ts';
import { Store } from '../../ui/store.ts';
import { Typesetter } from '../../ui/typeset.ts';
import { planTerminal } from '../terminal-plan.ts';
import { copyToClipboard } from './clipboard.ts';
import { compareThread } from './compare-thread.ts';
import { eventEntry } from './event-entry.ts';
import { initialState } from './initial-state.ts';
import type { UiOptions } from './options.ts';
import { TEXT_TOOLS } from './text-tools.ts';
import { writeView } from './write-view.ts';

/** Opens the interface on the workspace; comes back when the reader leaves it. */
export async function runUi(options: UiOptions): Promise<void> {
  allowFrames(process.env);
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const ids = await eventIds(workspace);
  if (ids.length === 0) throw new UserError('the workspace has no events yet', 'Begin with `framediff import FILE`.');
  const thread = compareThread((reply) => store.dispatch(reply));
  const [{ mount }, plan, entries] = await Promise.all([
    import('../../ui/run.tsx'),
    planTerminal(options.bidi ?? 'auto'),
    Promise.all(ids.map((id) => eventEntry(workspace, id))),
  ]);
  const session = new TerminalSession(process.stdout, plan.mode, plan.multiplexer);
  const screen = new ScreenWriter(process.stdout, plan.mode.override ? withOverrides : (row) => row);
  const typeset = new Typesetter({
    encoding: plan.mode.encoding,
    marks: options.marks !== false && plan.marks,
  });
  const reports = options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports');
  let leave: () => void = () => undefined;
  const left = new Promise<void>((resolve) => {
    leave = resolve;
  });

  const show = (): void => {
    const mounted: { instance?: ReturnType<typeof mount> } = {};
    session.enter(() => mounted.instance?.unmount());
    screen.forget();
    mounted.instance = mount(store, process.stdout, { draw: (frame) => screen.draw(frame) });
  };
  const compare = (event: string, base: string | undefined): void => {
    store.dispatch({ kind: 'comparing', event });
    thread.ask({ root: workspace.root, event, base });
  };
  const say = (message: string): void => store.dispatch({ kind: 'said', message });
  const run = (effect: Effect): void => {
    switch (effect.kind) {
      case 'quit':
        leave();
        break;
      case 'suspend':
        suspend(session, show);
        break;
      case 'compare':
        compare(effect.event, effect.base);
        break;
      case 'copy':
        say(copyToClipboard(effect.text, plan, store.state().language));
        break;
      case 'export':
        void writeView(effect, store.state(), reports).then(say);
    }
  };
  const store: Store = new Store(initialState(options, plan, entries), { tools: TEXT_TOOLS, typeset }, run);

  show();
  for (const { id } of entries) compare(id, undefined);
  await left;
  session.close();
  thread.end();
}

/** Ink draws nothing until the end, and follows no resize, where these say that a build job runs it. */
function allowFrames(environment: NodeJS.ProcessEnv): void {
  delete environment['CI'];
  delete environment['CONTINUOUS_INTEGRATION'];
}

/** Leaves the terminal to the shell until `fg`. */
function suspend(session: TerminalSession, show: () => void): void {
  session.leave();
  process.once('SIGCONT', show);
  process.kill(0, 'SIGTSTP');
}
