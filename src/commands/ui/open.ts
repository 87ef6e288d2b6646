import { join } from 'node:path';
import { locateWorkspace } from '../../corpus/locate.ts';
import { eventIds } from '../../corpus/workspace.ts';
import { UserError } from '../../model/errors.ts';
import { withOverrides } from '../../terminal/override.ts';
import { ScreenWriter } from '../../terminal/screen.ts';
import { TerminalSession } from '../../terminal/session.ts';
import { NO_TEXT } from '../../ui/context.ts';
import type { Effect } from '../../ui/reduce/step.ts';
import type { Interface } from '../../ui/run.tsx';
import { Store } from '../../ui/store.ts';
import { styledRow } from '../../ui/theme.ts';
import { Typesetter } from '../../ui/typeset.ts';
import { frame } from '../../ui/views/frame.ts';
import { planTerminal } from '../terminal-plan.ts';
import { copyToClipboard } from './clipboard.ts';
import { compareThread } from './compare-thread.ts';
import { eventDetails, eventEntry } from './event-entry.ts';
import { initialState } from './initial-state.ts';
import type { UiOptions } from './options.ts';
import { writeView } from './write-view.ts';

/** Opens the interface on the workspace; comes back when the reader leaves it. */
export async function runUi(options: UiOptions): Promise<void> {
  allowFrames(process.env);
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const ids = await eventIds(workspace);
  if (ids.length === 0) throw new UserError('the workspace has no events yet', 'Begin with `framediff import FILE`.');
  const [plan, entries] = await Promise.all([
    planTerminal(options.bidi ?? 'auto'),
    Promise.all(ids.map((id) => eventEntry(workspace, id))),
  ]);
  const session = new TerminalSession(process, plan.mode, plan.multiplexer);
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

  const mounted: { instance?: Interface } = {};
  /** The first frame goes out before Ink is loaded, which takes as long as all before it. */
  const show = async (): Promise<void> => {
    session.enter(() => mounted.instance?.unmount());
    screen.forget();
    screen.draw(
      frame(store.state(), store.context)
        .map((row) => styledRow(row, store.state().theme))
        .join('\n'),
    );
    const { mount } = await import('../../ui/run.tsx');
    mounted.instance = mount(store, process, { draw: (text) => screen.draw(text) });
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
  const store: Store = new Store(initialState(options, plan, entries), { tools: NO_TEXT, typeset }, run);

  await show();
  const { TEXT_TOOLS } = await import('./text-tools.ts');
  store.equip({ tools: TEXT_TOOLS, typeset });
  const thread = compareThread((reply) => store.dispatch(reply));
  for (const { id } of entries) {
    compare(id, undefined);
    store.dispatch({ kind: 'listed', event: id, details: await eventDetails(workspace, id) });
  }
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
function suspend(session: TerminalSession, show: () => Promise<void>): void {
  session.leave();
  process.once('SIGCONT', () => void show());
  process.kill(0, 'SIGTSTP');
}
