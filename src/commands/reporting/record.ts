import * as v from 'valibot';
import { sha256 } from '../../corpus/files.ts';
import { parsedAs } from '../../corpus/parsed-as.ts';
import type { ReportFormatName } from '../../model/report-format.ts';
import type { EventFacts } from '../../report/event-facts.ts';
import { VERSION } from '../../version.ts';
import { EventFactsSchema } from './event-facts-schema.ts';
import type { ReportSettings } from './settings.ts';
import type { ReportStore } from './store/report-store.ts';

/** What was written of an event in one format, and from what: kept beside the reports, in `.framediff/`. */
export interface ReportRecord {
  /** `recordKey` of what the files were made from. */
  readonly key: string;
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly facts: EventFacts;
}

const Schema = v.object({
  key: v.string(),
  files: v.record(v.string(), v.string()),
  facts: EventFactsSchema,
});

/** The same key, the same bytes: it holds the version, the settings and everything that was compared. */
export function recordKey(fingerprint: string, format: ReportFormatName, settings: ReportSettings): string {
  const { language, byteOrderMark, detail } = settings;
  return sha256(JSON.stringify([VERSION, fingerprint, format, language, byteOrderMark, detail]));
}

/** What the names of records begin with, in a store of reports. */
export const RECORDS = '.framediff/';

const recordName = (event: string, format: ReportFormatName): string => `${RECORDS}${event}.${format}.json`;

/** The record of this key whose files still lie there as they were written, or undefined. */
export async function currentRecord(
  store: ReportStore,
  event: string,
  format: ReportFormatName,
  key: string,
): Promise<ReportRecord | undefined> {
  const record = parsedRecord(await store.read(recordName(event, format)));
  if (record?.key !== key) return undefined;
  for (const [name, hash] of Object.entries(record.files)) {
    const bytes = await store.read(name);
    if (bytes === undefined || sha256(bytes) !== hash) return undefined;
  }
  return record;
}

/** A record that is none, or broken, is no record: its files are made again. */
const parsedRecord = (bytes: Buffer | undefined): ReportRecord | undefined =>
  bytes === undefined ? undefined : parsedAs(Schema, bytes.toString());

export const writeRecord = (
  store: ReportStore,
  event: string,
  format: ReportFormatName,
  record: ReportRecord,
): Promise<void> => store.write(recordName(event, format), JSON.stringify(record));
