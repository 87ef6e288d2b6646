import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import type { EventInfo } from '../model/event.ts';
import { formatArticle, parseArticle } from './article-file.ts';
import { decodeText } from './decode.ts';
import { formatEvent } from './event-file.ts';
import { errorCode, namesIn, readBytes, writeWhole } from './files.ts';
import { checkId } from './ids.ts';
import { KNOWN_OUTLETS, type Outlets, parseOutlets } from './outlets.ts';

/** A folder with `corpus/`, `alignments/` and `reports/`. Nothing is held: every call reads the disk. */
export interface Workspace {
  readonly root: string;
}

/** Articles that wait for a person to say which event they belong to; no event of its own. */
export const INBOX = 'inbox';

export const corpusFolder = ({ root }: Workspace): string => join(root, 'corpus');
export const eventFolder = (workspace: Workspace, event: string): string => join(corpusFolder(workspace), event);
export const alignmentFile = ({ root }: Workspace, event: string): string => join(root, 'alignments', `${event}.json`);
export const eventFile = (workspace: Workspace, event: string): string =>
  join(eventFolder(workspace, event), 'event.yaml');
export const articleFile = (workspace: Workspace, event: string, id: string): string =>
  join(eventFolder(workspace, event), `${id}.md`);

/** @throws UserError when the folder holds no workspace. */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const workspace = { root: resolve(folder) };
  if (await isFolder(corpusFolder(workspace))) return workspace;
  throw new UserError(
    `${folder} is no framediff workspace: it has no folder “corpus”`,
    'Name one with --workspace, or make one with `framediff import FILE --workspace DIR`.',
  );
}

/** Opens a workspace, or makes one where the folder is empty or does not exist. */
export async function openOrMakeWorkspace(folder: string): Promise<Workspace> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw cannotBe(folder, error);
  });
  return entries.length > 0 ? openWorkspace(folder) : makeWorkspace(folder);
}

/** Makes the folders of a workspace where they are missing; what lies there stays. @throws UserError when it may not. */
export async function makeWorkspace(folder: string): Promise<Workspace> {
  const workspace = { root: resolve(folder) };
  try {
    await mkdir(corpusFolder(workspace), { recursive: true });
    await mkdir(join(workspace.root, 'alignments'), { recursive: true });
  } catch (error) {
    throw cannotBe(folder, error);
  }
  return workspace;
}

const cannotBe = (folder: string, error: unknown): UserError =>
  new UserError(
    `${folder} cannot be a workspace (${errorCode(error) ?? String(error)})`,
    'Choose a folder you may write to.',
  );

/** Event ids, sorted. The inbox is none, nor is a folder without articles: the last one may have been moved away. */
export const eventIds = async (workspace: Workspace): Promise<string[]> =>
  (await articleFolders(workspace)).filter((name) => name !== INBOX && articleIds(workspace, name).length > 0);

/** Names of the folders that hold articles, sorted: the events, and the inbox where there is one. */
export async function articleFolders(workspace: Workspace): Promise<string[]> {
  const entries = await readdir(corpusFolder(workspace), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** The known outlets, and what `outlets.yaml` at the top of the workspace says of them. @throws UserError when it is broken. */
export async function readOutlets({ root }: Workspace): Promise<Outlets> {
  const file = join(root, 'outlets.yaml');
  const bytes = await bytesIfThere(file);
  return bytes === undefined ? KNOWN_OUTLETS : parseOutlets(decodeText(bytes, file), file);
}

export const bytesIfThere = (file: string): Promise<Buffer | undefined> =>
  readBytes(file).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });

/** Writes `event.yaml` where there is none: what a person wrote there stays. */
export async function addEventInfo(workspace: Workspace, info: EventInfo): Promise<void> {
  const file = eventFile(workspace, checkId(info.id, 'event id'));
  if ((await stat(file).catch(() => undefined)) === undefined) await writeWhole(file, formatEvent(info));
}

/** Article ids of an event, sorted. */
export const articleIds = (workspace: Workspace, event: string): string[] =>
  namesIn(eventFolder(workspace, event))
    .filter((name) => name.endsWith('.md') && !name.startsWith('.') && !name.endsWith('.source.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();

export async function readArticle(workspace: Workspace, event: string, id: string): Promise<Article> {
  const file = articleFile(workspace, event, id);
  return parseArticle(decodeText(await readBytes(file), file), id, event, file);
}

/** Where an article lies: its event, or undefined. */
export async function findArticle(workspace: Workspace, id: string): Promise<Article | undefined> {
  for (const event of await articleFolders(workspace)) {
    if (articleIds(workspace, event).includes(id)) return readArticle(workspace, event, id);
  }
  return undefined;
}

/** Writes the article and, beside it, the bytes it came from. The original is written first: an article is never without. */
export async function writeArticle(
  workspace: Workspace,
  article: Article,
  source: Buffer,
  extension: string,
): Promise<void> {
  const text = formatArticle(article);
  await writeWhole(join(eventFolder(workspace, article.event), `${article.id}.source.${extension}`), source);
  await writeWhole(articleFile(workspace, article.event, article.id), text);
}

/** People who have reviewed an event: `alignments/<event>.<coder>.json` is one's decisions. Sorted. */
export async function reviewersOf({ root }: Workspace, event: string): Promise<string[]> {
  return namesIn(join(root, 'alignments'))
    .filter((name) => name.startsWith(`${event}.`) && name.endsWith('.json') && name !== `${event}.json`)
    .map((name) => name.slice(event.length + 1, -'.json'.length))
    .sort();
}

export const writeAlignment = (workspace: Workspace, event: string, json: string): Promise<void> =>
  writeWhole(alignmentFile(workspace, event), json);

/** "Did you mean …", or the list of what there is. */
export async function suggestion(wanted: string, known: readonly string[], what: string): Promise<string> {
  if (known.length === 0) return `There are no ${what} yet: begin with \`framediff import\`.`;
  const { closest } = await import('../bigram-dice.ts');
  const close = closest(wanted, known);
  return close === undefined ? `The ${what} are: ${known.slice(0, 20).join(', ')}.` : `Did you mean “${close}”?`;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
