import type { FindingKind } from '../../model/finding.ts';
import type { LanguageId } from '../../words/language-id.ts';
import type { Plural, Terms } from '../../words/terms.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';

/** Every word of a report in one language. Numbers come as text, already in that language's form. */
export interface ReportWords extends Terms {
  /** What a report claims and what it does not. */
  readonly claim: string;
  readonly findings: string;
  readonly primaryDocument: string;
  readonly primaryDocuments: Plural;
  readonly contents: string;
  readonly allEvents: string;
  readonly eventsOf: Plural;
  readonly sections: Readonly<Record<ReportSection, string>>;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly publishedBasis: Readonly<Record<'stated' | 'inferred' | 'unknown', string>>;
  readonly legend: string;
  readonly nothingShared: string;
  /** What a percentage in the table of coverage means. */
  readonly depthIs: string;
  readonly passageTitle: string;
  readonly alsoIn: string;
  /** Followed by an example of marked words. */
  readonly markedWords: string;
  readonly candidatesAre: string;
  readonly confidenceIs: string;
  readonly alignedBy: string;
  readonly noOtherArticle: string;
  readonly equalIs: string;
  readonly sameWordsIn: string;
  readonly linesLeftOut: Plural;
  readonly settings: string;
  readonly noSettings: string;
  readonly sourceHash: string;
  readonly wordsOf: Plural;
  readonly approximate: string;
  readonly depthPlot: string;
  readonly startOfArticle: string;
  readonly endOfArticle: string;
  readonly voicesPlot: string;
  readonly withoutDate: string;
  readonly asTable: string;
  readonly retrieved: string;
  readonly notFoundIn: string;
  readonly questions: Readonly<{
    headlines: string;
    discussion: string;
    closing: string;
    passage: Readonly<Record<FindingKind | 'none', string>>;
  }>;
  readonly controls: Readonly<Record<ReportControl, string>>;
  readonly handout: Readonly<Record<'name' | 'class' | 'answer', string>>;
}

export type ReportSection =
  | 'compared'
  | 'remarks'
  | 'headlines'
  | 'coverage'
  | 'emphasis'
  | 'whole'
  | 'passages'
  | 'byKind'
  | 'byOutlet'
  | 'unique'
  | 'equal'
  | 'excluded'
  | 'made'
  | 'sources';

export type ReportColumn =
  | 'event'
  | 'outlet'
  | 'outlets'
  | 'article'
  | 'articles'
  | 'candidates'
  | 'headline'
  | 'published'
  | 'basis'
  | 'agencies'
  | 'leftOut'
  | 'words'
  | 'speaker'
  | 'share'
  | 'confidence'
  | 'why'
  | 'written'
  | 'passages'
  | 'rule'
  | 'line';

export type ReportControl =
  | 'toContent'
  | 'show'
  | 'outlets'
  | 'candidates'
  | 'hideNames'
  | 'colours'
  | 'automatic'
  | 'light'
  | 'dark'
  | 'classroom'
  | 'leave'
  | 'previous'
  | 'next'
  | 'reveal'
  | 'print'
  | 'shown'
  | 'keys'
  | 'slide';

const WORDS: Readonly<Record<LanguageId, ReportWords>> = { en: english, ar: arabic };

export const reportWords = (language: LanguageId): ReportWords => WORDS[language];
