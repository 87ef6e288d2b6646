import { expect, test } from 'vitest';
import { DETECTORS } from '../../src/compare/detectors.ts';
import { isDoubtful } from '../../src/compare/doubtful.ts';
import { isCandidate } from '../../src/model/finding.ts';
import { compareTexts } from '../support/passage.ts';

/** Whether the hedge that only the first reading has is a candidate. */
const isHedgeCandidate = (hedged: string, plain: string): boolean | undefined => {
  const found = compareTexts(hedged, plain).findings.find(({ detector }) => detector === 'hedge');
  return found && isCandidate(found);
};

test('what is too often wrong in one language is a candidate there and shown elsewhere', () => {
  expect(isHedgeCandidate('ربما يعود العمال إلى المصنع غدا.', 'يعود العمال إلى المصنع غدا.')).toBe(false);
  expect(
    isHedgeCandidate(
      'The workers perhaps return to the old plant tomorrow morning.',
      'The workers return to the old plant tomorrow morning.',
    ),
  ).toBe(true);
});

test('every doubtful detector is one that there is', () => {
  const doubtful = Object.keys(DETECTORS).filter((detector) => isDoubtful(detector, 'en'));
  expect(doubtful.length).toBe(6);
});
