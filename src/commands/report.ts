import { join } from 'node:path';
import { writeWhole } from '../corpus/files.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import { eventIds, readEvent, type Workspace } from '../corpus/workspace.ts';
import type { Comparison } from '../model/comparison.ts';
import { UserError } from '../model/errors.ts';
import { analyseEvent, compareEvent, REPORT_CONTEXT } from './comparing.ts';
import type { Output } from './output.ts';

export interface ReportOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly all?: boolean;
}

/** Writes one Markdown file an event. */
export async function runReport(events: readonly string[], options: ReportOptions, output: Output): Promise<void> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  if (events.length === 0 && !options.all) throw new UserError('no event named', 'Name events, or use --all.');
  const folder = options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports');
  for (const event of options.all ? await eventIds(workspace) : events) {
    output.line(await writeReport(await compareInWorkspace(workspace, event), folder));
  }
}

export const compareInWorkspace = async (workspace: Workspace, event: string): Promise<Comparison> =>
  compareEvent(analyseEvent(await readEvent(workspace, event)));

/** The path of the report written. */
export async function writeReport(comparison: Comparison, folder: string): Promise<string> {
  const { markdownReport } = await import('../report/markdown/markdown.ts');
  const file = join(folder, `${comparison.event.id}.md`);
  await writeWhole(file, markdownReport(comparison, REPORT_CONTEXT));
  return file;
}
