import { setFlagsFromString } from 'node:v8';

/** Threads that do jobs; jobs and results are plain values. */
export interface ThreadPool<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  readonly destroy: () => Promise<void>;
}

/** Megabytes for young objects: comparing makes many that live as long as one event. */
const YOUNG = 192;

/**
 * By how many percent of what was alive in it the heap of old objects may grow before it is collected whole.
 * Only some 13 MB outlive an event, so V8 would do that every second or two, and each time it forgets the machine
 * code of functions that are made anew for each event: on 400 events it compiled 3,066 times, 25.6 s of a core,
 * and compiles 1,361 times and 19.5 s at 1,000 percent, 1,143 times and 15.7 s at 3,000.
 * The price is 200 to 400 MB.
 */
const GROWTH_OF_OLD = 1500;

/** Jobs a thread has under way: one reads or writes its files while another one computes. */
export const JOBS_A_THREAD = 2;

/**
 * Threads that each run one of the program's workers.
 * @param worker name of the built file, beside the program's own
 */
export async function threadPool<Job, Result>(worker: string, threads: number): Promise<ThreadPool<Job, Result>> {
  const { Piscina } = await import('piscina');
  setFlagsFromString(`--heap-growing-percent=${GROWTH_OF_OLD}`);
  const pool = new Piscina<Job, Result>({
    filename: new URL(`./${worker}.js`, import.meta.url).href,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    concurrentTasksPerWorker: JOBS_A_THREAD,
    maxThreads: threads,
    minThreads: threads,
  });
  return { run: (job) => pool.run(job), destroy: () => pool.destroy() };
}
