import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';
import { peakOf } from './peak.ts';

/** `framediff report --all` over many events of five real-sized articles: one worker, two, and again with nothing changed. */

export function printReportBench(real: readonly string[]): void {
  const root = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  const rates: number[] = [];
  for (const [events, workers] of [
    [100, 1],
    [1_000, 1],
    [1_000, 2],
  ] as const) {
    const workspace = join(root, String(events));
    if (rates.length !== 2) writeSyntheticWorkspace(workspace, events, real);
    const out = join(root, `reports-${events}-${workers}`);
    const first = run(workspace, out, workers);
    rates.push(events / first.seconds);
    const again = run(workspace, out, workers);
    console.log(
      `report, ${events.toLocaleString('en')} events to Markdown and HTML, ${workers} ${workers === 1 ? 'worker' : 'workers'}: ` +
        `${first.seconds.toFixed(1)} s, ${(events / first.seconds).toFixed(1)} events/s, peak ${first.peak.toFixed(0)} MB; ` +
        `again, nothing changed: ${again.seconds.toFixed(1)} s, ${(first.seconds / again.seconds).toFixed(0)} × faster`,
    );
  }
  console.log(`report, second worker: ${((rates[2] ?? 0) / (rates[1] ?? 1)).toFixed(2)} ×`);
  rmSync(root, { recursive: true });
}

/** In a process of its own, whose peak memory is asked. */
function run(workspace: string, out: string, workers: number): { readonly seconds: number; readonly peak: number } {
  const args = ['report', '--all', '--format', 'md,html', '--workers', String(workers)];
  const start = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [...peakOf, resolve('dist/cli.js'), ...args, '--workspace', workspace, '--out', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - start) / 1000, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}
