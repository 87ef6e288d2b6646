import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, sep } from 'node:path';
import type { ImportInput } from './input.ts';

/**
 * Where a file lies that a list names: in the list's folder or below; undefined when the path leads elsewhere, by its
 * words or through a link, or when nothing lies there.
 */
export async function fileBeside({ file }: ImportInput, path: string): Promise<string | undefined> {
  const named = normalize(path.trim().replaceAll('\\', '/'));
  if (file === undefined || named.includes('\0') || isAbsolute(named) || /^[A-Za-z]:/.test(named)) return undefined;
  if (named.split('/').includes('..')) return undefined;
  try {
    const folder = await realpath(dirname(file));
    const found = await realpath(join(folder, named));
    return found.startsWith(`${folder}${sep}`) ? join(dirname(file), named) : undefined;
  } catch {
    return undefined;
  }
}
