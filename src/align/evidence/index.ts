import { characters } from './characters.ts';
import { clauseContainment } from './containment.ts';
import { otherDates } from './dates.ts';
import type { EvidenceKind } from './kind.ts';
import { sameNames } from './names.ts';
import { besidePartner, inStep, surroundings } from './neighbours.ts';
import { aboveNoise } from './noise-floor.ts';
import { otherNumbers, sameNumbers } from './numbers.ts';
import { alikeInLength, depthApart, oneHeadline } from './place.ts';
import { quotes } from './quotes.ts';
import { relatedContainment, sharedAboveNoise } from './related-words.ts';
import { rankForFirst, rankForSecond, rankInEvent } from './rivals.ts';
import { roots } from './roots.ts';
import { otherSpeaker, sameSpeaker } from './speakers.ts';
import { statement } from './statement.ts';
import { stems } from './stems.ts';
import { thirdArticle } from './third-article.ts';

/** Every evidence kind, by the name that model weights, passages and reports use. */
export const EVIDENCE = {
  stems,
  characters,
  roots,
  relatedContainment,
  sharedAboveNoise,
  clauseContainment,
  statement,
  sameNumbers,
  otherNumbers,
  quotes,
  sameSpeaker,
  otherSpeaker,
  otherDates,
  sameNames,
  oneHeadline,
  depthApart,
  alikeInLength,
  rankForFirst,
  rankForSecond,
  rankInEvent,
  inStep,
  besidePartner,
  surroundings,
  thirdArticle,
  aboveNoise,
} satisfies Record<string, EvidenceKind>;

export type EvidenceName = keyof typeof EVIDENCE;

export const EVIDENCE_NAMES = Object.keys(EVIDENCE).filter((name): name is EvidenceName => name in EVIDENCE);
