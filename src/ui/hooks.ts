import { type Key, useInput, useStdout } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import type { State } from './state.ts';
import type { Store } from './store.ts';

export const useStoreState = (store: Store): State => useSyncExternalStore(store.subscribe, store.state, store.state);

/** Keys under the names of the key table. Several that arrive in one read come as one string: they go in one by one. */
export const useKeys = (store: Store): void =>
  useInput((input, key) => {
    for (const name of keyNames(input, key)) store.dispatch({ kind: 'key', key: name });
  });

export function useSize(store: Store): void {
  const { stdout } = useStdout();
  useEffect(() => {
    const resized = (): void =>
      store.dispatch({ kind: 'resized', size: { columns: stdout.columns, rows: stdout.rows } });
    stdout.on('resize', resized);
    return () => {
      stdout.off('resize', resized);
    };
  }, [stdout, store]);
}

const NAMED = [
  ['upArrow', '↑'],
  ['downArrow', '↓'],
  ['leftArrow', '←'],
  ['rightArrow', '→'],
  ['pageUp', 'page up'],
  ['pageDown', 'page down'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const;

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u001B': 'esc',
  '\b': 'backspace',
  '\u007F': 'backspace',
  ' ': 'space',
};

function keyNames(input: string, key: Key): string[] {
  if (key.tab) return [key.shift ? 'shift+tab' : 'tab'];
  const named = NAMED.find(([flag]) => key[flag]);
  if (named !== undefined) return [named[1]];
  if (key.ctrl) return [`ctrl+${input}`];
  return [...input].map((letter) => CONTROLS[letter] ?? letter);
}
