import type { EvidenceKind } from './kind.ts';

/** Keeps the logarithm finite; well under any similarity that matters. */
const SMOOTHING = 0.01;

/** First similarity in relation to what sentences of one article have by chance. */
export const aboveNoise: EvidenceKind = {
  speaks: 'for',
  says: {
    en: 'more alike than sentences of one article are by chance',
    ar: 'أكثر تشابهًا مما تكونه جمل المقال الواحد صدفةً',
  },
  measure: ({ similarity }, { noise }) => Math.log((similarity + SMOOTHING) / (noise.similarity + SMOOTHING)),
};
