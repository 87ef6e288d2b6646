import { EventEmitter, on } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from '../../corpus/files.ts';
import { watchWorkspace } from '../../corpus/watch-workspace.ts';
import type { Workspace } from '../../corpus/workspace.ts';

/** Editors write a file in several steps, imports many files; milliseconds. */
const SETTLED = 300;

/**
 * Tells each time something of the workspace's articles or lexicon has changed since the call, once for changes that
 * come together, until the signal.
 * @throws UserError, when it is asked for the next, where not all of the workspace can be watched.
 */
export function whenChanged(workspace: Workspace, signal: AbortSignal): AsyncIterable<void> {
  const emitter = new EventEmitter();
  const events = on(emitter, 'changed', { signal });
  let isPending = false;
  watchWorkspace(workspace, signal, {
    changed: () => {
      isPending = true;
      emitter.emit('changed');
    },
    failed: (error) => emitter.emit('error', error),
  });
  return (async function* settled() {
    try {
      for await (const _ of events) {
        if (!isPending) continue;
        await pause(SETTLED, undefined, { signal });
        isPending = false;
        yield;
      }
    } catch (error) {
      if (errorCode(error) !== 'ABORT_ERR') throw error;
    }
  })();
}
