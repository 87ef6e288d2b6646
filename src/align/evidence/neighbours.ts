import type { CandidateTable } from '../candidate-table.ts';
import type { Candidate } from '../candidates.ts';
import type { EvidenceKind } from './kind.ts';

/** First similarity of the units `left` places on from the first and `right` places on from the second. */
function beside({ a, b }: Candidate, table: CandidateTable, left: number, right: number): number {
  const x = table.beside(a, left);
  const y = table.beside(b, right);
  return x === undefined || y === undefined ? 0 : table.similarity(x, y);
}

/** The sentences after both, or before both, are alike: the articles run in step here. */
export const inStep: EvidenceKind = {
  speaks: 'for',
  says: { en: 'the sentences around are alike too', ar: 'الجمل المجاورة متشابهة أيضًا' },
  measure: (candidate, table) => Math.max(beside(candidate, table, 1, 1), beside(candidate, table, -1, -1)),
};

/** The sentence beside the partner is alike as well: a rival next door, or one statement over two sentences. */
export const besidePartner: EvidenceKind = {
  speaks: 'against',
  says: { en: 'the sentence next to the partner is alike', ar: 'الجملة المجاورة للنظيرة متشابهة' },
  measure: (candidate, table) =>
    Math.max(
      beside(candidate, table, 0, 1),
      beside(candidate, table, 0, -1),
      beside(candidate, table, 1, 0),
      beside(candidate, table, -1, 0),
    ),
};

/** Cosine of the sentences with their neighbours: a sentence that says "he added" lends its subject from before. */
export const surroundings: EvidenceKind = {
  speaks: 'for',
  says: { en: 'the text around is alike', ar: 'النص المحيط متشابه' },
  measure: ({ a, b }, { windows }) => windows.of(a, b),
};
