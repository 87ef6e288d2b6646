import type { ReadStream, WriteStream } from 'node:tty';
import type { BidiMode } from './bidi-mode.ts';
import type { Multiplexer } from './multiplexer.ts';

const ALTERNATE_SCREEN = '\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H';
const MAIN_SCREEN = '\u001B[0m\u001B[?25h\u001B[?1049l';
/** tmux 3.3 drops what is passed through while it redraws a pane: the sequence of the mode is sent apart. */
const TMUX_REDRAW_MS = 60;
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Standard input and output, both terminals. */
export interface Streams {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
}

/** The alternate screen in a bidi mode. However the program ends, short of SIGKILL, the terminal is left as it was. */
export class TerminalSession {
  readonly #stdin: ReadStream;
  readonly #stdout: WriteStream;
  readonly #mode: BidiMode;
  readonly #multiplexer: Multiplexer | undefined;
  #entered = false;
  #beforeLeaving: () => void = () => undefined;

  constructor({ stdin, stdout }: Streams, mode: BidiMode, multiplexer: Multiplexer | undefined) {
    this.#stdin = stdin;
    this.#stdout = stdout;
    this.#mode = mode;
    this.#multiplexer = multiplexer;
  }

  /** `beforeLeaving` stops whatever still draws: its last frame must not land on the main screen. */
  enter(beforeLeaving: () => void): void {
    this.#beforeLeaving = beforeLeaving;
    this.#entered = true;
    process.on('exit', this.#close);
    for (const signal of signals) process.on(signal, this.#end);
    this.#stdin.setRawMode(true);
    this.#tell(this.#mode.enter);
    this.#stdout.write(ALTERNATE_SCREEN);
  }

  leave(): void {
    if (!this.#entered) return;
    this.#entered = false;
    this.#beforeLeaving();
    process.off('exit', this.#close);
    for (const signal of signals) process.off(signal, this.#end);
    this.#tell(this.#mode.leave);
    this.#stdout.write(MAIN_SCREEN);
    this.#stdin.setRawMode(false);
  }

  /** Leaves for good: what was set in tmux is undone too. */
  close(): void {
    this.leave();
    this.#multiplexer?.restore();
  }

  readonly #close = (): void => this.close();

  readonly #end = (signal: keyof typeof SIGNALS): void => {
    process.exit(128 + SIGNALS[signal]);
  };

  #tell(sequence: string): void {
    if (sequence === '') return;
    this.#stdout.write(this.#multiplexer === undefined ? sequence : this.#multiplexer.wrap(sequence));
    if (this.#multiplexer?.name === 'tmux') pause(TMUX_REDRAW_MS);
  }
}

const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Blocks: at the end of a process nothing else can wait. */
const pause = (ms: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
};
