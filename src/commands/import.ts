import { sha256 } from '../corpus/files.ts';
import { slug } from '../corpus/ids.ts';
import { eventsOfManifest, manifest } from '../corpus/import/manifest.ts';
import type { ImportHints, ImportRecord } from '../corpus/import/record.ts';
import { sourceFor } from '../corpus/import/registry.ts';
import { toArticle } from '../corpus/import/to-article.ts';
import { parsePublished } from '../corpus/published.ts';
import { findArticle, openOrMakeWorkspace, type Workspace, writeArticle, writeEventInfo } from '../corpus/workspace.ts';
import { EXIT } from '../exit-codes.ts';
import { UserError } from '../model/errors.ts';
import { count } from '../report/labels.ts';
import type { Output } from './output.ts';

export interface ImportOptions extends ImportHints {
  readonly workspace?: string;
}

interface Tally {
  imported: number;
  known: number;
  rejected: number;
}

/** Imports files into the workspace, which is made where the folder is empty. Returns the exit code. */
export async function runImport(files: readonly string[], options: ImportOptions, output: Output): Promise<number> {
  const workspace = await openOrMakeWorkspace(options.workspace ?? process.cwd());
  const tally: Tally = { imported: 0, known: 0, rejected: 0 };
  for (const file of files) await importFile(workspace, file, options, tally, output);
  const parts = [`${count(tally.imported, 'article')} imported`];
  if (tally.known > 0) parts.push(`${tally.known} already there`);
  if (tally.rejected > 0) parts.push(`${tally.rejected} rejected`);
  output.line(`${parts.join(', ')}: ${workspace.root}`);
  return tally.rejected > 0 ? EXIT.partly : EXIT.done;
}

async function importFile(
  workspace: Workspace,
  file: string,
  hints: ImportHints,
  tally: Tally,
  output: Output,
): Promise<void> {
  const source = await sourceFor(file);
  for await (const row of source.read(file, hints)) {
    const reason = row.kind === 'rejected' ? row.reason : await importRecord(workspace, row.record, tally);
    if (reason === undefined) continue;
    tally.rejected++;
    output.warn(`${row.kind === 'rejected' ? row.place : row.record.place}: rejected: ${reason}`);
  }
  if (source === manifest) for (const info of await eventsOfManifest(file)) await writeEventInfo(workspace, info);
}

/** Imports one record; the reason when it cannot be. Mistakes in one record leave the others alone. */
async function importRecord(workspace: Workspace, record: ImportRecord, tally: Tally): Promise<string | undefined> {
  if (record.event === undefined) return 'no event: name one with --event';
  try {
    const target = await freeId(workspace, record);
    if (target.kind === 'known') {
      tally.known++;
      return undefined;
    }
    await writeArticle(workspace, toArticle(record, record.event, target.id), record.source, record.extension);
    tally.imported++;
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return error.next === undefined ? error.message : `${error.message}. ${error.next}`;
    throw error;
  }
}

type TargetId = { readonly kind: 'free'; readonly id: string } | { readonly kind: 'known' };

/**
 * The id an article gets: the one it brings, else outlet and day, else a number after it. The same bytes under
 * the same id are the same article, imported twice.
 * @throws UserError when the id it brings belongs to other bytes.
 */
async function freeId(workspace: Workspace, record: ImportRecord): Promise<TargetId> {
  const day = record.published === undefined ? undefined : parsePublished(record.published)?.slice(0, 10);
  const wanted = record.id ?? [slug(record.outlet), day].filter((part) => part !== undefined).join('-');
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    const holder = await findArticle(workspace, id);
    if (holder === undefined) return { kind: 'free', id };
    if (holder.sourceSha256 === sha256(record.source) && holder.event === record.event) return { kind: 'known' };
    if (record.id !== undefined) {
      throw new UserError(
        `there already is another article “${id}”, in event “${holder.event}”`,
        'Give one of the two another id.',
      );
    }
  }
}
