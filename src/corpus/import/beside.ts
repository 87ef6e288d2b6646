import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { ImportInput } from './input.ts';

/** Where a file lies that a list names: in the list's folder or below; undefined when the path leads elsewhere. */
export function fileBeside({ file }: ImportInput, path: string): string | undefined {
  const named = normalize(path.replaceAll('\\', '/'));
  if (file === undefined || isAbsolute(named) || named.split('/').includes('..') || /^[A-Za-z]:/.test(named))
    return undefined;
  return join(dirname(file), named);
}
