import type { Detected, Detection } from './detector.ts';
import type { ReadingPair } from './pair.ts';
import type { Subject } from './subject.ts';

/** A detector's work on every pair of readings of every passage. */
export const fromPairs =
  (detectIn: (pair: ReadingPair, subject: Subject) => readonly Detection[]): ((subject: Subject) => Detected) =>
  (subject) => ({
    findings: subject.alignment.passages.flatMap((passage) =>
      subject.pairs(passage).flatMap((pair) => detectIn(pair, subject)),
    ),
  });
