import { performance } from 'node:perf_hooks';
import { Box, render, Text } from 'ink';
import type { ReactNode } from 'react';
import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import { TEXT_TOOLS } from '../../src/commands/ui/text-tools.ts';
import { textOf } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { slice } from '../../src/model/span.ts';
import { NO_FILTER } from '../../src/ui/filter.ts';
import { drawnText } from '../../src/ui/row.ts';
import { mount, type TerminalStreams } from '../../src/ui/run.tsx';
import type { State } from '../../src/ui/state.ts';
import { Store } from '../../src/ui/store.ts';
import { Typesetter } from '../../src/ui/typeset.ts';
import { syntheticEvent } from '../support/synthetic-event.ts';

/** From a key to its frame on an event of 2,000 passages, against the same list mounted whole in Ink. */

const SIZE = { columns: 160, rows: 50 };
const PASSAGES = 2000;
const SENTENCES = 11_000;
const ARTICLES = 2;
const KEYS = 200;
const NAIVE_KEYS = 5;
const MEMORY_FRAMES = 4000;
const MEMORY_RUN = 100;
const CONTEXT = { tools: TEXT_TOOLS, typeset: new Typesetter({ encoding: 'forms', marks: true }) };

export async function printFrameBench(real: readonly string[]): Promise<void> {
  const comparison = comparisonOf(real);
  const lists = await framesOf(storeOn(comparison, 'overview'), '↓', KEYS);
  const passages = await framesOf(storeOn(comparison, 'passage'), '↓', KEYS);
  const naive = await naiveFrames(comparison, NAIVE_KEYS);
  console.log(`\nkey to frame at ${SIZE.columns}×${SIZE.rows}, ${comparison.alignment.passages.length} passages`);
  console.log('screen      median ms   95th percentile   times faster than naive');
  for (const [name, times] of [
    ['overview', lists],
    ['passage', passages],
  ] as const)
    console.log(
      `${name.padEnd(12)}${middle(times, 0.5).toFixed(1).padStart(8)}${middle(times, 0.95).toFixed(1).padStart(18)}${(middle(naive, 0.5) / middle(times, 0.5)).toFixed(0).padStart(18)}`,
    );
  console.log(`naive list  ${middle(naive, 0.5).toFixed(0).padStart(8)}`);
  await printMemory(comparison);
}

function comparisonOf(real: readonly string[]): Comparison {
  const comparison = compareEvent(
    analyseEvent(syntheticEvent(real, { sentences: SENTENCES, articles: ARTICLES, seed: 7 })),
  );
  const passages = comparison.alignment.passages.slice(0, PASSAGES);
  return { ...comparison, alignment: { ...comparison.alignment, passages } };
}

function storeOn(comparison: Comparison, screen: 'overview' | 'passage'): Store {
  const event = comparison.event.id;
  const state: State = {
    size: SIZE,
    language: 'en',
    theme: 'dark',
    events: [
      {
        id: event,
        info: comparison.event,
        articles: [],
        reviewers: [],
        base: undefined,
        progress: { kind: 'waiting' },
      },
    ],
    screens: [{ kind: 'events', cursor: 0 }],
    filter: NO_FILTER,
    search: undefined,
    blind: undefined,
    nextSeed: 1,
    message: undefined,
  };
  const store = new Store(state, CONTEXT, () => undefined);
  store.dispatch({ kind: 'compared', event, base: undefined, comparison });
  for (const key of screen === 'overview' ? ['enter', ']'] : ['enter', ']', '↓', 'enter'])
    store.dispatch({ kind: 'key', key });
  return store;
}

/** A terminal of that size that swallows what it is sent and types nothing. */
const terminal = (): TerminalStreams => ({
  stdin: having(process.stdin, {
    isTTY: true,
    setRawMode: () => undefined,
    ref: () => undefined,
    unref: () => undefined,
  }),
  stdout: having(process.stdout, {
    ...SIZE,
    isTTY: true,
    write: () => true,
    on: () => undefined,
    off: () => undefined,
  }),
});

/** A stream with some of its properties replaced. */
const having = <Stream extends object>(stream: Stream, own: Readonly<Record<string, unknown>>): Stream =>
  new Proxy(stream, {
    get: (real, name) => (typeof name === 'string' && name in own ? own[name] : Reflect.get(real, name, real)),
  });

async function framesOf(store: Store, key: string, keys: number): Promise<number[]> {
  let drawn: () => void = () => undefined;
  const instance = mount(store, terminal(), { draw: () => drawn() });
  const times: number[] = [];
  for (let pressed = 0; pressed < keys; pressed++) {
    const started = performance.now();
    await new Promise<void>((resolve) => {
      drawn = resolve;
      store.dispatch({ kind: 'key', key });
    });
    times.push(performance.now() - started);
  }
  instance.unmount();
  return times;
}

/** Every passage mounted in two columns, the list moved up by its offset: what a straightforward Ink program does. */
async function naiveFrames(comparison: Comparison, keys: number): Promise<number[]> {
  const texts = new Map(comparison.articles.map((article) => [article.id, textOf(article)]));
  const width = SIZE.columns / 2 - 2;
  const rows = comparison.alignment.passages.map(({ id, readings }) => ({
    id,
    columns: readings.slice(0, 2).map(({ article, spans }) =>
      CONTEXT.typeset
        .rows(spans.map((span) => slice(texts.get(article) ?? '', span)).join(' […] '), width - 2, { direction: 'rtl' })
        .map(drawnText)
        .join('\n'),
    ),
  }));
  const list = (offset: number): ReactNode => (
    <Box height={SIZE.rows - 1} overflow="hidden" flexDirection="column">
      <Box flexDirection="column" flexShrink={0} marginTop={-offset}>
        {rows.map(({ id, columns }) => (
          <Box key={id} flexShrink={0}>
            {columns.map((text, column) => (
              <Box key={`${id}-${column === 0 ? 'left' : 'right'}`} borderStyle="round" width={width}>
                <Text wrap="truncate">{text}</Text>
              </Box>
            ))}
          </Box>
        ))}
      </Box>
    </Box>
  );
  const instance = render(list(0), { ...terminal(), debug: true, patchConsole: false });
  const times: number[] = [];
  for (let offset = 1; offset <= keys; offset++) {
    const started = performance.now();
    instance.rerender(list(offset));
    times.push(performance.now() - started);
    await new Promise((resolve) => setImmediate(resolve));
  }
  instance.unmount();
  return times;
}

/** Down and up again, so that every frame differs from the one before. */
async function printMemory(comparison: Comparison): Promise<void> {
  const store = storeOn(comparison, 'passage');
  const round = async (frames: number): Promise<number> => {
    for (let done = 0; done < frames; done += 2 * MEMORY_RUN) {
      await framesOf(store, '↓', MEMORY_RUN);
      await framesOf(store, '↑', MEMORY_RUN);
    }
    return heap();
  };
  console.log(
    `heap after 400 frames ${await round(400)} MB, after ${MEMORY_FRAMES} more ${await round(MEMORY_FRAMES)} MB`,
  );
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

const middle = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
