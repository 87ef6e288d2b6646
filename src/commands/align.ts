import { readEvent } from '../corpus/event.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import { alignmentFile, writeAlignment } from '../corpus/workspace.ts';
import { inertJson } from '../model/inert.ts';
import { alignmentDocument } from '../report/documents.ts';
import { count } from '../report/labels.ts';
import { VERSION } from '../version.ts';
import { alignEvent, analyseEvent } from './comparing.ts';
import { bold, type Output } from './output.ts';

export interface AlignOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Aligns one event; writes `alignments/<event>.json`, or prints it with `--json`. */
export async function runAlign(event: string, options: AlignOptions, output: Output): Promise<void> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const analysed = analyseEvent(await readEvent(workspace, event));
  const alignment = alignEvent(analysed);
  const document = `${inertJson(
    alignmentDocument(
      alignment,
      analysed.articles.map(({ article }) => article),
      VERSION,
    ),
  )}\n`;
  if (options.json) {
    output.raw(document);
    return;
  }
  for (const { subject, message } of [...analysed.diagnostics, ...alignment.diagnostics])
    output.warn(`${subject}: ${message.en}`);
  if (kind === 'own') await writeAlignment(workspace, event, document);
  output.line(
    bold(event),
    `: ${count(alignment.passages.length, 'shared passage')} in ${count(analysed.articles.length, 'article')}`,
  );
  output.line(
    kind === 'own'
      ? alignmentFile(workspace, event)
      : 'sample corpus: nothing written; use --json to see the alignment',
  );
}
