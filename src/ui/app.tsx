import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { useKeys, useSize, useStoreState } from './hooks.ts';
import type { Row } from './row.ts';
import type { Store } from './store.ts';
import { styled, type ThemeId } from './theme.ts';
import { frame } from './views/frame.ts';

/** The frame of the current state, a line of text for each of its rows. */
export function App({ store }: { readonly store: Store }): ReactNode {
  useKeys(store);
  useSize(store);
  const state = useStoreState(store);
  return (
    <Box flexDirection="column">
      {frame(state, store.context).map((row, index) => (
        // A row is its place on the screen and nothing else.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Text key={index} wrap="truncate">
          {drawn(row, state.theme)}
        </Text>
      ))}
    </Box>
  );
}

const drawn = ({ runs }: Row, theme: ThemeId): string => runs.map((run) => styled(run.drawn, run.role, theme)).join('');
