import { folderStore } from './folder-store.ts';
import { isS3Address } from './s3-address.ts';

/** Where reports and their records are kept, by names relative to it (`event.md`, `.framediff/event.md.json`). */
export interface ReportStore {
  /** What lies under a name; undefined where nothing does. @throws UserError when the store cannot be reached. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
  /** Writes it whole or not at all. @throws UserError when it cannot be written. */
  readonly write: (name: string, content: string | Buffer) => Promise<void>;
  /** Removes what runs that were killed left half written. */
  readonly tidy: () => Promise<void>;
}

/**
 * The store at an address: a folder, or `s3://bucket/prefix`.
 * @throws UserError when an `s3:` address is none, or no keys are set for it.
 */
export async function reportStore(address: string): Promise<ReportStore> {
  return isS3Address(address) ? (await import('./s3-store.ts')).s3Store(address) : folderStore(address);
}
