import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { alone } from '../corpus/lock.ts';
import { openOrMakeWorkspace, readOutlets, type Workspace } from '../corpus/workspace.ts';
import { USUAL_WINDOW } from '../discover/window.ts';
import { EXIT } from '../exit-codes.ts';
import { collectLines } from './discovering/collect-lines.ts';
import { Collection } from './discovering/collection.ts';
import { Discovery } from './discovering/discovery.ts';
import { DiscoveryTally } from './discovering/discovery-tally.ts';
import { EventFiling } from './discovering/event-filing.ts';
import { RowStore } from './discovering/row-store.ts';
import { whyUnread } from './discovering/story-collector.ts';
import { StoryStore } from './discovering/story-store.ts';
import { writeEvents } from './discovering/write-events.ts';
import type { ImportOptions } from './importing/import-run.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';
import { progressOf } from './progress.ts';
import { wholeNumber } from './whole-number.ts';

export interface DiscoverOptions extends Pick<ImportOptions, 'map' | 'outlet' | 'language' | 'encoding'> {
  readonly workspace?: string;
  readonly out?: string;
  readonly state?: string;
  /** Whole numbers as typed. */
  readonly window?: string;
  readonly outlets?: string;
  readonly workers?: string;
}

/** Events that fewer outlets tell of have nothing to compare. */
const USUAL_OUTLETS = 2;

/** One run of the command: where its events go, and which. */
interface DiscoverRun {
  readonly collection: Collection;
  readonly workers: number;
  readonly workspace: Workspace | undefined;
  readonly state: string;
  readonly out: string | undefined;
  readonly windowDays: number;
  readonly fewestOutlets: number;
}

/**
 * Groups the articles of a collection by event and writes the events as JSONL, or their articles into a workspace.
 * Returns the exit code.
 */
export async function runDiscover(files: readonly string[], options: DiscoverOptions, output: Output): Promise<number> {
  const windowDays = wholeNumber('--window', options.window, USUAL_WINDOW);
  const fewestOutlets = wholeNumber('--outlets', options.outlets, USUAL_OUTLETS);
  const workers = wholeNumber('--workers', options.workers, availableParallelism());
  const workspace = options.workspace === undefined ? undefined : await openOrMakeWorkspace(options.workspace);
  const kept = options.state ?? (workspace && join(workspace.root, 'discovery'));
  const state = kept ?? (await mkdtemp(join(tmpdir(), 'framediff-discover-')));
  try {
    return await untilInterrupted(async (signal) => {
      const outlets = await readOutlets(workspace ?? { root: process.cwd() });
      const collection = new Collection(files, options, outlets, signal);
      const run: DiscoverRun = {
        collection,
        workers,
        workspace,
        state,
        out: options.out,
        windowDays,
        fewestOutlets,
      };
      const work = (): Promise<number> => discover(run, signal, output);
      return alone(workspace?.root ?? state, { tell: output.warn, signal }, work);
    });
  } finally {
    if (kept === undefined) await rm(state, { recursive: true, force: true });
  }
}

async function discover(run: DiscoverRun, signal: AbortSignal, output: Output): Promise<number> {
  const { collection, workers, workspace, state, out, windowDays, fewestOutlets } = run;
  const tally = new DiscoveryTally(output, fewestOutlets);
  const store = new StoryStore(state);
  const rows = workspace && new RowStore(state);
  for await (const row of collectLines(collection.rows(), workers)) {
    if (row.kind === 'rejected') tally.rejected(row);
    else if ('language' in row.collected) tally.rejected({ place: row.record.place, reason: whyUnread(row.collected) });
    else {
      const { key, day, line } = row.collected;
      tally.article();
      await rows?.add(day, key, row.record);
      await store.add(day, line);
    }
  }
  // Rows first: a story is never without.
  await rows?.flush();
  await store.flush();
  const discovery = new Discovery(state, store, windowDays);
  const progress = progressOf(undefined);
  await discovery.run(signal, (done, of) => progress.at(done, `events of ${done} of ${of} days`));
  progress.end();
  if (!signal.aborted) {
    for await (const event of discovery.events()) tally.event(event);
    if (out !== undefined) await writeEvents(out, discovery.eventLines(), fewestOutlets, output);
    if (workspace !== undefined && rows !== undefined) {
      const filing = await EventFiling.open(workspace, state, discovery.events(), fewestOutlets);
      await filing.moveWhatChanged(tally);
      await filing.fileWhatIsMissing(rows, tally, signal);
    }
  }
  tally.print(out === '-' ? 'brief' : 'whole', signal.aborted);
  return signal.aborted ? EXIT.interrupted : tally.hasProblems ? EXIT.partly : EXIT.done;
}
