import type { Comparison } from '../model/comparison.ts';
import type { ReportContext } from './context.ts';
import type { EventFacts } from './event-facts.ts';

/** A file of a report, not yet written. */
export interface ReportFile {
  /** Begins with the event's id; no folders. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A way to write a comparison down. Pure: the same comparison gives the same bytes. */
export interface ReportFormat {
  /** One line for the help and the README. */
  readonly describes: string;
  readonly files: (comparison: Comparison, context: ReportContext) => readonly ReportFile[];
  /** A page that leads to the reports of many events, for formats people read. */
  readonly index?: (events: readonly EventFacts[], context: ReportContext) => ReportFile;
}
