import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The built program, running beside the test: for servers it talks to, and for signals. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** Exit code or signal, and what it wrote. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null; readonly output: string }>;
}

export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): RunningProgram {
  const process_ = spawn(process.execPath, [resolve('dist/cli.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [process_.stdout, process_.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  const ended = new Promise<Awaited<RunningProgram['ended']>>((done) =>
    process_.on('close', (code, signal) => done({ code, signal, output })),
  );
  return { process: process_, ended };
}
