import { parentPort } from 'node:worker_threads';
import { readEvent } from '../../corpus/event.ts';
import { UserError } from '../../model/errors.ts';
import { analyseEvent, compareEvent } from '../comparing.ts';
import type { CompareReply, CompareRequest } from './compare-thread.ts';

/** Runs in a thread of its own: long comparisons leave the interface free to answer keys. */
parentPort?.on('message', async ({ root, event, base }: CompareRequest) => {
  parentPort?.postMessage(await compared({ root, event, base }));
});

async function compared({ root, event, base }: CompareRequest): Promise<CompareReply> {
  try {
    const analysed = analyseEvent(await readEvent({ root }, event));
    return { kind: 'compared', event, base, comparison: compareEvent(analysed, undefined, base) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', event, message: error.message };
    return { kind: 'failed', event, message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
