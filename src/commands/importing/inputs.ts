import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { FETCH_DEFAULTS, type FetchOptions, fetchPage } from '../../corpus/import/fetch/fetch-page.ts';
import { fetchedInput, fileInput, type ImportInput, streamInput } from '../../corpus/import/input.ts';
import { UserError } from '../../model/errors.ts';

/** What the user named: a file, a folder of files, an address, or `-` for standard input. */
export interface Sources {
  readonly names: readonly string[];
  /** Bytes of all files together, for telling progress. */
  readonly bytes: number;
}

export const isAddress = (name: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(name);

/**
 * Folders become their files, sorted; hidden ones are left out, and so is what the workspace itself holds.
 * @throws UserError when a folder cannot be read.
 */
export async function expand(names: readonly string[], workspace: string): Promise<Sources> {
  const files: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const entry = name === '-' || isAddress(name) ? undefined : await stat(name).catch(() => undefined);
    const inside = entry?.isDirectory() ? await filesIn(name, workspace) : [name];
    for (const file of inside) bytes += (await stat(file).catch(() => undefined))?.size ?? 0;
    files.push(...inside);
  }
  return { names: files, bytes };
}

/** What a workspace holds that is no article to bring in. */
const OWN_FOLDERS = ['corpus', 'alignments', 'rejected', 'reports', 'trash'];
const OWN_FILES = ['outlets.yaml', 'lexicon.yaml', 'feeds.yaml'];

async function filesIn(folder: string, workspace: string): Promise<string[]> {
  const own = [
    ...OWN_FOLDERS.map((name) => `${join(workspace, name)}${sep}`),
    ...OWN_FILES.map((name) => join(workspace, name)),
  ];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    );
  const others = files.filter((path) => !own.some((inside) => resolve(path).startsWith(inside)));
  if (others.length === 0) throw new UserError(`${folder} holds no files`);
  return others.sort();
}

/** How addresses are asked. */
export interface Network {
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
}

export const fetchOptions = ({ allowPrivate, signal }: Network): FetchOptions => ({
  ...FETCH_DEFAULTS,
  allowPrivate,
  signal,
});

/** @throws UserError when a file cannot be opened or an address cannot be fetched. */
export async function openInput(name: string, network: Network): Promise<ImportInput> {
  if (name === '-') return streamInput('standard input', process.stdin);
  if (!isAddress(name)) return fileInput(name);
  if (!URL.canParse(name)) throw new UserError(`“${name}” is no address`);
  const page = await fetchPage(new URL(name).href, fetchOptions(network));
  if (page === undefined) throw new UserError(`${name}: the server sent nothing`);
  return fetchedInput(page, new Date().toISOString());
}
