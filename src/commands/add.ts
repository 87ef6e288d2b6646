import { alone } from '../corpus/lock.ts';
import { openOrMakeWorkspace } from '../corpus/workspace.ts';
import { type ImportOptions, ImportRun } from './importing/import-run.ts';
import { Tally } from './importing/tally.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';

/**
 * Adds pages, files and pasted text to the workspace one by one, says of each what was read, and asks on a terminal
 * which event it belongs to. Returns the exit code.
 */
export async function runAdd(sources: readonly string[], options: ImportOptions, output: Output): Promise<number> {
  const workspace = await openOrMakeWorkspace(options.workspace ?? process.cwd());
  const mayAsk = process.stdin.isTTY === true && process.stderr.isTTY === true && !sources.includes('-');
  const events = options.yes ? 'likeliest' : mayAsk && !options.json ? 'ask' : 'inbox';
  return untilInterrupted(async (signal) => {
    const tally = new Tally(output, options.json ? 'json' : 'each');
    return alone(workspace.root, { tell: output.warn, signal }, async () => {
      const run = await ImportRun.open(workspace, { options, events, tally, signal });
      return run.all(sources);
    });
  });
}
