import type { EvidenceKind } from './kind.ts';

/** Headlines are short and say what the body says at length. */
export const oneHeadline: EvidenceKind = {
  speaks: 'for',
  says: { en: 'one is a headline', ar: 'إحداهما عنوان' },
  measure: ({ a, b }) => ((a.slot === 'headline') === (b.slot === 'headline') ? 0 : 1),
};

export const depthApart: EvidenceKind = {
  speaks: 'against',
  says: { en: 'far apart in their articles', ar: 'موضعاهما متباعدان في المقالين' },
  measure: ({ a, b }) => Math.abs(a.depth - b.depth),
};
