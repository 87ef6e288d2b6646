import type * as BullMq from 'bullmq';
import { errorCode } from '../../corpus/files.ts';
import { UserError } from '../../model/errors.ts';

/** BullMQ is an optional package: only those who share work over Redis install and load it. */
export async function loadBullMq(): Promise<typeof BullMq> {
  try {
    return await import('bullmq');
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UserError('sharing work over Redis needs two more packages', 'Install them: npm install bullmq ioredis');
  }
}

/** All jobs of framediff lie in one queue of the server; a number in the address (`redis://host:6379/2`) parts teams. */
export const QUEUE = 'framediff-reports';

/**
 * How a server is reached. A server that goes away is tried again without end: it is restarted, and the work goes on.
 * @throws UserError when the address is none of a Redis server.
 */
export function connectionTo(url: string): BullMq.ConnectionOptions {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'redis:' && address?.protocol !== 'rediss:')
    throw new UserError(`--redis ${url}: no address of a Redis server`, 'Write it like redis://127.0.0.1:6379');
  return {
    url,
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(SLOWEST_RETRY, times * FIRST_RETRY),
  };
}

/** Milliseconds. */
const FIRST_RETRY = 100;
const SLOWEST_RETRY = 2_000;

/** How long a server may take to answer for the first time; milliseconds. */
const PATIENCE = 5_000;

/** @throws UserError when nobody answers at the address. */
export async function firstAnswer(ready: Promise<unknown>, url: string): Promise<void> {
  const late = Symbol('late');
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<typeof late>((done) => {
    timer = setTimeout(() => done(late), PATIENCE);
  });
  const first = await Promise.race([ready, patience]);
  clearTimeout(timer);
  if (first === late)
    throw new UserError(
      `no Redis server answers at ${hostOf(url)}`,
      'Start one, for example: redis-server --port 6379',
    );
}

/** The address without the password it may hold. */
export const hostOf = (url: string): string => new URL(url).host;
