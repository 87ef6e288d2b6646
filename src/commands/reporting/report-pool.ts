import { type ThreadPool, threadPool } from '../thread-pool.ts';
import { type EventReport, failedReport, type ReportJob } from './build-report.ts';

const WORKER = 'report-worker';

/**
 * Threads that build reports. One that breaks down, over an event too large for its memory say, takes the other job it
 * has along: each is tried once more, one at a time in a thread apart, and answers for itself.
 */
export class ReportPool {
  readonly #pool: ThreadPool<ReportJob, EventReport>;
  #apart: Promise<ThreadPool<ReportJob, EventReport>> | undefined;
  #lastApart: Promise<unknown> = Promise.resolve();
  #isDestroyed = false;

  private constructor(pool: ThreadPool<ReportJob, EventReport>) {
    this.#pool = pool;
  }

  static async start(threads: number): Promise<ReportPool> {
    return new ReportPool(await threadPool(WORKER, threads));
  }

  build(job: ReportJob): Promise<EventReport> {
    return this.#pool.run(job).catch((error: unknown) => {
      if (this.#isDestroyed) throw error;
      return this.#buildApart(job);
    });
  }

  #buildApart(job: ReportJob): Promise<EventReport> {
    this.#apart ??= threadPool(WORKER, 1);
    const apart = this.#apart;
    const report = this.#lastApart
      .then(async () => (await apart).run(job))
      .catch((error: unknown) => failedReport(job.event, error));
    this.#lastApart = report;
    return report;
  }

  async destroy(): Promise<void> {
    this.#isDestroyed = true;
    await this.#pool.destroy();
    await (await this.#apart)?.destroy();
  }
}
