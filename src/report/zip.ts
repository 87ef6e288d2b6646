import { strToU8, zipSync } from 'fflate';

/** Any fixed moment: the same files give the same archive. Zip knows none before 1980. */
const MTIME = new Date(1980, 0, 1);

/** A zip archive of text files, in the order given. */
export const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: MTIME,
    level: 6,
  });
