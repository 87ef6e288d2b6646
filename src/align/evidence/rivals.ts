import type { EvidenceKind } from './kind.ts';

export const rankForFirst: EvidenceKind = {
  speaks: 'against',
  says: { en: 'the first sentence has a better partner in that article', ar: 'للجملة الأولى نظيرة أقرب في ذلك المقال' },
  measure: (candidate, table) => Math.log1p(table.rankForA(candidate)),
};

export const rankForSecond: EvidenceKind = {
  speaks: 'against',
  says: {
    en: 'the second sentence has a better partner in that article',
    ar: 'للجملة الثانية نظيرة أقرب في ذلك المقال',
  },
  measure: (candidate, table) => Math.log1p(table.rankForB(candidate)),
};
