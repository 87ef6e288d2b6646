import { DISPLAY_THRESHOLD, type Finding } from '../model/finding.ts';
import { flatMap } from '../model/flat-map.ts';
import { type Detected, type Detection, type Detector, round } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { isDoubtful } from './doubtful.ts';
import type { Subject } from './subject.ts';
import { isSure } from './sure.ts';

/** What all detectors see in one event, in the order of the registry; findings not yet ranked. */
export function detectAll(
  subject: Subject,
): Required<Omit<Detected, 'findings'>> & { findings: Omit<Finding, 'id'>[] } {
  const detected = Object.entries<Detector>(DETECTORS).map(([detector, { kind, detect }]) => ({
    detector,
    kind,
    ...detect(subject),
  }));
  const sure = new Set(subject.alignment.passages.filter(isSure).map(({ id }) => id));
  return {
    findings: flatMap(detected, ({ detector, kind, findings }) =>
      findings.map((finding) => {
        const isCandidate = isUnsure(finding, sure) || isDoubtful(detector, languageOf(finding, subject));
        const { subkind, passage, readings, note, basis } = finding;
        const weight = isCandidate ? candidateWeight(finding) : finding.weight;
        return { subkind, passage, readings, note, basis, weight, detector, kind };
      }),
    ),
    equal: flatMap(detected, ({ equal }) => equal ?? []),
    diagnostics: flatMap(detected, ({ diagnostics }) => diagnostics ?? []),
  };
}

/** What a passage of low confidence shows is a candidate at most: the readings may not state the same thing. */
const isUnsure = ({ passage }: Detection, sure: ReadonlySet<string>): boolean =>
  passage !== undefined && !sure.has(passage);

const languageOf = ({ readings: [reading] }: Detection, subject: Subject): string =>
  reading === undefined ? '' : subject.article(reading.article).pack.code;

const candidateWeight = ({ weight }: Detection): number => round(weight * (DISPLAY_THRESHOLD - EPSILON));

const EPSILON = 0.001;
