import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Workspace } from '../../corpus/workspace.ts';
import type { EventInfo } from '../../model/event.ts';
import { withOverrides } from '../../terminal/override.ts';
import { ScreenWriter } from '../../terminal/screen.ts';
import { TerminalSession } from '../../terminal/session.ts';
import { NO_TEXT } from '../../ui/context.ts';
import { eventToCompare, nearbyEvents } from '../../ui/nearby.ts';
import type { Effect } from '../../ui/reduce/step.ts';
import type { Interface } from '../../ui/run.tsx';
import type { State } from '../../ui/state.ts';
import { Store } from '../../ui/store.ts';
import { styledRow } from '../../ui/styled-row.ts';
import { Typesetter } from '../../ui/typeset.ts';
import { frame } from '../../ui/views/frame.ts';
import type { TerminalPlan } from '../terminal-plan.ts';
import { copyToClipboard } from './clipboard.ts';
import { CompareThread } from './compare-thread.ts';
import { eventDetails, infoOf } from './event-entry.ts';
import { writeView } from './write-view.ts';

export interface InterfaceSettings {
  readonly workspace: Workspace;
  /** Folder for what the reader writes. */
  readonly reports: string;
  readonly plan: TerminalPlan;
  readonly marks: boolean;
}

/** A title takes a quarter of a millisecond to read. */
const TITLES_AT_ONCE = 100;

/** The interface while it is open: the terminal, the comparing thread and the state, and what keys ask to be done. */
export class RunningInterface {
  readonly #settings: InterfaceSettings;
  readonly #session: TerminalSession;
  readonly #screen: ScreenWriter;
  readonly #typeset: Typesetter;
  readonly #store: Store;
  readonly #left: Promise<void>;
  #leave: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;
  #mounted: Interface | undefined;
  #thread: CompareThread | undefined;
  /** Events whose articles the list has been told of. */
  readonly #listed = new Set<string>();

  constructor(state: State, settings: InterfaceSettings) {
    const { mode, multiplexer } = settings.plan;
    this.#settings = settings;
    this.#session = new TerminalSession(process, mode, multiplexer);
    this.#screen = new ScreenWriter(process.stdout, mode.override ? withOverrides : (row) => row);
    this.#typeset = new Typesetter({ encoding: mode.encoding, marks: settings.marks });
    this.#store = new Store(state, { tools: NO_TEXT, typeset: this.#typeset }, (effect) => this.#run(effect));
    this.#left = new Promise((resolve, reject) => {
      this.#leave = resolve;
      this.#fail = reject;
    });
  }

  /** Comes back when the reader leaves. @throws whatever went wrong meanwhile, after the terminal is as it was. */
  async untilLeft(): Promise<void> {
    process.once('uncaughtException', this.#fail);
    try {
      await Promise.race([this.#open(), this.#left]);
      await this.#left;
    } finally {
      this.#session.close();
      this.#thread?.end();
    }
  }

  async #open(): Promise<void> {
    await this.#show();
    const { TEXT_TOOLS } = await import('./text-tools.ts');
    this.#store.equip({ tools: TEXT_TOOLS, typeset: this.#typeset });
    const thread = new CompareThread((reply) => this.#store.dispatch(reply));
    this.#thread = thread;
    const goOn = (): void => {
      this.#compareNext(thread);
      this.#listNearby().catch(this.#fail);
    };
    this.#store.subscribe(goOn);
    goOn();
    await this.#readTitles();
  }

  /** The titles of a long list, so many at a time that keys are answered in between. */
  async #readTitles(): Promise<void> {
    const untitled = this.#store.state().events.filter(({ info }) => Object.keys(info.title).length === 0);
    const ids = untitled.map(({ id }) => id);
    for (let first = 0; first < ids.length; first += TITLES_AT_ONCE) {
      const infos = new Map<string, EventInfo>();
      for (const id of ids.slice(first, first + TITLES_AT_ONCE))
        infos.set(id, await infoOf(this.#settings.workspace, id));
      this.#store.dispatch({ kind: 'titled', infos });
      await nextTurn();
    }
  }

  /** One at a time: where the reader goes decides which is next. */
  #compareNext(thread: CompareThread): void {
    const entry = thread.isBusy ? undefined : eventToCompare(this.#store.state());
    if (entry === undefined) return;
    thread.ask({ root: this.#settings.workspace.root, event: entry.id, base: entry.base });
    this.#store.dispatch({ kind: 'comparing', event: entry.id });
  }

  async #listNearby(): Promise<void> {
    for (;;) {
      const entry = nearbyEvents(this.#store.state()).find(({ id }) => !this.#listed.has(id));
      if (entry === undefined) return;
      this.#listed.add(entry.id);
      const details = await eventDetails(this.#settings.workspace, entry.id);
      this.#store.dispatch({ kind: 'listed', event: entry.id, details });
    }
  }

  /** The first frame goes out before Ink is loaded, which takes as long as all before it. */
  async #show(): Promise<void> {
    this.#session.enter(() => this.#mounted?.unmount());
    this.#screen.forget();
    const state = this.#store.state();
    const rows = frame(state, this.#store.context).map((row) => styledRow(row, state.theme));
    this.#screen.draw(rows.join('\n'));
    const { mount } = await import('../../ui/run.tsx');
    this.#mounted = mount(this.#store, process, { draw: (text) => this.#screen.draw(text) });
    this.#mounted.waitUntilExit().catch(this.#fail);
  }

  #run(effect: Effect): void {
    switch (effect.kind) {
      case 'quit':
        this.#leave();
        break;
      case 'suspend':
        this.#suspend();
        break;
      case 'copy':
        this.#say(copyToClipboard(effect.text, this.#settings.plan, this.#store.state().language));
        break;
      case 'export':
        writeView(effect, this.#store.state(), this.#settings.reports).then(
          (message) => this.#say(message),
          this.#fail,
        );
    }
  }

  #say(message: string): void {
    this.#store.dispatch({ kind: 'said', message });
  }

  /** Leaves the terminal to the shell until `fg`. */
  #suspend(): void {
    this.#session.leave();
    process.once('SIGCONT', () => void this.#show().catch(this.#fail));
    process.kill(0, 'SIGTSTP');
  }
}
