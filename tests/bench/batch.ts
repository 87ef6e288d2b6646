import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';
import { megabytes, peakOf } from './peak.ts';

/**
 * Many events compared with one worker and with two, as JSONL: what a batch costs without the pages. `LONG=1` takes
 * 10,000 events of five articles.
 */
const EVENTS = process.env['LONG'] === '1' ? 10_000 : 400;

export function printBatchBench(real: readonly string[]): void {
  const root = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  const workspace = join(root, 'w');
  writeSyntheticWorkspace(workspace, EVENTS, real);
  const runs = [1, 2].map((workers) => {
    const out = join(root, `out-${workers}`);
    const args = [
      'report',
      '--all',
      '--format',
      'jsonl',
      '--workers',
      String(workers),
      '--workspace',
      workspace,
      '--out',
      out,
    ];
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...peakOf, resolve('dist/cli.js'), ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    const seconds = (performance.now() - started) / 1000;
    rmSync(out, { recursive: true });
    return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) };
  });
  for (const [index, { seconds, peak }] of runs.entries())
    console.log(
      `batch, ${EVENTS.toLocaleString('en')} events compared, ${index + 1} ${index === 0 ? 'worker' : 'workers'}: ` +
        `${seconds.toFixed(1)} s, ${(EVENTS / seconds).toFixed(1)} events/s, peak ${megabytes(peak)}`,
    );
  console.log(
    `batch, second worker: ${((runs[0]?.seconds ?? 0) / (runs[1]?.seconds ?? 1)).toFixed(2)} × (at least 1.7)`,
  );
  rmSync(root, { recursive: true });
}
