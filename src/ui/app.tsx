import { Text, Transform } from 'ink';
import { type ReactNode, useMemo } from 'react';
import { useKeys, useSize, useStoreState } from './hooks.ts';
import { EMPTY } from './row.ts';
import type { Store } from './store.ts';
import { styledRow } from './styled-row.ts';
import { frame } from './views/frame.ts';

/**
 * The frame of the current state. Ink lays out a block of blanks as large as the screen, and each of its lines gives
 * way to a row of the frame as it is written: the rows are measured already, and Ink would spend half of a frame's time
 * on measuring them again, and keep every one it ever measured.
 */
export function App({ store }: { readonly store: Store }): ReactNode {
  useKeys(store);
  useSize(store);
  const state = useStoreState(store);
  const { columns, rows: height } = state.size;
  const room = useMemo(() => Array.from({ length: height }, () => '.'.repeat(columns)).join('\n'), [columns, height]);
  const rows = frame(state, store.context);
  return (
    <Transform transform={(_blank, index) => styledRow(rows[index] ?? EMPTY, state.theme)}>
      <Text>{room}</Text>
    </Transform>
  );
}
