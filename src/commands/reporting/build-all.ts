import { availableParallelism } from 'node:os';
import { inFlight } from '../in-flight.ts';
import { JOBS_A_THREAD } from '../thread-pool.ts';
import { buildReport, type EventReport, type ReportJob } from './build-report.ts';
import { ReportPool } from './report-pool.ts';

/** Fewer events are built before a thread has started. */
const WORTH_WORKERS = 4;

export const usualWorkers = (jobs: number): number => (jobs < WORTH_WORKERS ? 0 : availableParallelism());

/**
 * Builds the reports of many events, several at a time, and tells of each as it comes. The reports are the same
 * whatever the number of workers; only the order in which they come differs.
 * @param workers threads; 0 builds in this one, which has less room for young objects and takes a quarter longer
 */
export async function* buildAll(
  jobs: Iterable<ReportJob>,
  workers: number,
  signal: AbortSignal,
): AsyncGenerator<EventReport> {
  if (workers === 0) {
    for (const job of jobs) {
      if (signal.aborted) return;
      yield await buildReport(job);
    }
    return;
  }
  const pool = await ReportPool.start(workers);
  try {
    yield* inFlight(jobs, workers * JOBS_A_THREAD, (job) => pool.build(job), signal);
  } finally {
    await pool.destroy();
  }
}
