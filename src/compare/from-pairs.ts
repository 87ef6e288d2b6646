import { flatMap } from '../model/flat-map.ts';
import type { Detected, Detection } from './detector.ts';
import type { ReadingPair } from './pair.ts';
import type { Subject } from './subject.ts';

/** A detector's work on every pair of readings of every passage. */
export const fromPairs =
  (detectIn: (pair: ReadingPair, subject: Subject) => readonly Detection[]): ((subject: Subject) => Detected) =>
  (subject) => ({
    findings: flatMap(subject.alignment.passages, (passage) =>
      flatMap(subject.pairs(passage), (pair) => detectIn(pair, subject)),
    ),
  });
