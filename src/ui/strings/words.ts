import type { Plural, Terms } from '../../words/terms.ts';
import type { CommandId } from '../keys.ts';
import type { Section } from '../overview-items.ts';

/** Every word of the interface in one language. Numbers come as text, already in that language's form. */
export interface Strings extends Terms {
  readonly sections: Readonly<Record<Section, string>>;
  readonly nothingIn: Readonly<Record<Section, string>>;
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly places: Plural;
  readonly events: string;
  readonly findingsHeading: string;
  readonly sure: string;
  readonly reviewedBy: string;
  readonly notReviewed: string;
  readonly waiting: string;
  readonly comparing: string;
  readonly failed: string;
  readonly finding: string;
  readonly noFinding: string;
  readonly hiddenCandidates: string;
  readonly basis: string;
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
