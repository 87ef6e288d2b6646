import type { EvidenceKind } from './kind.ts';

/** Both name days, and none in common. */
export const otherDates: EvidenceKind = {
  speaks: 'against',
  says: { en: 'another day', ar: 'يوم آخر' },
  measure: ({ a, b }) =>
    a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((date) => b.dates.includes(date)) ? 1 : 0,
};
