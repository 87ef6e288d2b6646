import { createHash } from 'node:crypto';
import { lstat, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Article, publicationDay } from '../model/article.ts';
import { labelled } from '../model/article-labels.ts';
import { UserError } from '../model/errors.ts';
import { bareEvent, type EventInfo } from '../model/event.ts';
import { type LexiconChanges, NO_LEXICON_CHANGES } from '../model/lexicon.ts';
import { parseArticle } from './article-file.ts';
import { decodeText } from './decode.ts';
import { parseEvent } from './event-file.ts';
import { readBytes } from './files.ts';
import { parseLexiconChanges } from './lexicon-file.ts';
import {
  articleFile,
  articleIds,
  bytesIfThere,
  eventFile,
  eventFolder,
  eventIds,
  INBOX,
  suggestion,
  type Workspace,
} from './workspace.ts';

/** An event as its files tell it. */
export interface Event {
  readonly info: EventInfo;
  /** By publication, then id; articles without a date last. */
  readonly articles: readonly Article[];
  /** What the workspace changes in the lexicons. */
  readonly lexicon: LexiconChanges;
}

interface File {
  readonly path: string;
  /** Undefined where there is no such file. */
  readonly bytes: Buffer | undefined;
}

/**
 * The files an event is compared from, each read once: a fingerprint and a comparison made from these speak of the
 * same bytes, even while somebody saves another version.
 */
export interface EventFiles {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly path: string; readonly bytes: Buffer }[];
  /** `event.yaml` of its folder. */
  readonly info: File;
  /** `lexicon.yaml` at the top of the workspace. */
  readonly lexicon: File;
}

/** @throws UserError when the event does not exist, has no articles, or a file cannot be read. */
export async function readEventFiles(workspace: Workspace, id: string): Promise<EventFiles> {
  const ids = (await isEventFolder(workspace, id)) ? articleIds(workspace, id) : [];
  if (ids.length === 0) throw await noSuchEvent(workspace, id);
  const articles = [];
  for (const article of ids) {
    const path = articleFile(workspace, id, article);
    articles.push({ id: article, path, bytes: await readBytes(path) });
  }
  return { id, articles, info: await fileIfThere(eventFile(workspace, id)), lexicon: await lexiconFile(workspace) };
}

/** @throws UserError when one of the files is broken. */
export const eventOf = ({ id, articles, info, lexicon }: EventFiles): Event => ({
  info: infoOf(info, id),
  articles: labelled(
    articles
      .map((article) => parseArticle(decodeText(article.bytes, article.path), article.id, id, article.path))
      .sort(byPublication),
  ),
  lexicon: lexiconOf(lexicon),
});

/** SHA-256 (hexadecimal) over everything a comparison of an event is made from: a file put back as it was counts as the same. */
export function eventFingerprint({ articles, info, lexicon }: EventFiles): string {
  const hash = createHash('sha256');
  /** With their lengths: two files never read as one. */
  const add = (name: string, bytes: Buffer | undefined): void => {
    hash.update(`${name}\n${bytes?.length ?? -1}\n`);
    if (bytes !== undefined) hash.update(bytes);
  };
  for (const { id, bytes } of articles) add(id, bytes);
  add('event.yaml', info.bytes);
  add('lexicon.yaml', lexicon.bytes);
  return hash.digest('hex');
}

/** @throws UserError when the event does not exist, has no articles, or one of its files is broken. */
export const readEvent = async (workspace: Workspace, id: string): Promise<Event> =>
  eventOf(await readEventFiles(workspace, id));

/** Title and note of an event. @throws UserError when its event.yaml is broken. */
export const readEventInfo = async (workspace: Workspace, id: string): Promise<EventInfo> =>
  infoOf(await fileIfThere(eventFile(workspace, id)), id);

/** What the workspace changes in the lexicons. @throws UserError when its lexicon.yaml is broken. */
export const readLexiconChanges = async (workspace: Workspace): Promise<LexiconChanges> =>
  lexiconOf(await lexiconFile(workspace));

const lexiconFile = ({ root }: Workspace): Promise<File> => fileIfThere(join(root, 'lexicon.yaml'));

const fileIfThere = async (path: string): Promise<File> => ({ path, bytes: await bytesIfThere(path) });

const infoOf = ({ path, bytes }: File, id: string): EventInfo =>
  bytes === undefined ? bareEvent(id) : parseEvent(decodeText(bytes, path), id, path);

const lexiconOf = ({ path, bytes }: File): LexiconChanges =>
  bytes === undefined ? NO_LEXICON_CHANGES : parseLexiconChanges(decodeText(bytes, path), path);

/**
 * Whether an event's folder is there, without listing all: who reads every event asks this of each.
 * The name on the disk must be the very same: where `Summit` also opens `summit`, it is another id.
 */
async function isEventFolder(workspace: Workspace, id: string): Promise<boolean> {
  const folder = eventFolder(workspace, id);
  if (id === INBOX || id.startsWith('.') || basename(folder) !== id) return false;
  const entry = await lstat(folder).catch(() => undefined);
  return entry?.isDirectory() === true && basename(await realpath(folder)) === id;
}

async function noSuchEvent(workspace: Workspace, id: string): Promise<UserError> {
  if (await isEventFolder(workspace, id))
    return new UserError(`event “${id}” has no articles`, `Import some: \`framediff import FILE --event ${id}\`.`);
  return new UserError(`there is no event “${id}”`, await suggestion(id, await eventIds(workspace), 'events'));
}

export function byPublication(a: Article, b: Article): number {
  const day = (article: Article): string => publicationDay(article.published) ?? '9999';
  const time = (article: Article): string => (article.published.basis === 'unknown' ? '' : article.published.at);
  return compare(day(a), day(b)) || compare(time(a), time(b)) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
