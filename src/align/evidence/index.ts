import { otherDates } from './dates.ts';
import type { EvidenceKind } from './kind.ts';
import { manyStatements } from './many-statements.ts';
import { sameNames } from './names.ts';
import { besidePartner, inStep, surroundings } from './neighbours.ts';
import { aboveNoise } from './noise-floor.ts';
import { sameNumbers } from './numbers.ts';
import { depthApart, oneHeadline } from './place.ts';
import { quotes } from './quotes.ts';
import { sharedAboveNoise } from './related-words.ts';
import { rankForFirst, rankForSecond } from './rivals.ts';
import { roots } from './roots.ts';
import { otherSpeaker, sameSpeaker } from './speakers.ts';
import { statement } from './statement.ts';
import { thirdArticle, threeArticles } from './third-article.ts';

/**
 * Every evidence kind, by the name that model weights, passages and reports use. Stems and character n-grams
 * count through the first similarity (`aboveNoise`, `thirdArticle`, the ranks); kinds that a fit left without
 * weight beside these (containment, alikeness in length, numbers that differ) were taken out.
 */
export const EVIDENCE = {
  roots,
  sharedAboveNoise,
  statement,
  sameNumbers,
  quotes,
  sameSpeaker,
  otherSpeaker,
  otherDates,
  sameNames,
  oneHeadline,
  depthApart,
  rankForFirst,
  rankForSecond,
  inStep,
  besidePartner,
  surroundings,
  thirdArticle,
  threeArticles,
  manyStatements,
  aboveNoise,
} satisfies Record<string, EvidenceKind>;

export type EvidenceName = keyof typeof EVIDENCE;

export const EVIDENCE_NAMES = Object.keys(EVIDENCE).filter((name): name is EvidenceName => name in EVIDENCE);
