import { setTimeout as pause } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import { UserError } from '../../model/errors.ts';
import { inFlight } from '../in-flight.ts';
import { type EventReport, failedReport, type ReportJob } from '../reporting/build-report.ts';
import { connectionTo, firstAnswer, loadBullMq, QUEUE } from './bullmq.ts';
import { parseReport, type ReportTask, taskId } from './report-task.ts';

/** Jobs that lie in the queue at a time: enough for many workers, few enough to ask after. */
const AHEAD = 200;
/** Milliseconds between two looks at a job. */
const LOOK = 300;
/** Answers are kept for whoever asked; seconds. */
const KEPT = 3_600;

/**
 * Has the reports of many events built by the workers of a queue, and tells of each as it comes. A job that the server
 * has forgotten, because it was killed and kept nothing, is handed in again: done twice, it writes the same files.
 * @throws UserError when no server answers.
 */
export async function* buildOnQueue(
  jobs: Iterable<ReportJob>,
  url: string,
  signal: AbortSignal,
): AsyncGenerator<EventReport> {
  const { Queue } = await loadBullMq();
  const queue: Queue<ReportTask> = new Queue(QUEUE, { connection: connectionTo(url) });
  queue.on('error', waitForServer);
  try {
    await firstAnswer(queue.waitUntilReady(), url);
    for await (const report of inFlight(jobs, AHEAD, (job) => reportOf(queue, job, signal), signal))
      if (report !== undefined) yield report;
  } finally {
    await queue.close();
  }
}

/** The connection tries again by itself, and what was asked waits. */
export const waitForServer = (): void => undefined;

/** The report of one event, or undefined where the user stopped first. */
async function reportOf(
  queue: Queue<ReportTask>,
  job: ReportJob,
  signal: AbortSignal,
): Promise<EventReport | undefined> {
  const { event, settings, build } = job;
  try {
    const jobId = await taskId(job);
    await forgetAnswer(queue, jobId);
    while (!signal.aborted) {
      const entry = await queue.getJob(jobId);
      if (entry === undefined)
        await queue.add(
          'report',
          { event, settings, build },
          { jobId, removeOnComplete: { age: KEPT }, removeOnFail: { age: KEPT } },
        );
      else if (entry.finishedOn !== undefined)
        return entry.failedReason
          ? { kind: 'failed', event, fault: 'program', message: entry.failedReason }
          : parseReport(entry.returnvalue);
      await pause(LOOK, undefined, { signal }).catch(() => undefined);
    }
    // One that a worker has begun cannot be taken out, and ends by itself.
    await queue.remove(jobId).catch(() => undefined);
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return failedReport(event, error);
  }
}

/** What an earlier run was answered: its files may have been changed since. */
async function forgetAnswer(queue: Queue<ReportTask>, jobId: string): Promise<void> {
  const entry = await queue.getJob(jobId);
  if (entry?.finishedOn !== undefined) await entry.remove();
}
