import type { Coverage } from '../model/comparison.ts';
import type { EqualityReason, FindingKind } from '../model/finding.ts';
import type { Slot } from '../model/outline.ts';

/** The words that interface and reports have in common, in one language. */
export interface Terms {
  readonly direction: 'rtl' | 'ltr';
  /** BCP 47 tag for numbers, dates and plurals. */
  readonly locale: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly coverage: Readonly<Record<Coverage | 'part', string>>;
  readonly equalities: Readonly<Record<EqualityReason, string>>;
  readonly slots: Readonly<Record<Slot, string>>;
  readonly outlets: Plural;
  readonly articles: Plural;
  readonly passages: Plural;
  readonly candidates: Plural;
  readonly dateUnknown: string;
  readonly inferred: string;
  readonly passage: string;
  readonly of: string;
  readonly candidate: string;
  readonly judgedEqual: string;
  readonly whyAligned: string;
  readonly notRecorded: string;
  readonly confidence: string;
  readonly ofItsWords: string;
  readonly narrator: string;
  readonly timeline: string;
}

/** Forms by plural category (CLDR); `#` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
