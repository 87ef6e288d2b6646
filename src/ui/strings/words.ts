import type { Coverage } from '../../model/comparison.ts';
import type { EqualityReason, FindingKind } from '../../model/finding.ts';
import type { Slot } from '../../model/outline.ts';
import type { Direction } from '../../terminal/bidi.ts';
import type { CommandId } from '../keys.ts';
import type { Section } from '../overview-items.ts';

/** Every word of the interface in one language. Numbers come as text, already in that language's form. */
export interface Strings {
  readonly direction: Direction;
  /** BCP 47 tag for numbers, dates and plurals. */
  readonly locale: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly semicolon: string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly coverage: Readonly<Record<Coverage | 'part', string>>;
  readonly equalities: Readonly<Record<EqualityReason, string>>;
  readonly slots: Readonly<Record<Slot, string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly nothingIn: Readonly<Record<Section, string>>;
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly outlets: Plural;
  readonly articles: Plural;
  readonly passages: Plural;
  readonly candidates: Plural;
  readonly places: Plural;
  readonly events: string;
  readonly dateUnknown: string;
  readonly inferred: string;
  readonly findingsHeading: string;
  readonly sure: string;
  readonly reviewedBy: string;
  readonly notReviewed: string;
  readonly waiting: string;
  readonly comparing: string;
  readonly failed: string;
  readonly passage: string;
  readonly of: string;
  readonly finding: string;
  readonly candidate: string;
  readonly noFinding: string;
  readonly hiddenCandidates: string;
  readonly judgedEqual: string;
  readonly whyAligned: string;
  readonly notRecorded: string;
  readonly confidence: string;
  readonly basis: string;
  readonly ofItsWords: string;
  readonly narrator: string;
  readonly timeline: string;
  readonly onlyHere: string;
  readonly reportsHere: string;
  readonly toldElsewhere: string;
  readonly base: string;
  readonly blind: string;
  readonly seed: string;
  readonly filterTitle: string;
  readonly filterKinds: string;
  readonly filterOutlets: string;
  readonly filterCandidates: string;
  readonly filterWeight: string;
  readonly filtered: string;
  readonly baseTitle: string;
  readonly publishedFirst: string;
  readonly searchFor: string;
  readonly notFound: string;
  readonly moreColumns: string;
  readonly reveal: string;
  readonly copied: string;
  readonly wrote: string;
  readonly nothingToWrite: string;
  readonly tooSmall: string;
  readonly helpTitle: string;
  readonly legend: string;
  readonly partMeans: string;
  readonly keysOn: Readonly<Record<'events' | 'overview' | 'passage' | 'article' | 'menu' | 'help', string>>;
}

/** Forms by plural category (CLDR); `#` stands for the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
