import { Worker } from 'node:worker_threads';
import { errorCode } from '../../corpus/files.ts';
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

/**
 * A thread that compares events, one at a time. It is bundled beside the program. One that breaks down over an event,
 * for want of memory say, is replaced: that event has failed, and the interface goes on.
 */
export class CompareThread {
  readonly #onReply: (reply: CompareReply) => void;
  #worker: Worker;
  /** The event at hand. */
  #event: string | undefined;

  constructor(onReply: (reply: CompareReply) => void) {
    this.#onReply = onReply;
    this.#worker = this.#begun();
  }

  get isBusy(): boolean {
    return this.#event !== undefined;
  }

  ask(request: CompareRequest): void {
    this.#event = request.event;
    this.#worker.postMessage(request);
  }

  end(): void {
    void this.#worker.terminate();
  }

  #begun(): Worker {
    const worker = new Worker(new URL('./compare-worker.js', import.meta.url));
    worker.on('message', (reply: CompareReply) => this.#answer(reply));
    worker.on('error', (error) => this.#replace(error));
    return worker;
  }

  #answer(reply: CompareReply): void {
    this.#event = undefined;
    this.#onReply(reply);
  }

  /** @throws `error` where no event is to blame: the next thread would break down too. */
  #replace(error: unknown): void {
    if (this.#event === undefined) throw error;
    this.#worker = this.#begun();
    this.#answer({ kind: 'failed', event: this.#event, message: messageOf(error) });
  }
}

/** In one line. */
function messageOf(error: unknown): string {
  if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'too large for the memory of one thread';
  return error instanceof Error ? `${error.name}: ${error.message}` : `${error}`;
}
