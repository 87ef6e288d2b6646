import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readBytes } from './files.ts';
import { articleFile, articleIds, bytesIfThere, eventFolder, noSuchEvent, type Workspace } from './workspace.ts';

/**
 * SHA-256 (hexadecimal) over everything a comparison of an event is made from: its articles, its `event.yaml` and the
 * workspace's `lexicon.yaml`. The bytes are read, so that a file put back as it was counts as the same.
 * @throws UserError when the event has no articles or one cannot be read.
 */
export async function eventFingerprint(workspace: Workspace, event: string): Promise<string> {
  const hash = createHash('sha256');
  const ids = await articleIds(workspace, event);
  if (ids.length === 0) throw await noSuchEvent(workspace, event);
  for (const id of ids) add(hash, id, await readBytes(articleFile(workspace, event, id)));
  add(hash, 'event.yaml', await bytesIfThere(join(eventFolder(workspace, event), 'event.yaml')));
  add(hash, 'lexicon.yaml', await bytesIfThere(join(workspace.root, 'lexicon.yaml')));
  return hash.digest('hex');
}

/** With their lengths: two files never read as one. */
function add(hash: ReturnType<typeof createHash>, name: string, bytes: Buffer | undefined): void {
  hash.update(`${name}\n${bytes?.length ?? -1}\n`);
  if (bytes !== undefined) hash.update(bytes);
}
