import type { EvidenceKind } from './kind.ts';

/** Cosine of stems without speaker and reporting verb: what is said, not who says it. */
export const statement: EvidenceKind = {
  speaks: 'for',
  says: { en: 'shared words outside the attribution', ar: 'كلمات مشتركة خارج نسبة القول' },
  measure: ({ a, b, stems }, { statements }) =>
    a.statement === a.stems && b.statement === b.stems ? stems : statements.of(a, b),
};
