import { type EventFiles, eventFingerprint, eventOf, readEventFiles } from '../../corpus/event.ts';
import { errorCode, sha256 } from '../../corpus/files.ts';
import type { Workspace } from '../../corpus/workspace.ts';
import type { Comparison } from '../../model/comparison.ts';
import { UserError } from '../../model/errors.ts';
import type { ReportFormatName } from '../../model/report-format.ts';
import { type EventFacts, factsOf } from '../../report/event-facts.ts';
import type { ReportFile } from '../../report/format.ts';
import { REPORT_FORMATS } from '../../report/formats.ts';
import { analyseEvent, compareEvent } from '../comparing.ts';
import { currentRecord, recordKey, writeRecord } from './record.ts';
import { contextOf, type ReportSettings } from './settings.ts';
import { type ReportStore, reportStore } from './store/report-store.ts';

/** One event's reports, as a worker is asked for them. */
export interface ReportJob {
  readonly root: string;
  readonly event: string;
  /** Where its reports go: a folder, or `s3://bucket/prefix`. */
  readonly out: string;
  readonly settings: ReportSettings;
  /** `changed` writes what is not current; `all` writes everything; `check` writes nothing and says what differs. */
  readonly build: 'changed' | 'all' | 'check';
}

/** What came of a job. */
export type EventReport =
  | {
      readonly kind: 'written' | 'unchanged' | 'stale';
      readonly event: string;
      readonly facts: EventFacts;
      /** Of a stale event those that are out of date. */
      readonly files: readonly string[];
    }
  | FailedReport;

export interface FailedReport {
  readonly kind: 'failed';
  readonly event: string;
  /** Whose mistake it was: that of the files, or framediff's own. */
  readonly fault: 'input' | 'program';
  readonly message: string;
}

/** What goes wrong in one event is its result, and leaves the others alone. */
export async function buildReport(job: ReportJob): Promise<EventReport> {
  try {
    return await (job.build === 'check' ? checked(job) : built(job));
  } catch (error) {
    return failedReport(job.event, error);
  }
}

export function failedReport(event: string, error: unknown): FailedReport {
  if (isTooLarge(error))
    return {
      kind: 'failed',
      event,
      fault: 'input',
      message: 'too large for the memory of one thread, or for one file',
    };
  if (!(error instanceof UserError))
    return { kind: 'failed', event, fault: 'program', message: error instanceof Error ? `${error.stack}` : `${error}` };
  const message = error.next === undefined ? error.message : `${error.message}. ${error.next}`;
  return { kind: 'failed', event, fault: 'input', message };
}

/** V8's word for a text of more than 512 MB, and Node's for a thread whose heap is full. */
const isTooLarge = (error: unknown): boolean =>
  (error instanceof RangeError && error.message === 'Invalid string length') ||
  errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY';

export const compareInWorkspace = async (workspace: Workspace, event: string): Promise<Comparison> =>
  compared(await readEventFiles(workspace, event));

const compared = (files: EventFiles): Comparison => compareEvent(analyseEvent(eventOf(files)));

async function built({ root, event, out, settings, build }: ReportJob): Promise<EventReport> {
  const store = await reportStore(out);
  const sources = await readEventFiles({ root }, event);
  const fingerprint = eventFingerprint(sources);
  const files: string[] = [];
  let comparison: Comparison | undefined;
  let facts: EventFacts | undefined;
  for (const format of settings.formats) {
    const key = recordKey(fingerprint, format, settings);
    const current = build === 'all' ? undefined : await currentRecord(store, event, format, key);
    if (current !== undefined) {
      facts = current.facts;
      files.push(...Object.keys(current.files));
      continue;
    }
    comparison ??= compared(sources);
    facts = factsOf(comparison);
    const made = await filesOf(format, comparison, settings);
    for (const { name, content } of made) await store.write(name, bytesOf(content));
    const hashes = Object.fromEntries(made.map(({ name, content }) => [name, sha256(bytesOf(content))]));
    await writeRecord(store, event, format, { key, files: hashes, facts });
    files.push(...made.map(({ name }) => name));
  }
  if (facts === undefined) throw new UserError('no format named');
  return { kind: comparison === undefined ? 'unchanged' : 'written', event, facts, files };
}

/** Makes everything anew and compares it with what lies there: records could be as old as the reports. */
async function checked({ root, event, out, settings }: ReportJob): Promise<EventReport> {
  const store = await reportStore(out);
  const comparison = await compareInWorkspace({ root }, event);
  const stale: string[] = [];
  for (const format of settings.formats) {
    for (const file of await filesOf(format, comparison, settings))
      if (!(await isCurrent(store, file))) stale.push(file.name);
  }
  return { kind: stale.length === 0 ? 'unchanged' : 'stale', event, facts: factsOf(comparison), files: stale };
}

const filesOf = async (
  format: ReportFormatName,
  comparison: Comparison,
  settings: ReportSettings,
): Promise<readonly ReportFile[]> => (await REPORT_FORMATS[format]()).files(comparison, contextOf(settings));

/** Whether a file lies there as it would be written. */
export async function isCurrent(store: ReportStore, { name, content }: ReportFile): Promise<boolean> {
  const there = await store.read(name);
  return there?.equals(bytesOf(content)) ?? false;
}

export const bytesOf = (content: ReportFile['content']): Buffer => Buffer.from(content);
