import { type CollectedLine, LineCollector } from './collected-line.ts';
import type { DatedText } from './story-collector.ts';

const collector = new LineCollector();

/** Runs in a thread of its own; what it is given and gives back are plain values. */
export default (texts: readonly DatedText[]): CollectedLine[] => collector.collectAll(texts);
