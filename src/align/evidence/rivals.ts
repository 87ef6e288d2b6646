import type { EvidenceKind } from './kind.ts';

export const rankForFirst: EvidenceKind = {
  says: 'the first sentence has a better partner in that article',
  measure: (candidate, table) => Math.log1p(table.ranks(candidate).forA),
};

export const rankForSecond: EvidenceKind = {
  says: 'the second sentence has a better partner in that article',
  measure: (candidate, table) => Math.log1p(table.ranks(candidate).forB),
};

export const rankInEvent: EvidenceKind = {
  says: 'other pairs of the event are more alike',
  measure: (candidate, table) => Math.log(table.ranks(candidate).inEvent),
};
