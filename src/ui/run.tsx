import { type Instance, render } from 'ink';
import { App } from './app.tsx';
import type { Store } from './store.ts';

/** The interface on the screen; it goes when it is unmounted. */
export type Interface = Instance;

export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/** Where frames go. */
export interface FrameTarget {
  readonly draw: (frame: string) => void;
}

/**
 * Puts the interface on the screen. Ink makes the frames and hands each over whole (`debug`); it would otherwise erase
 * the screen before each one, which flickers, or, told to write only what changed, count one line too few (Ink 6.8).
 */
export const mount = (store: Store, { stdin, stdout }: TerminalStreams, target: FrameTarget): Interface =>
  render(<App store={store} />, {
    stdin,
    stdout: handingOver(stdout, target),
    exitOnCtrlC: false,
    patchConsole: false,
    debug: true,
  });

/** Standard output as Ink knows it, except that what is written is a frame. */
const handingOver = (stdout: NodeJS.WriteStream, target: FrameTarget): NodeJS.WriteStream =>
  new Proxy(stdout, {
    get: (real, name) => {
      if (name === 'write') return target.draw;
      const value: unknown = Reflect.get(real, name, real);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });
