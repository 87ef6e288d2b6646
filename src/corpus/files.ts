import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { UserError } from '../model/errors.ts';

/** The system's error code of a failed file operation, e.g. `ENOENT`. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be accessed',
  EPERM: 'may not be accessed',
  EROFS: 'is on a read-only file system',
  ELOOP: 'is a link that leads back to itself',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'lies under a file, not a folder',
  EEXIST: 'is in the way: a file stands where a folder must be',
  ENOSPC: 'does not fit: the disk is full',
  ENAMETOOLONG: 'has too long a name',
  ERR_FS_EISDIR: 'is a folder, not a file',
  ERR_INVALID_ARG_VALUE: 'is no path',
};

/** Codes of the operating system; Node's own have underscores. */
const SYSTEM_CODE = /^E[A-Z0-9]+$/;

function failed(path: string, error: unknown, next: string): Error {
  const code = errorCode(error) ?? '';
  const reason = REASONS[code] ?? (SYSTEM_CODE.test(code) ? `cannot be used (${code})` : undefined);
  return reason === undefined && error instanceof Error ? error : new UserError(`${path} ${reason}`, next);
}

/** What to throw when reading a file failed. */
export const unreadable = (path: string, error: unknown): Error => failed(path, error, 'Check the path.');

/**
 * The thread waits for the disk: a small file takes some 20 µs so, and 400 by way of a promise, which goes to the
 * thread pool and back for each of opening, measuring, reading and closing. An event's articles are small files.
 * @throws UserError when the file cannot be read.
 */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/**
 * Names of what lies in a folder; a folder that is not there has none. The thread waits, as in `readBytes`: a folder
 * takes 15 µs so, and 120 by way of a promise.
 * @throws UserError when the folder cannot be read.
 */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  }
}

/**
 * Writes beside the target and renames: a killed run leaves the old file whole.
 * @throws UserError when the folder cannot be written.
 */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const temporary = join(dirname(path), `.${process.pid}.${threadId}.${written++}.tmp`);
  try {
    await writeFile(temporary, content).catch(async (error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
      await makeFolder(dirname(path));
      await writeFile(temporary, content);
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw failed(path, error, 'Choose a folder you may write to.');
  }
}

/** Makes a folder and those above it. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch(async (error: unknown) => {
    // On a disk that may not be written Node says ENOENT; the first folder that is there tells the true reason.
    if (errorCode(error) === 'ENOENT' && dirname(path) !== path) await access(await firstThere(path), constants.W_OK);
    throw error;
  });
}

async function firstThere(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere || dirname(path) === path ? path : firstThere(dirname(path));
}

/** Two writes never share a temporary file: not of one thread, nor of two in one process. */
let written = 0;

/** Removes what runs that were killed left half written in a folder; a run that still goes on keeps its files. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of namesIn(folder)) {
    const pid = /^\.(\d+)\.[\d.]+\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
