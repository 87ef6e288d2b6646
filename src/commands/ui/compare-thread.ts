import { Worker } from 'node:worker_threads';
import type { Comparison } from '../../model/comparison.ts';

export interface CompareRequest {
  readonly root: string;
  readonly event: string;
  readonly base: string | undefined;
}

export type CompareReply =
  | {
      readonly kind: 'compared';
      readonly event: string;
      readonly base: string | undefined;
      readonly comparison: Comparison;
    }
  | { readonly kind: 'failed'; readonly event: string; readonly message: string };

export interface CompareThread {
  /** Answers come one by one, in the order of the requests. */
  readonly ask: (request: CompareRequest) => void;
  readonly end: () => void;
}

/** A thread that compares events. It is bundled beside the program. */
export function compareThread(
  onReply: (reply: CompareReply) => void,
  onError: (error: unknown) => void,
): CompareThread {
  const worker = new Worker(new URL('./compare-worker.js', import.meta.url));
  worker.on('message', onReply);
  worker.on('error', onError);
  return { ask: (request) => worker.postMessage(request), end: () => void worker.terminate() };
}
