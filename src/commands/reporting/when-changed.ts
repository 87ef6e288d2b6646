import { watch } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../corpus/files.ts';
import type { Workspace } from '../../corpus/workspace.ts';

/** Editors write a file in several steps, imports many files; milliseconds. */
const SETTLED = 300;

/** Tells each time something of the workspace's articles or lexicon has changed, once for changes that come together. */
export async function* whenChanged(workspace: Workspace, signal: AbortSignal): AsyncGenerator<void> {
  try {
    let pending = false;
    let wake = (): void => undefined;
    const watching = (async (): Promise<void> => {
      for await (const { filename } of watch(workspace.root, { recursive: true, signal })) {
        if (filename === null || !CONCERNS.test(filename)) continue;
        pending = true;
        wake();
      }
    })();
    watching.catch(() => undefined);
    while (!signal.aborted) {
      if (!pending)
        await Promise.race([
          watching,
          new Promise<void>((resolve) => {
            wake = resolve;
          }),
        ]);
      await pause(SETTLED, undefined, { signal });
      pending = false;
      yield;
    }
  } catch (error) {
    if (errorCode(error) !== 'ABORT_ERR') throw error;
  }
}

/** What a comparison is made from; the reports themselves may lie in the workspace too. */
const CONCERNS = /^corpus[/\\].*\.(?:md|yaml)$|^lexicon\.yaml$/;
