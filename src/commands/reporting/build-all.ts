import { availableParallelism } from 'node:os';
import { buildReport, type EventReport, type ReportJob } from './build-report.ts';

/** Fewer events are built before a second thread has started. */
const WORTH_WORKERS = 4;

export const usualWorkers = (jobs: number): number => (jobs < WORTH_WORKERS ? 1 : availableParallelism());

/**
 * Builds the reports of many events, several at a time, and tells of each as it comes. The reports are the same
 * whatever the number of workers; only the order in which they come differs.
 */
export async function* buildAll(
  jobs: Iterable<ReportJob>,
  workers: number,
  signal: AbortSignal,
): AsyncGenerator<EventReport> {
  if (workers <= 1) {
    for (const job of jobs) {
      if (signal.aborted) return;
      yield await buildReport(job);
    }
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ReportJob, EventReport>({
    filename: new URL('./report-worker.js', import.meta.url).href,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    maxThreads: workers,
    minThreads: workers,
  });
  try {
    yield* inFlight(jobs, workers * AHEAD, (job) => pool.run(job), signal);
  } finally {
    await pool.destroy();
  }
}

/** Megabytes for young objects: comparing makes many that live as long as one event. */
const YOUNG = 192;
/** Jobs that wait in each worker's line, so that it never has to. */
const AHEAD = 2;

/** Keeps a number of tasks under way; an abort lets those end and begins no other. */
async function* inFlight<Job, Result>(
  jobs: Iterable<Job>,
  most: number,
  run: (job: Job) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Result> {
  const running = new Map<number, Promise<{ readonly id: number; readonly result: Result }>>();
  let next = 0;
  const finished = async (): Promise<Result> => {
    const { id, result } = await Promise.race(running.values());
    running.delete(id);
    return result;
  };
  for (const job of jobs) {
    if (signal.aborted) break;
    const id = next++;
    running.set(
      id,
      run(job).then((result) => ({ id, result })),
    );
    if (running.size >= most) yield await finished();
  }
  while (running.size > 0) yield await finished();
}
