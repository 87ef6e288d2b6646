/** Threads that do jobs; jobs and results are plain values. */
export interface ThreadPool<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  readonly destroy: () => Promise<void>;
}

/** Megabytes for young objects: comparing makes many that live as long as one event. */
const YOUNG = 192;

/**
 * Threads that each run one of the program's workers.
 * @param worker name of the built file, beside the program's own
 */
export async function threadPool<Job, Result>(worker: string, threads: number): Promise<ThreadPool<Job, Result>> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Job, Result>({
    filename: new URL(`./${worker}.js`, import.meta.url).href,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    maxThreads: threads,
    minThreads: threads,
  });
  return { run: (job) => pool.run(job), destroy: () => pool.destroy() };
}
