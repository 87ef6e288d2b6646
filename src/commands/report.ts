import { join } from 'node:path';
import { writeWhole } from '../corpus/files.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import { eventIds, readEvent, type Workspace } from '../corpus/workspace.ts';
import { EXIT } from '../exit-codes.ts';
import type { Comparison } from '../model/comparison.ts';
import { UserError } from '../model/errors.ts';
import type { ReportContext } from '../report/context.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormatName } from '../report/formats.ts';
import type { LanguageId } from '../words/language-id.ts';
import { analyseEvent, compareEvent, REPORT_CONTEXT } from './comparing.ts';
import type { Output } from './output.ts';
import { progressOf } from './progress.ts';

export interface ReportOptions {
  readonly workspace?: string;
  readonly out?: string;
  readonly all?: boolean;
  /** Names of formats, parted by commas. */
  readonly format?: string;
  readonly lang?: LanguageId;
  readonly bom?: boolean;
}

/** Writes reports of events in the formats asked for. A broken event is said, and leaves the others alone. */
export async function runReport(events: readonly string[], options: ReportOptions, output: Output): Promise<number> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  if (events.length === 0 && !options.all) throw new UserError('no event named', 'Name events, or use --all.');
  const formats = formatsOf(options.format);
  const context: ReportContext = {
    ...REPORT_CONTEXT,
    language: options.lang ?? 'en',
    byteOrderMark: options.bom ?? false,
  };
  const folder = options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports');
  const ids = options.all ? await eventIds(workspace) : events;
  const progress = progressOf(ids.length);
  let broken = 0;
  for (const [index, event] of ids.entries()) {
    progress.at(index, `${index} of ${ids.length} events`);
    try {
      const files = await writeReports(await compareInWorkspace(workspace, event), folder, formats, context);
      for (const file of files) output.line(file);
    } catch (error) {
      if (!(error instanceof UserError) || ids.length === 1) throw error;
      broken++;
      output.warn(`${event}: ${error.message}`);
    }
  }
  progress.end();
  return broken > 0 ? EXIT.partly : EXIT.done;
}

/** @throws UserError when a name is no format's. */
function formatsOf(names = 'md'): readonly ReportFormatName[] {
  return [...new Set(names.split(',').map((name) => name.trim()))].filter(Boolean).map((name) => {
    if (isReportFormat(name)) return name;
    throw new UserError(`there is no format “${name}”`, `The formats are ${Object.keys(REPORT_FORMATS).join(', ')}.`);
  });
}

export const compareInWorkspace = async (workspace: Workspace, event: string): Promise<Comparison> =>
  compareEvent(analyseEvent(await readEvent(workspace, event)));

/** The path of the Markdown report written. */
export async function writeReport(comparison: Comparison, folder: string): Promise<string> {
  const [file = ''] = await writeReports(comparison, folder, ['md'], REPORT_CONTEXT);
  return file;
}

/** The paths of the files written. */
async function writeReports(
  comparison: Comparison,
  folder: string,
  formats: readonly ReportFormatName[],
  context: ReportContext,
): Promise<string[]> {
  const written: string[] = [];
  for (const name of formats) {
    const format = await REPORT_FORMATS[name]();
    for (const { name: file, content } of format.files(comparison, context)) {
      const path = join(folder, file);
      await writeWhole(path, typeof content === 'string' ? content : Buffer.from(content));
      written.push(path);
    }
  }
  return written;
}
