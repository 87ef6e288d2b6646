import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { locateWorkspace } from '../corpus/locate.ts';
import { EXIT } from '../exit-codes.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';
import { waitForServer } from './queue/build-on-queue.ts';
import { connectionTo, firstAnswer, hostOf, loadBullMq, QUEUE } from './queue/bullmq.ts';
import { parseTask, type ReportTask } from './queue/report-task.ts';
import type { EventReport } from './reporting/build-report.ts';
import { ReportPool } from './reporting/report-pool.ts';
import { reportStore } from './reporting/store/report-store.ts';
import { wholeNumber } from './whole-number.ts';

export interface WorkerOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly redis: string;
  readonly workers?: string;
}

/** A worker killed in mid-job holds it for so long; milliseconds. */
const LOCK = 15_000;
/** A job may outlive so many workers. */
const MOST_STALLED = 20;

/**
 * Builds the reports that `report --redis` asks for, until it is stopped; jobs at hand are finished first. Events are
 * read from this worker's own workspace, and reports go to its own folder: both are shared with whoever asks.
 */
export async function runWorker(options: WorkerOptions, output: Output): Promise<number> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const out = options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports');
  const concurrency = wholeNumber('--workers', options.workers, availableParallelism());
  const connection = connectionTo(options.redis);
  // What is wrong with the store is said now, not by every job.
  await reportStore(out);
  const { Worker } = await loadBullMq();
  // Threads: a main thread that compares cannot tell the server that it is still at work.
  const pool = await ReportPool.start(concurrency);
  let done = 0;
  const worker = new Worker<ReportTask, EventReport>(
    QUEUE,
    async ({ data }) => {
      const report = await pool.build({ ...parseTask(data), root: workspace.root, out });
      done++;
      return report;
    },
    {
      connection,
      concurrency,
      lockDuration: LOCK,
      stalledInterval: LOCK,
      maxStalledCount: MOST_STALLED,
      autorun: false,
    },
  );
  worker.on('error', waitForServer);
  try {
    await firstAnswer(worker.waitUntilReady(), options.redis);
    output.line(`working for ${hostOf(options.redis)}, ${concurrency} events at a time; Ctrl-C ends`);
    await untilInterrupted(async (signal) => {
      const running = worker.run();
      if (!signal.aborted) await once(signal, 'abort');
      await worker.close();
      await running;
    });
  } finally {
    await worker.close(true);
    await pool.destroy();
  }
  output.line(`${done} events built`);
  return EXIT.interrupted;
}
