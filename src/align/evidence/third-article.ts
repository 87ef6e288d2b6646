import type { EvidenceKind } from './kind.ts';

/** Both are like one sentence of a third article: nobody is a partner of its own article. */
export const thirdArticle: EvidenceKind = {
  speaks: 'for',
  says: { en: 'a third article agrees', ar: 'مقال ثالث يوافق' },
  measure: ({ a, b }, table) => {
    const toFirst = table.similaritiesTo(a.index);
    const { units, similarities } = table.partners(b.index);
    let best = 0;
    for (let at = 0; at < units.length; at++)
      best = Math.max(best, Math.min(toFirst[units[at] ?? 0] ?? 0, similarities[at] ?? 0));
    return best;
  },
};

/** Of two articles nobody else could agree; of more, a third that does not agree counts against a pair. */
export const threeArticles: EvidenceKind = {
  speaks: 'against',
  says: { en: 'there is a third article to agree', ar: 'يوجد مقال ثالث قد يوافق' },
  measure: (_, { articles }) => (articles > 2 ? 1 : 0),
};
