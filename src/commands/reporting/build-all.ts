import { availableParallelism } from 'node:os';
import { inFlight } from '../in-flight.ts';
import { JOBS_A_THREAD, type ThreadPool, threadPool } from '../thread-pool.ts';
import { buildReport, type EventReport, failedReport, type ReportJob } from './build-report.ts';

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
  const pool = await reportPool(workers);
  try {
    const unfinished: ReportJob[] = [];
    const run = (job: ReportJob): Promise<EventReport | undefined> =>
      pool.run(job).catch(() => {
        unfinished.push(job);
        return undefined;
      });
    for await (const report of inFlight(jobs, workers * JOBS_A_THREAD, run, signal))
      if (report !== undefined) yield report;
    // A thread that breaks down takes the other job it has along: alone, each answers for itself.
    yield* inFlight(
      unfinished,
      1,
      (job) => pool.run(job).catch((error: unknown) => failedReport(job.event, error)),
      signal,
    );
  } finally {
    await pool.destroy();
  }
}

/** Threads that build reports. */
export const reportPool = (threads: number): Promise<ThreadPool<ReportJob, EventReport>> =>
  threadPool('report-worker', threads);
