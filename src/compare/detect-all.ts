import type { Diagnostic } from '../model/diagnostic.ts';
import { DISPLAY_THRESHOLD, type Equality, type Finding } from '../model/finding.ts';
import { flatMap } from '../model/flat-map.ts';
import { type Detected, type Detection, type Detector, round } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { isDoubtful } from './doubtful.ts';
import { oneFindingEach } from './one-finding.ts';
import type { ReadingPair } from './pair.ts';
import type { Subject } from './subject.ts';
import { isSure } from './sure.ts';

/** What all detectors see in one event, in the order of the registry; findings not yet ranked. */
export function detectAll(
  subject: Subject,
): Required<Omit<Detected, 'findings'>> & { findings: Omit<Finding, 'id'>[] } {
  const inPairs = seenInPairs(subject);
  const detected = Object.entries<Detector>(DETECTORS).map(([id, detector]) => ({
    detector: id,
    kind: detector.kind,
    seen: 'detect' in detector ? detector.detect(subject) : inPairs.get(detector),
  }));
  const sure = new Set(subject.alignment.passages.filter(isSure).map(({ id }) => id));
  return {
    findings: flatMap(detected, ({ detector, kind, seen }) =>
      oneFindingEach(seen?.findings ?? []).map((finding) => {
        const isCandidate = isUnsure(finding, sure) || isDoubtful(detector, languageOf(finding, subject));
        const { subkind, passage, readings, note, basis } = finding;
        const weight = isCandidate ? candidateWeight(finding) : finding.weight;
        return { subkind, passage, readings, note, basis, weight, detector, kind };
      }),
    ),
    equal: flatMap(detected, ({ seen }) => seen?.equal ?? []),
    diagnostics: flatMap(detected, ({ seen }) => seen?.diagnostics ?? []),
  };
}

/**
 * A pair is made, shown to all detectors that read pairs, and dropped: kept for the next detector, the pairs were two
 * fifths of what an event of 2,000 sentences held.
 */
function seenInPairs(subject: Subject): Map<Detector, Detected> {
  const seen = new Map<Detector, Seen>();
  const shown = flatMap(Object.values<Detector>(DETECTORS), (detector) => {
    if ('detect' in detector) return [];
    const own = new Seen();
    seen.set(detector, own);
    return [(pair: ReadingPair) => own.add(detector.detectInPair(pair, subject))];
  });
  for (const passage of subject.alignment.passages) {
    for (const pair of subject.pairs(passage)) for (const show of shown) show(pair);
  }
  return seen;
}

/** What a detector has seen so far. */
class Seen implements Required<Detected> {
  readonly findings: Detection[] = [];
  readonly equal: Equality[] = [];
  readonly diagnostics: Diagnostic[] = [];

  add({ findings, equal = [], diagnostics = [] }: Detected): void {
    for (const finding of findings) this.findings.push(finding);
    for (const equality of equal) this.equal.push(equality);
    for (const diagnostic of diagnostics) this.diagnostics.push(diagnostic);
  }
}

/** What a passage of low confidence shows is a candidate at most: the readings may not state the same thing. */
const isUnsure = ({ passage }: Detection, sure: ReadonlySet<string>): boolean =>
  passage !== undefined && !sure.has(passage);

const languageOf = ({ readings: [reading] }: Detection, subject: Subject): string =>
  reading === undefined ? '' : subject.article(reading.article).pack.code;

const candidateWeight = ({ weight }: Detection): number => round(weight * (DISPLAY_THRESHOLD - EPSILON));

const EPSILON = 0.001;
