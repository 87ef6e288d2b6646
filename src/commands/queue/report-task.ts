import * as v from 'valibot';
import { eventFingerprint, readEventFiles } from '../../corpus/event.ts';
import { sha256 } from '../../corpus/files.ts';
import { REPORT_FORMAT_NAMES } from '../../model/report-format.ts';
import { VERSION } from '../../version.ts';
import { LANGUAGE_IDS } from '../../words/language-id.ts';
import type { EventReport, ReportJob } from '../reporting/build-report.ts';
import { EventFactsSchema } from '../reporting/event-facts-schema.ts';

/** What is asked of a worker: an event of the workspace it shares, never a path. */
export type ReportTask = Pick<ReportJob, 'event' | 'settings' | 'build'>;

const Task = v.object({
  event: v.string(),
  build: v.picklist(['changed', 'all', 'check']),
  settings: v.object({
    formats: v.array(v.picklist(REPORT_FORMAT_NAMES)),
    language: v.picklist(LANGUAGE_IDS),
    byteOrderMark: v.boolean(),
    detail: v.picklist(['brief', 'full']),
  }),
});

/** A task as it lies in the queue, where others may have put it. @throws ValiError when it is none. */
export const parseTask = (data: unknown): ReportTask => v.parse(Task, data);

const Report = v.variant('kind', [
  v.object({
    kind: v.picklist(['written', 'unchanged', 'stale']),
    event: v.string(),
    facts: EventFactsSchema,
    files: v.array(v.string()),
  }),
  v.object({
    kind: v.literal('failed'),
    event: v.string(),
    fault: v.picklist(['input', 'program']),
    message: v.string(),
  }),
]);

/** What a worker answered. @throws ValiError when it is no report. */
export const parseReport = (data: unknown): EventReport => v.parse(Report, data);

/** Hash of everything a report is made from: the same work is one job, however often it is asked for. */
export async function taskId({ root, event, settings, build }: ReportJob): Promise<string> {
  return sha256(
    JSON.stringify([VERSION, event, eventFingerprint(await readEventFiles({ root }, event)), settings, build]),
  );
}
