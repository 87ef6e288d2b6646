import { alone } from '../corpus/lock.ts';
import { carryOut, checkTargets, type Move, planMove, planRemove, planRename } from '../corpus/rearrange.ts';
import { openWorkspace, type Workspace } from '../corpus/workspace.ts';
import { UserError } from '../model/errors.ts';
import { count } from '../report/labels.ts';
import { untilInterrupted } from './interrupt.ts';
import { dim, type Output } from './output.ts';

/** Moves, renames and removes articles and events. */

export interface RearrangeOptions {
  readonly workspace?: string;
  readonly dryRun?: boolean;
}

/** `framediff move ARTICLE… EVENT` */
export async function runMove(ids: readonly string[], options: RearrangeOptions, output: Output): Promise<void> {
  const [event, ...articles] = [...ids].reverse();
  if (event === undefined || articles.length === 0)
    throw new UserError('name one or more articles, and the event they go to', 'framediff move ARTICLE EVENT');
  const workspace = await here(options);
  await rearrange(workspace, () => planMove(workspace, articles.reverse(), event), options, output);
}

/** `framediff rename OLD NEW` */
export async function runRename(from: string, to: string, options: RearrangeOptions, output: Output): Promise<void> {
  const workspace = await here(options);
  await rearrange(workspace, () => planRename(workspace, from, to), options, output);
}

/** `framediff remove ID…`: nothing is deleted, it goes to `trash/`. */
export async function runRemove(ids: readonly string[], options: RearrangeOptions, output: Output): Promise<void> {
  const workspace = await here(options);
  const when = new Date().toISOString().replace(/[:.]/g, '-');
  await rearrange(workspace, () => planRemove(workspace, ids, when), options, output);
}

/** Only the user's own workspace is changed, never the sample corpus that comes with the program. */
const here = (options: RearrangeOptions): Promise<Workspace> => openWorkspace(options.workspace ?? process.cwd());

function rearrange(
  workspace: Workspace,
  plan: () => Promise<readonly Move[]>,
  options: RearrangeOptions,
  output: Output,
): Promise<void> {
  return untilInterrupted((signal) =>
    alone(workspace.root, { tell: output.warn, signal }, async () => make(workspace, await plan(), options, output)),
  );
}

async function make(
  workspace: Workspace,
  moves: readonly Move[],
  { dryRun }: RearrangeOptions,
  output: Output,
): Promise<void> {
  for (const { from, to } of moves) output.line(`${from} → ${to}`);
  await checkTargets(workspace, moves);
  if (dryRun) {
    output.line(dim(`nothing was changed: ${count(moves.length, 'move')} would be made`));
    return;
  }
  await carryOut(workspace, moves);
  output.line(
    `${count(moves.length, 'move')} made. Alignments of the events are made anew by \`framediff align\` and by every comparison.`,
  );
}
