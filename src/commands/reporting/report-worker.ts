import { buildReport } from './build-report.ts';

/** Runs in a thread of its own; what it is given and gives back are plain values. */
export default buildReport;
