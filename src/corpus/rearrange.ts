import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../model/errors.ts';
import { namesIn, unreadable } from './files.ts';
import { checkId } from './ids.ts';
import { articleFolders, articleIds, INBOX, suggestion, type Workspace } from './workspace.ts';

/** A file or folder that gets another place; both paths are relative to the workspace. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where an article lies. */
export interface ArticlePlace {
  readonly event: string;
  readonly id: string;
}

type Named = ArticlePlace & { readonly kind: 'event' | 'article' };

/** Puts articles into another event. @throws UserError when one does not exist. */
export async function planMove(workspace: Workspace, articles: readonly string[], event: string): Promise<Move[]> {
  checkId(event, 'event id');
  const moves: Move[] = [];
  for (const id of new Set(articles)) {
    const named = await find(workspace, id);
    if (named.kind === 'event')
      throw new UserError(`“${id}” is an event, not an article`, 'Name articles first and the event last.');
    moves.push(...(await planMoveFrom(workspace, named, event)));
  }
  return moves;
}

/** Puts an article into another event, without looking through all events for it. */
export async function planMoveFrom(workspace: Workspace, place: ArticlePlace, event: string): Promise<Move[]> {
  const files = await filesOf(workspace, place);
  return files.map((from) => ({ from, to: inEvent(from, event) })).filter(({ from, to }) => from !== to);
}

/** Gives an event or an article another id. @throws UserError when there is none of this id. */
export async function planRename(workspace: Workspace, from: string, to: string): Promise<Move[]> {
  const named = await find(workspace, from);
  checkId(to, `${named.kind} id`);
  if (named.kind === 'event')
    return [
      ...(await alignmentsOf(workspace, from)).map((file) => ({
        from: file,
        to: file.replace(join('alignments', from), join('alignments', to)),
      })),
      { from: join('corpus', from), to: join('corpus', to) },
    ];
  const files = await filesOf(workspace, named);
  return files.map((file) => ({
    from: file,
    to: join(dirname(file), `${to}${file.slice(join(dirname(file), from).length)}`),
  }));
}

/** Puts events and articles into `trash/<when>/`, under the paths they had: putting them back is copying. */
export async function planRemove(workspace: Workspace, ids: readonly string[], when: string): Promise<Move[]> {
  const files: string[] = [];
  for (const id of new Set(ids)) {
    const named = await find(workspace, id);
    if (named.kind === 'article' && ids.includes(named.event)) continue;
    files.push(
      ...(named.kind === 'event'
        ? [...(await alignmentsOf(workspace, id)), join('corpus', id)]
        : await filesOf(workspace, named)),
    );
  }
  return files.map((file) => ({ from: file, to: join('trash', when, file) }));
}

/** @throws UserError when a target exists: nothing is ever overwritten. */
export async function checkTargets({ root }: Workspace, moves: readonly Move[]): Promise<void> {
  for (const { to } of moves)
    if (await exists(join(root, to))) throw new UserError(`${to} is there already`, 'Choose another name.');
}

/**
 * Carries moves out in their order. An original comes before its article: stopped in between, the article is still
 * where it was, and the same command again ends the work.
 * @throws UserError when a target exists, before anything has moved.
 */
export async function carryOut(workspace: Workspace, moves: readonly Move[]): Promise<void> {
  await checkTargets(workspace, moves);
  for (const { from, to } of moves) {
    const target = join(workspace.root, to);
    try {
      await mkdir(dirname(target), { recursive: true });
      await rename(join(workspace.root, from), target);
    } catch (error) {
      throw unreadable(from, error);
    }
  }
}

async function find(workspace: Workspace, id: string): Promise<Named> {
  const folders = await articleFolders(workspace);
  const known: string[] = [];
  for (const event of folders) {
    const ids = articleIds(workspace, event);
    if (ids.includes(id) && folders.includes(id) && id !== INBOX)
      throw new UserError(`“${id}” is an event and an article`, 'Rename the files of one of the two by hand.');
    if (ids.includes(id)) return { kind: 'article', event, id };
    known.push(...(event === INBOX ? [] : [event]), ...ids);
  }
  if (folders.includes(id) && id !== INBOX) return { kind: 'event', event: id, id };
  if (id === INBOX) throw new UserError('the inbox is no event', 'Name the articles that wait in it.');
  throw new UserError(`there is no event or article “${id}”`, await suggestion(id, known, 'events and articles'));
}

/** Files of an article, its original first. */
async function filesOf(workspace: Workspace, { event, id }: ArticlePlace): Promise<string[]> {
  const folder = join('corpus', event);
  const originals = namesIn(join(workspace.root, folder)).filter((name) => name.startsWith(`${id}.source.`));
  return [...originals.sort(), `${id}.md`].map((name) => join(folder, name));
}

/** The alignment of an event, and people's reviews of it. */
async function alignmentsOf({ root }: Workspace, event: string): Promise<string[]> {
  return namesIn(join(root, 'alignments'))
    .filter((name) => name === `${event}.json` || (name.startsWith(`${event}.`) && name.endsWith('.json')))
    .sort()
    .map((name) => join('alignments', name));
}

const inEvent = (file: string, event: string): string => join('corpus', event, file.split(/[\\/]/).at(-1) ?? '');

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;
