import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Article, publicationDay } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import { bareEvent, type EventInfo } from '../model/event.ts';
import { type LexiconChanges, NO_LEXICON_CHANGES } from '../model/lexicon.ts';
import { formatArticle, parseArticle } from './article-file.ts';
import { decodeText } from './decode.ts';
import { formatEvent, parseEvent } from './event-file.ts';
import { errorCode, readBytes, writeWhole } from './files.ts';
import { checkId } from './ids.ts';
import { parseLexiconChanges } from './lexicon-file.ts';
import { KNOWN_OUTLETS, type Outlets, parseOutlets } from './outlets.ts';

/** A folder with `corpus/`, `alignments/` and `reports/`. Nothing is held: every call reads the disk. */
export interface Workspace {
  readonly root: string;
}

export interface Event {
  readonly info: EventInfo;
  /** By publication, then id; articles without a date last. */
  readonly articles: readonly Article[];
  /** What the workspace changes in the lexicons. */
  readonly lexicon: LexiconChanges;
}

/** Articles that wait for a person to say which event they belong to; no event of its own. */
export const INBOX = 'inbox';

const corpusFolder = ({ root }: Workspace): string => join(root, 'corpus');
export const eventFolder = (workspace: Workspace, event: string): string => join(corpusFolder(workspace), event);
export const alignmentFile = ({ root }: Workspace, event: string): string => join(root, 'alignments', `${event}.json`);
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

/** Event ids, sorted. The inbox is none. */
export const eventIds = async (workspace: Workspace): Promise<string[]> =>
  (await articleFolders(workspace)).filter((name) => name !== INBOX);

/** Names of the folders that hold articles, sorted: the events, and the inbox where there is one. */
export async function articleFolders(workspace: Workspace): Promise<string[]> {
  const entries = await readdir(corpusFolder(workspace), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** @throws UserError when the event does not exist or one of its files is broken. */
export async function readEvent(workspace: Workspace, id: string): Promise<Event> {
  if (!(await eventIds(workspace)).includes(id)) throw await noSuchEvent(workspace, id);
  const ids = await articleIds(workspace, id);
  const articles: Article[] = [];
  for (const article of ids) articles.push(await readArticle(workspace, id, article));
  return {
    info: await readEventInfo(workspace, id),
    articles: articles.sort(byPublication),
    lexicon: await readLexiconChanges(workspace),
  };
}

export async function noSuchEvent(workspace: Workspace, id: string): Promise<UserError> {
  return new UserError(`there is no event “${id}”`, await suggestion(id, await eventIds(workspace), 'events'));
}

/** Title and note of an event. @throws UserError when its event.yaml is broken. */
export async function readEventInfo(workspace: Workspace, id: string): Promise<EventInfo> {
  const file = join(eventFolder(workspace, id), 'event.yaml');
  const bytes = await bytesIfThere(file);
  return bytes === undefined ? bareEvent(id) : parseEvent(decodeText(bytes, file), id, file);
}

/** `lexicon.yaml` at the top of the workspace, if there is one. @throws UserError when it is broken. */
export async function readLexiconChanges({ root }: Workspace): Promise<LexiconChanges> {
  const file = join(root, 'lexicon.yaml');
  const bytes = await bytesIfThere(file);
  return bytes === undefined ? NO_LEXICON_CHANGES : parseLexiconChanges(decodeText(bytes, file), file);
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
  const file = join(eventFolder(workspace, checkId(info.id, 'event id')), 'event.yaml');
  if ((await stat(file).catch(() => undefined)) === undefined) await writeWhole(file, formatEvent(info));
}

/** Article ids of an event, sorted. */
export async function articleIds(workspace: Workspace, event: string): Promise<string[]> {
  const names = await readdir(eventFolder(workspace, event)).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.md') && !name.startsWith('.') && !name.endsWith('.source.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

export async function readArticle(workspace: Workspace, event: string, id: string): Promise<Article> {
  const file = articleFile(workspace, event, id);
  return parseArticle(decodeText(await readBytes(file), file), id, event, file);
}

/** Where an article lies: its event, or undefined. */
export async function findArticle(workspace: Workspace, id: string): Promise<Article | undefined> {
  for (const event of await articleFolders(workspace)) {
    if ((await articleIds(workspace, event)).includes(id)) return readArticle(workspace, event, id);
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
  const names = await readdir(join(root, 'alignments')).catch(() => []);
  return names
    .filter((name) => name.startsWith(`${event}.`) && name.endsWith('.json') && name !== `${event}.json`)
    .map((name) => name.slice(event.length + 1, -'.json'.length))
    .sort();
}

export const writeAlignment = (workspace: Workspace, event: string, json: string): Promise<void> =>
  writeWhole(alignmentFile(workspace, event), json);

export function byPublication(a: Article, b: Article): number {
  const day = (article: Article): string => publicationDay(article.published) ?? '9999';
  const time = (article: Article): string => (article.published.basis === 'unknown' ? '' : article.published.at);
  return compare(day(a), day(b)) || compare(time(a), time(b)) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
