import type { ViewContext } from './context.ts';
import { type Action, reduce } from './reduce/reduce.ts';
import type { Effect } from './reduce/step.ts';
import type { State } from './state.ts';

/** Holds the state between keys, outside the components: they may be taken down and put up again (Ctrl-Z). */
export class Store {
  #context: ViewContext;
  readonly #run: (effect: Effect) => void;
  readonly #listeners = new Set<() => void>();
  #state: State;
  #isAnnouncing = false;

  constructor(state: State, context: ViewContext, run: (effect: Effect) => void) {
    this.#state = state;
    this.#context = context;
    this.#run = run;
  }

  readonly state = (): State => this.#state;

  get context(): ViewContext {
    return this.#context;
  }

  /** Gives the screens more to work with than they began with. */
  equip(context: ViewContext): void {
    this.#context = context;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Keys that arrive together make one frame: a held key must not run ahead of what is drawn. */
  #announce(): void {
    if (this.#isAnnouncing) return;
    this.#isAnnouncing = true;
    setImmediate(() => {
      this.#isAnnouncing = false;
      for (const listener of this.#listeners) listener();
    });
  }

  readonly dispatch = (action: Action): void => {
    const { state, effects } = reduce(this.#state, action, this.#context);
    if (state !== this.#state) {
      this.#state = state;
      this.#announce();
    }
    for (const effect of effects) this.#run(effect);
  };
}
