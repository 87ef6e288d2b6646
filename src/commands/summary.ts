import { join, relative } from 'node:path';
import { writeWhole } from '../corpus/files.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import { eventIds } from '../corpus/workspace.ts';
import { outletLabel } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { UserError } from '../model/errors.ts';
import { eventTitle } from '../model/event.ts';
import { isCandidate } from '../model/finding.ts';
import { publishedLabel } from '../report/documents.ts';
import { count, findingCounts, KIND_LABELS } from '../report/labels.ts';
import { markdownReport } from '../report/markdown/markdown.ts';
import { VERSION } from '../version.ts';
import { REPORT_CONTEXT } from './comparing.ts';
import { bold, dim, type Output } from './output.ts';
import { compareInWorkspace } from './reporting/build-report.ts';

export interface SummaryOptions {
  readonly workspace?: string;
  readonly out?: string;
}

const HEAVIEST = 3;

/** Compares every event, prints what a person needs first, and writes the reports. */
export async function runSummary(options: SummaryOptions, output: Output): Promise<void> {
  const { kind, workspace } = await locateWorkspace(options.workspace, process.cwd());
  const events = await eventIds(workspace);
  if (events.length === 0)
    throw new UserError('the workspace has no events yet', 'Begin with `framediff import FILE`.');
  const folder = options.out ?? join(kind === 'own' ? workspace.root : process.cwd(), 'reports');
  const corpus = kind === 'own' ? workspace.root : 'the sample corpus';
  output.line(
    bold(`framediff ${VERSION}`),
    ` · ${kind === 'own' ? relative(process.cwd(), corpus) || 'this folder' : corpus} · ${count(events.length, 'event')}`,
  );
  for (const event of events) {
    const comparison = await compareInWorkspace(workspace, event);
    printSummary(comparison, output);
    const file = join(folder, `${event}.md`);
    await writeWhole(file, markdownReport(comparison, REPORT_CONTEXT));
    output.line(dim('  report: '), relative(process.cwd(), file));
  }
}

function printSummary(comparison: Comparison, output: Output): void {
  const { event, articles, alignment, findings } = comparison;
  output.line();
  output.line(bold(eventTitle(event, 'en')), dim(`  ${event.id}`));
  for (const article of articles) {
    output.line(`  ${outletLabel(article)} · ${publishedLabel(article)} · ${article.headline}`);
  }
  output.line(`  ${count(alignment.passages.length, 'passage')} shared · ${findingCounts(findings)}`);
  for (const finding of findings.slice(0, HEAVIEST)) {
    const candidate = isCandidate(finding) ? '(candidate) ' : '';
    output.line(
      `  ${KIND_LABELS[finding.kind].mark} `,
      dim(candidate),
      finding.note.en,
      dim(`  ${finding.passage ?? ''}`),
    );
  }
}
