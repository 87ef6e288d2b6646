import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from './workspace.ts';

export type Located =
  | { readonly kind: 'own'; readonly workspace: Workspace }
  /** The sample corpus that comes with the program; it is never written to. */
  | { readonly kind: 'sample'; readonly workspace: Workspace };

/**
 * The workspace to work on: the folder named, else the current one, else the sample corpus.
 * @throws UserError when the folder named is no workspace.
 */
export async function locateWorkspace(named: string | undefined, current: string): Promise<Located> {
  if (named !== undefined) return { kind: 'own', workspace: await openWorkspace(named) };
  if (existsSync(join(current, 'corpus'))) return { kind: 'own', workspace: await openWorkspace(current) };
  return { kind: 'sample', workspace: await openWorkspace(packageRoot()) };
}

/** The nearest folder upwards of this file that holds package.json: the same from source and from the bundle. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
