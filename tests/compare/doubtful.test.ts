import { expect, test } from 'vitest';
import { DETECTORS } from '../../src/compare/detectors.ts';
import { isDoubtful } from '../../src/compare/doubtful.ts';
import { isCandidate } from '../../src/model/finding.ts';
import { compareTexts } from '../support/passage.ts';

/** Whether what a detector finds between two texts is a candidate. */
function isCandidateOf(detector: string, one: string, other: string): boolean | undefined {
  const found = compareTexts(one, other).findings.find((finding) => finding.detector === detector);
  return found && isCandidate(found);
}

test.each([
  ['hedge', true, 'ربما يعود العمال إلى المصنع غدا.', 'يعود العمال إلى المصنع غدا.'],
  ['numbers', true, 'يعود 12 عاملا إلى المصنع غدا.', 'يعود 15 عاملا إلى المصنع غدا.'],
  [
    'negation',
    false,
    'The workers will not return to the old plant tomorrow.',
    'The workers will return to the old plant tomorrow.',
  ],
  [
    'hedge',
    true,
    'The workers perhaps return to the old plant tomorrow morning.',
    'The workers return to the old plant tomorrow morning.',
  ],
] as const)('%s, too often wrong in its language: %s', (detector, expected, one, other) => {
  expect(isCandidateOf(detector, one, other)).toBe(expected);
});

test('what is too often wrong in one language may be shown in another', () => {
  expect(['ar', 'en', 'fr'].map((language) => isDoubtful('unquotedSpeaker', language))).toEqual([false, true, false]);
});

test.each([
  ['ar', 7],
  ['en', 6],
])('every doubtful detector of %s is one that there is', (language, count) => {
  expect(Object.keys(DETECTORS).filter((detector) => isDoubtful(detector, language)).length).toBe(count);
});
