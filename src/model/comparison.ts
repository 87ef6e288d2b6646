import type { Alignment } from './alignment.ts';
import type { Article } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { EventInfo } from './event.ts';
import type { Equality, Finding } from './finding.ts';
import type { Note } from './note.ts';
import type { Outline } from './outline.ts';
import type { Span } from './span.ts';

/** Where one reading stands in its article: rule 8, a tuple and not one weight. */
export interface Placement {
  readonly article: string;
  readonly slot: 'headline' | 'lede' | 'body';
  /** The subhead it stands under, if any. */
  readonly subhead: Span | undefined;
  /** Words of the article before it, as a share of all its words, 0 to 1. */
  readonly depth: number;
  /** Its words as a share of the article's words, 0 to 1. */
  readonly share: number;
  readonly words: number;
}

/** How an article relates to a passage. Rule 2: only `absent` can be a finding. */
export type Coverage = 'told' | 'absent' | 'not-yet-knowable' | 'out-of-scope' | 'cannot-tell';

export interface PassageCoverage {
  readonly passage: string;
  readonly placements: readonly Placement[];
  /** One entry an article of the event, by article id. */
  readonly coverage: Readonly<Record<string, CoverageAnswer>>;
}

export interface CoverageAnswer {
  readonly answer: Coverage;
  /** One plain sentence; empty for `told`. */
  readonly why: Note;
}

/** Text of one article that no passage holds: what only this article tells. */
export interface UniqueText {
  readonly article: string;
  readonly span: Span;
  readonly coverage: Readonly<Record<string, CoverageAnswer>>;
}

/** Articles, alignment and findings of one event: the one value that every screen, report and export reads. */
export interface Comparison {
  readonly event: EventInfo;
  readonly articles: readonly Article[];
  /** One an article, in their order. */
  readonly outlines: readonly Outline[];
  readonly alignment: Alignment;
  readonly passages: readonly PassageCoverage[];
  readonly unique: readonly UniqueText[];
  readonly findings: readonly Finding[];
  readonly equal: readonly Equality[];
  readonly diagnostics: readonly Diagnostic[];
}
