import type { EvidenceKind } from './kind.ts';

/** Cosine of rough roots: «يحشدون» and «حشد», «مباحثات» and «بحث». */
export const roots: EvidenceKind = {
  speaks: 'for',
  says: { en: 'words of one root', ar: 'كلمات من جذر واحد' },
  measure: (candidate) => candidate.roots,
};
