import type { Reading } from '../model/alignment.ts';
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group-by.ts';
import type { Detection, OneSided } from './detector.ts';

/** Each one-sided difference once, with all who lack it; all other findings as they are. */
export function oneFindingEach(findings: readonly Detection[]): Detection[] {
  if (!findings.some(({ oneSided }) => oneSided !== undefined)) return [...findings];
  return [...groupBy(findings, (finding) => keyOf(finding)).values()].map(merged);
}

/** What a finding shows and where; the finding itself where no other can show the same. */
const keyOf = (finding: Detection): string | Detection =>
  finding.oneSided === undefined
    ? finding
    : JSON.stringify([finding.passage, finding.subkind, finding.readings[0], finding.oneSided.say([])]);

function merged(findings: readonly Detection[]): Detection {
  const heaviest = findings.reduce((one, other) => (other.weight > one.weight ? other : one));
  const oneSided = flatMap(findings, (finding): OneSided | readonly OneSided[] => finding.oneSided ?? []);
  if (heaviest.oneSided === undefined || oneSided.length < 2) return heaviest;
  return {
    ...heaviest,
    readings: distinct(findings.flatMap(({ readings }) => readings)),
    note: heaviest.oneSided.say(oneSided.map(({ lacking }) => lacking)),
  };
}

const distinct = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map((reading) => [reading.article, reading])).values(),
];
