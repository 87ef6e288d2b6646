import { alone } from '../corpus/lock.ts';
import { openOrMakeWorkspace } from '../corpus/workspace.ts';
import { type ImportOptions, ImportRun } from './importing/import-run.ts';
import { Tally } from './importing/tally.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Output } from './output.ts';

/**
 * Imports files into the workspace, which is made where the folder is empty. It asks nothing: articles without an
 * event wait in the inbox, or take the likeliest one. Returns the exit code.
 */
export async function runImport(files: readonly string[], options: ImportOptions, output: Output): Promise<number> {
  const workspace = await openOrMakeWorkspace(options.workspace ?? process.cwd());
  return untilInterrupted(async (signal) => {
    const tally = new Tally(output, options.json ? 'json' : 'sum');
    return alone(workspace.root, { tell: output.warn, signal }, async () => {
      const events = options.yes ? 'likeliest' : 'inbox';
      const run = await ImportRun.open(workspace, { options, events, tally, signal });
      return run.all(files);
    });
  });
}
