import type { EvidenceKind } from './kind.ts';

/** Both are like one sentence of a third article. */
export const thirdArticle: EvidenceKind = {
  speaks: 'for',
  says: 'a third article agrees',
  measure: ({ a, b }, table) => {
    let best = 0;
    for (const third of table.partners(a.index)) {
      const article = table.event.units[third]?.article;
      if (article === a.article || article === b.article) continue;
      best = Math.max(best, Math.min(table.similarity(a.index, third), table.similarity(third, b.index)));
    }
    return best;
  },
};
