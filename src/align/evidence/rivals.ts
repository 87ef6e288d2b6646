import type { EvidenceKind } from './kind.ts';

export const rankForFirst: EvidenceKind = {
  speaks: 'against',
  says: 'the first sentence has a better partner in that article',
  measure: (candidate, table) => Math.log1p(table.ranks(candidate).forA),
};

export const rankForSecond: EvidenceKind = {
  speaks: 'against',
  says: 'the second sentence has a better partner in that article',
  measure: (candidate, table) => Math.log1p(table.ranks(candidate).forB),
};
