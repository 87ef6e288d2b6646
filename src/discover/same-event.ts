import type { SameEventEvidence, SameEventEvidenceName } from './evidence.ts';
import fitted from './model.json' with { type: 'json' };

/** A logistic model of "tell of one event". `framediff evaluate --fit` fits it to a collection with labels. */
export interface SameEventModel {
  readonly bias: number;
  readonly weights: Readonly<Record<SameEventEvidenceName, number>>;
}

export const SAME_EVENT_MODEL: SameEventModel = fitted;

export function logOdds({ weights, bias }: SameEventModel, evidence: SameEventEvidence): number {
  const { words, rareWords, headline, numbers, days } = weights;
  return (
    bias +
    words * evidence.words +
    rareWords * evidence.rareWords +
    headline * evidence.headline +
    numbers * evidence.numbers +
    days * evidence.days
  );
}

export const probabilityOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
