import type { AnalysedArticle } from '../language/analyse.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Alignment } from '../model/alignment.ts';
import { type Article, publicationDay } from '../model/article.ts';
import { daysBetween } from '../model/calendar.ts';
import type { Comparison, PassageCoverage } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { EventInfo } from '../model/event.ts';
import { DISPLAY_THRESHOLD, type Finding } from '../model/finding.ts';
import type { LexiconEntry } from '../model/lexicon.ts';
import { Coverages, LARGEST_LAG_DAYS } from './coverage.ts';
import { type Detection, type Detector, round } from './detector.ts';
import { DETECTORS } from './detectors.ts';
import { placementOf } from './placement.ts';
import { Subject } from './subject.ts';
import { isSure } from './sure.ts';
import { uniqueText } from './unique.ts';
import { wireCopies, wireRemarks } from './wire.ts';

/** What a workspace asks for beside its articles. */
export interface CompareSettings {
  readonly lexicon: (pack: LanguagePack) => readonly LexiconEntry[];
}

const DEFAULTS: CompareSettings = { lexicon: (pack) => pack.lexicon };

/** Runs every detector over the passages of one event; findings come heaviest first. */
export function compare(
  event: EventInfo,
  articles: readonly AnalysedArticle[],
  alignment: Alignment,
  { lexicon }: CompareSettings = DEFAULTS,
): Comparison {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const coverages = new Coverages(articles.map(({ article }) => article));
  const passages = alignment.passages.map((passage): PassageCoverage => {
    const told = passage.readings.flatMap((reading) => {
      const article = byId.get(reading.article);
      if (article === undefined)
        throw new Error(`the alignment names an article that is not of this event: ${reading.article}`);
      return [{ reading, article }];
    });
    const tellers = told.map(({ article }) => article.article);
    return {
      passage: passage.id,
      placements: told.map(({ reading, article }) => placementOf(reading, article)),
      coverage: coverages.of(tellers),
    };
  });
  const unique = uniqueText(articles, alignment, coverages);
  const coverage = new Map(passages.map((entry) => [entry.passage, entry]));
  const copies = wireCopies(articles);
  const subject = new Subject({ event, articles, alignment, unique, coverage, wireCopies: copies, lexicon });
  const detected = Object.entries<Detector>(DETECTORS).map(([detector, { kind, detect }]) => ({
    detector,
    kind,
    ...detect(subject),
  }));
  const sure = new Set(alignment.passages.filter(isSure).map(({ id }) => id));
  const findings = detected.flatMap(({ detector, kind, findings: found }) =>
    found.map((finding) => ({ ...finding, weight: weightOf(finding, sure), detector, kind })),
  );
  return {
    event,
    articles: articles.map(({ article: own }) => own),
    alignment,
    passages,
    unique,
    findings: ranked(distinct(findings)),
    equal: detected.flatMap((result) => result.equal ?? []),
    diagnostics: [
      ...articleRemarks(
        event,
        articles.map(({ article: own }) => own),
      ),
      ...wireRemarks(copies),
      ...alignment.diagnostics,
      ...detected.flatMap((result) => result.diagnostics ?? []),
    ],
  };
}

/** What a passage of low confidence shows is a candidate at most: the readings may not state the same thing. */
const weightOf = ({ passage, weight }: Detection, sure: ReadonlySet<string>): number =>
  passage === undefined || sure.has(passage) ? weight : round(weight * (DISPLAY_THRESHOLD - EPSILON));

const EPSILON = 0.001;

/** Passages that overlap show the same difference; the heaviest of equal notes stays. */
function distinct(findings: readonly Omit<Finding, 'id'>[]): Omit<Finding, 'id'>[] {
  const byNote = new Map<string, Omit<Finding, 'id'>>();
  for (const finding of findings) {
    const key = `${finding.detector}\n${finding.note}`;
    const known = byNote.get(key);
    if (known === undefined || known.weight < finding.weight) byNote.set(key, finding);
  }
  return [...byNote.values()];
}

function ranked(findings: readonly Omit<Finding, 'id'>[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((x, y) => y.finding.weight - x.finding.weight || x.index - y.index)
    .map(({ finding }, index) => ({ ...finding, id: `f${index + 1}` }));
}

function articleRemarks(event: EventInfo, articles: readonly Article[]): Diagnostic[] {
  const remarks: Diagnostic[] = [];
  if (articles.length === 1)
    remarks.push({
      code: 'single-article',
      subject: event.id,
      message: 'one article only: there is nothing to compare it with',
    });
  else if (new Set(articles.map((article) => article.outlet)).size === 1) {
    remarks.push({ code: 'single-outlet', subject: event.id, message: 'all articles are of one outlet' });
  }
  for (const { id, published } of articles) {
    if (published.basis === 'unknown') {
      remarks.push({
        code: 'date-unknown',
        subject: id,
        message: 'publication date unknown: omission cannot be judged',
      });
    } else if (published.basis === 'inferred') {
      remarks.push({
        code: 'date-inferred',
        subject: id,
        message: `publication date ${published.at} is inferred: ${published.reason}`,
      });
    }
  }
  return [...remarks, ...dayRemark(event, articles)];
}

function dayRemark(event: EventInfo, articles: readonly Article[]): Diagnostic[] {
  const days = [
    ...new Set(articles.map(({ published }) => publicationDay(published)).filter((day) => day !== undefined)),
  ].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || daysBetween(first, last) <= LARGEST_LAG_DAYS) return [];
  const message = `articles of ${days.length} days (${first} to ${last}): omission is judged only between articles at most ${LARGEST_LAG_DAYS} day apart`;
  return [{ code: 'different-days', subject: event.id, message }];
}
