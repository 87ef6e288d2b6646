import { join, relative } from 'node:path';
import { writeWhole } from '../../corpus/files.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ComparisonView } from '../../model/comparison-view.ts';
import { UserError } from '../../model/errors.ts';
import type { ReportFormatName } from '../../model/report-format.ts';
import type { ReportFile } from '../../report/format.ts';
import type { Effect } from '../../ui/reduce/step.ts';
import { loadedIn, type State } from '../../ui/state.ts';
import { stringsOf } from '../../ui/strings/strings.ts';
import type { LanguageId } from '../../words/language-id.ts';

/** Writes what the reader looks at, or the whole event in a format; the message says where, or what went wrong. */
export async function writeView(
  { event, view, format }: Extract<Effect, { kind: 'export' }>,
  state: State,
  folder: string,
): Promise<string> {
  const t = stringsOf(state.language);
  const comparison = loadedIn(state, event)?.comparison;
  if (comparison === undefined) return t.nothingToWrite;
  try {
    const files = await filesOf(comparison, view, format, state.language);
    for (const { name, content } of files) await writeWhole(join(folder, name), Buffer.from(content));
    return `${t.wrote} ${files.map(({ name }) => relative(process.cwd(), join(folder, name))).join(t.comma)}`;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

async function filesOf(
  comparison: Comparison,
  view: ComparisonView,
  format: ReportFormatName,
  language: LanguageId,
): Promise<readonly ReportFile[]> {
  const { REPORT_CONTEXT } = await import('../comparing.ts');
  const context = { ...REPORT_CONTEXT, language };
  if (format !== 'md') {
    const { REPORT_FORMATS } = await import('../../report/formats.ts');
    return (await REPORT_FORMATS[format]()).files(comparison, context);
  }
  const { markdownView, viewFileName } = await import('../../report/markdown/view.ts');
  return [{ name: viewFileName(comparison, view), content: markdownView(comparison, view, context) }];
}
