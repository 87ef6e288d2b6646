import { isValiError } from 'valibot';
import { UserError } from '../../src/model/errors.ts';
import type { FuzzedReader } from './readers.ts';

/** Longer is a hang to somebody who waits; milliseconds. */
const SLOW = 5_000;

/** What is wrong with how a reader takes some bytes, or undefined: it may refuse them, and say why. */
export async function wrongWith({ read }: FuzzedReader, bytes: Buffer): Promise<string | undefined> {
  const started = performance.now();
  try {
    await read(bytes);
  } catch (error) {
    if (!(error instanceof UserError || isValiError(error) || error instanceof SyntaxError))
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = performance.now() - started;
  return took > SLOW ? `took ${Math.round(took)} ms` : undefined;
}
