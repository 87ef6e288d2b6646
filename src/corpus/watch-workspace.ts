import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { UserError } from '../model/errors.ts';
import { errorCode } from './files.ts';
import { corpusFolder, eventFolder, type Workspace } from './workspace.ts';

export interface WorkspaceListener {
  /** A file that comparisons are made from was written, or an event came or went. */
  readonly changed: () => void;
  /** Watching is over. */
  readonly failed: (error: unknown) => void;
}

/** Watches articles, `event.yaml` and `lexicon.yaml` until the signal. */
export function watchWorkspace(workspace: Workspace, signal: AbortSignal, listener: WorkspaceListener): void {
  const watcher = new FolderWatcher(workspace, listener);
  signal.addEventListener('abort', () => watcher.close(), { once: true });
  watcher.open();
}

/**
 * Watches folder by folder: where the system has no watching of whole trees (Linux), Node sets a watch on every single
 * file, ten for an event, and says nothing of those that the system's limit leaves without one.
 */
class FolderWatcher {
  readonly #workspace: Workspace;
  readonly #listener: WorkspaceListener;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(workspace: Workspace, listener: WorkspaceListener) {
    this.#workspace = workspace;
    this.#listener = listener;
  }

  open(): void {
    const { changed } = this.#listener;
    this.#watch(this.#workspace.root, (name) => {
      if (name === 'lexicon.yaml') changed();
    });
    this.#watch(corpusFolder(this.#workspace), (event) => {
      this.#watchEvent(event);
      changed();
    });
    for (const entry of readdirSync(corpusFolder(this.#workspace), { withFileTypes: true }))
      if (entry.isDirectory()) this.#watchEvent(entry.name);
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** A folder that has gone and come again is another one: the watch on it is set anew. */
  #watchEvent(event: string): void {
    if (event.startsWith('.')) return;
    this.#watch(eventFolder(this.#workspace, event), (name) => {
      if (SOURCE.test(name)) this.#listener.changed();
    });
  }

  #watch(folder: string, tell: (name: string) => void): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    try {
      const watcher = watch(folder, (_kind, name) => tell(name ?? ''));
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') this.#listener.failed(unwatched(folder, error));
    }
  }
}

const SOURCE = /^[^.].*\.(?:md|yaml)$/;

/** The system lets a user watch so many folders and no more. */
const unwatched = (folder: string, error: unknown): unknown =>
  errorCode(error) === 'ENOSPC' || errorCode(error) === 'EMFILE'
    ? new UserError(
        `${folder} cannot be watched: the system watches no more folders for you`,
        'Let it watch more (on Linux: sysctl fs.inotify.max_user_watches), or run the command without --watch when something has changed.',
      )
    : error;
