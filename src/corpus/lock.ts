import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { UserError } from '../model/errors.ts';
import { errorCode, isRunning, unreadable } from './files.ts';
import { parsedAs } from './parsed-as.ts';

/** Who is changing a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

const Schema = v.object({ pid: v.number(), host: v.string(), since: v.string() });
const LOCK = '.framediff.lock';
/** Milliseconds between two looks at the lock of another. */
const LOOK = 100;

interface Waiting {
  /** Told once, when another has the folder. */
  readonly tell: (message: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Does work that one process at a time may do in a folder: two imports that choose an id for two articles at once would
 * choose the same. Waits for the other one; the lock of a process that was killed is no lock.
 * @throws UserError when the user stops the waiting, or the folder cannot be written.
 */
export async function alone<Result>(folder: string, waiting: Waiting, work: () => Promise<Result>): Promise<Result> {
  const file = join(folder, LOCK);
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  for (let told = false; !(await taken(folder, file, own)); ) {
    const other = await holderIn(file);
    if (other !== undefined && isGone(other)) {
      await breakLock(file, other);
      continue;
    }
    if (other !== undefined && !told) {
      waiting.tell(
        `waiting for another framediff (process ${other.pid} on ${other.host}, since ${other.since}) to finish with ${folder}`,
      );
      told = true;
    }
    await pause(LOOK, undefined, { signal: waiting.signal }).catch(() => undefined);
    if (waiting.signal.aborted)
      throw new UserError(`stopped while waiting for ${folder}`, `If nobody is at work there, remove ${file}`);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function taken(folder: string, file: string, own: Holder): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, JSON.stringify(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw unreadable(file, error);
  }
}

/** Undefined while it is being written, or when it has just been taken away. */
async function holderIn(file: string): Promise<Holder | undefined> {
  try {
    return parsedAs(Schema, await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const isGone = ({ pid, host }: Holder): boolean => host === hostname() && (pid === process.pid || !isRunning(pid));

/** Takes a lock aside before it is removed: another process may have broken it too, and have put up its own since. */
async function breakLock(file: string, gone: Holder): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw unreadable(file, error);
  }
  const found = await holderIn(aside);
  if (found?.pid === gone.pid && found.since === gone.since) await rm(aside, { force: true });
  else await rename(aside, file);
}
