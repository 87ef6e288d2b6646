import { open } from 'node:fs/promises';
import { jsonl } from './jsonl.ts';
import { manifest } from './manifest.ts';
import type { ImportSource } from './record.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** Every import source; the first that accepts a file reads it. `text` accepts anything and stands last. */
export const IMPORT_SOURCES: Readonly<Record<string, ImportSource>> = { jsonl, table, manifest, text };

const HEAD_BYTES = 512;

/** The source that reads a file. A file that cannot be opened is left to the source to complain about. */
export async function sourceFor(file: string): Promise<ImportSource> {
  const head = await headOf(file);
  return Object.values(IMPORT_SOURCES).find((source) => source.accepts(file, head)) ?? text;
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}
