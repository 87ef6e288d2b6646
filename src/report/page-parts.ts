import type { Passage } from '../model/alignment.ts';
import type { Comparison, Coverage } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import { COVERAGE_MARKS } from '../model/marks.ts';
import { plural } from '../words/formats.ts';
import type { PageReport } from './page-report.ts';

/** What pages for people choose and say alike, whatever they are written in. */

/** Findings that lie in no single passage. What one article alone tells has a section of its own. */
export const wholeFindings = ({ findings }: Comparison): Finding[] =>
  findings.filter(({ passage, subkind }) => passage === undefined && subkind !== 'only-in');

/** Inferred dates are marked where they stand. */
export const remarksOf = ({ diagnostics }: Comparison): Diagnostic[] =>
  diagnostics.filter(({ code }) => code !== 'date-inferred');

/** `3 outlets, 4 articles, 12 passages`. */
export function sizeOf({ whole: { articles, alignment }, words }: PageReport): string {
  const reports = articles.filter(({ kind }) => kind === 'report');
  const primary = articles.length - reports.length;
  return [
    plural(words.outlets, new Set(reports.map(({ outlet }) => outlet)).size, words),
    plural(words.articles, reports.length, words),
    ...(primary === 0 ? [] : [plural(words.primaryDocuments, primary, words)]),
    plural(words.passages, alignment.passages.length, words),
  ].join(words.comma);
}

const COVERAGES: readonly Coverage[] = ['told', 'absent', 'not-yet-knowable', 'out-of-scope', 'cannot-tell'];

/** `● told; ○ not found; …` */
export const coverageLegend = ({ words }: PageReport): string =>
  COVERAGES.map((answer) => `${COVERAGE_MARKS[answer]} ${words.coverage[answer]}`).join(words.semicolon);

const MOST_EVIDENCE = 4;

/** What spoke most for a passage, in plain words. */
export const evidenceOf = ({ words, context }: PageReport, { evidence }: Passage): string =>
  Object.keys(evidence)
    .slice(0, MOST_EVIDENCE)
    .map((kind) => context.evidence(kind)[context.language])
    .join(words.semicolon) || words.notRecorded;

/** A part of a note: article text in guillemets, which keeps its own direction, or the program's own words. */
export interface NotePart {
  readonly text: string;
  /** Undefined for the program's own words. */
  readonly direction: 'rtl' | 'ltr' | undefined;
}

export const noteParts = (note: string): NotePart[] =>
  note
    .split(/(«[^«»]*»)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, direction: text.startsWith('«') ? directionOf(text) : undefined }));

const directionOf = (text: string): 'rtl' | 'ltr' =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
