import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program. */
export function framediff(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** Standard input. */
    readonly input?: string;
  } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    ...(options.input !== undefined && { input: options.input }),
    maxBuffer: 100_000_000,
  });
  return { status, stdout, stderr };
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'framediff-'));
