import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inertJson } from '../model/inert.ts';
import { sha256, unreadable } from './files.ts';
import { slug } from './ids.ts';
import type { RejectedRow } from './import/record.ts';
import type { Workspace } from './workspace.ts';

/** Rows that could not be imported, one JSON object a line with the reason: mend them and import the file. */
export class RejectFile {
  readonly path: string;
  #handle: FileHandle | undefined;

  /** @param input Name of what the rows came from; two files of one name in two folders have a reject file each. */
  constructor({ root }: Workspace, input: string) {
    this.path = join(root, 'rejected', `${slug(basename(input))}-${sha256(input).slice(0, 6)}.jsonl`);
  }

  /** The file is made anew with the first row: it tells of the last import alone. */
  async add({ place, reason, row }: RejectedRow): Promise<void> {
    try {
      if (this.#handle === undefined) {
        await mkdir(dirname(this.path), { recursive: true });
        this.#handle = await open(this.path, 'w');
      }
      await this.#handle.write(`${inertJson({ place, reason, row }, 0)}\n`);
    } catch (error) {
      throw unreadable(this.path, error);
    }
  }

  /** An import without rejected rows leaves none of an earlier one behind. */
  async close(): Promise<void> {
    try {
      if (this.#handle === undefined) await rm(this.path, { force: true });
      else await this.#handle.close();
    } catch (error) {
      throw unreadable(this.path, error);
    }
  }
}
