import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { median } from './timing.ts';

/** `framediff --help` against a bare node, in turn, median of the runs. */

const RUNS = 10;

export function printStartUpBench(): void {
  const bare: number[] = [];
  const help: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    bare.push(timeOf(['-e', '0']));
    help.push(timeOf(['dist/cli.js', '--help']));
  }
  const [bareMs, helpMs] = [median(bare.slice(1)), median(help.slice(1))];
  console.log(
    `\nstart-up, median of ${RUNS} runs after a warm-up: node -e 0 ${bareMs.toFixed(0)} ms, framediff --help ${helpMs.toFixed(0)} ms, ratio ${(helpMs / bareMs).toFixed(2)}`,
  );
}

function timeOf(args: readonly string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}
