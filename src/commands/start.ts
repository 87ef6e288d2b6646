import type { Output } from './output.ts';
import type { SummaryOptions } from './summary.ts';
import type { UiOptions } from './ui/options.ts';

/** The interface on a terminal; elsewhere, for pipes and build jobs, the summary. */
export async function runStart(options: SummaryOptions & UiOptions, output: Output): Promise<void> {
  if (process.stdin.isTTY === true && process.stdout.isTTY === true)
    await (await import('./ui/open.ts')).runUi(options);
  else await (await import('./summary.ts')).runSummary(options, output);
}
