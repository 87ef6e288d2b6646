import { join, relative } from 'node:path';
import { writeWhole } from '../../corpus/files.ts';
import { UserError } from '../../model/errors.ts';
import type { Effect } from '../../ui/reduce/step.ts';
import { loadedIn, type State } from '../../ui/state.ts';
import { stringsOf } from '../../ui/strings/strings.ts';

/** Writes what the reader looks at as Markdown; the message says where, or what went wrong. */
export async function writeView(
  { event, view }: Extract<Effect, { kind: 'export' }>,
  state: State,
  folder: string,
): Promise<string> {
  const t = stringsOf(state.language);
  const comparison = loadedIn(state, event)?.comparison;
  if (comparison === undefined) return t.nothingToWrite;
  const { REPORT_CONTEXT } = await import('../comparing.ts');
  const { markdownView, viewFileName } = await import('../../report/markdown/view.ts');
  const file = join(folder, viewFileName(comparison, view));
  try {
    await writeWhole(file, markdownView(comparison, view, REPORT_CONTEXT));
    return `${t.wrote} ${relative(process.cwd(), file)}`;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
