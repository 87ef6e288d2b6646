import type { Partners } from '../candidate-table.ts';
import type { EvidenceKind } from './kind.ts';

/** Both are like one sentence of a third article. */
export const thirdArticle: EvidenceKind = {
  speaks: 'for',
  says: { en: 'a third article agrees', ar: 'مقال ثالث يوافق' },
  measure: ({ a, b }, table) => bestShared(table.partners(a.index), table.partners(b.index)),
};

/** Partners of both stand in a third article: nobody is a partner of its own article. */
function bestShared(a: Partners, b: Partners): number {
  let best = 0;
  for (let i = 0, j = 0; i < a.units.length && j < b.units.length; ) {
    const [left, right] = [a.units[i] ?? 0, b.units[j] ?? 0];
    if (left === right) best = Math.max(best, Math.min(a.similarities[i++] ?? 0, b.similarities[j++] ?? 0));
    else if (left < right) i++;
    else j++;
  }
  return best;
}
