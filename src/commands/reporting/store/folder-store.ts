import { join } from 'node:path';
import { readBytes, removeAbandoned, writeWhole } from '../../../corpus/files.ts';
import { RECORDS } from '../record.ts';
import type { ReportStore } from './report-store.ts';

/** A folder, made when something is first written. */
export const folderStore = (folder: string): ReportStore => ({
  read: (name) => readBytes(join(folder, name)).catch(() => undefined),
  write: (name, content) => writeWhole(join(folder, name), content),
  tidy: async () => {
    for (const place of [folder, join(folder, RECORDS)]) await removeAbandoned(place);
  },
});
