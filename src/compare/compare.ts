import type { AnalysedArticle } from '../language/analyse.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Comparison, PassageCoverage } from '../model/comparison.ts';
import type { EventInfo } from '../model/event.ts';
import { flatMap } from '../model/flat-map.ts';
import type { LexiconEntry } from '../model/lexicon.ts';
import { Coverages } from './coverage.ts';
import { detectAll } from './detect-all.ts';
import { outlineOf } from './outline.ts';
import { placementOf } from './placement.ts';
import { numbered } from './rank.ts';
import { articleRemarks } from './remarks.ts';
import { latest, statementDay } from './statement-day.ts';
import { Subject } from './subject.ts';
import { uniqueText } from './unique.ts';
import { wireCopies, wireRemarks } from './wire.ts';

/** What a workspace asks for beside its articles. */
export interface CompareSettings {
  readonly lexicon: (pack: LanguagePack) => readonly LexiconEntry[];
  /** The article whose readings the others are set against; else the one published first. */
  readonly base?: string | undefined;
}

const DEFAULTS: CompareSettings = { lexicon: (pack) => pack.lexicon };

/** Runs every detector over the passages of one event; findings come heaviest first. */
export function compare(
  event: EventInfo,
  articles: readonly AnalysedArticle[],
  alignment: Alignment,
  settings: CompareSettings = DEFAULTS,
): Comparison {
  const subject = subjectOf(event, articles, alignment, settings);
  const { findings, equal, diagnostics } = detectAll(subject);
  const own = articles.map(({ article }) => article);
  return {
    event,
    articles: own,
    outlines: articles.map((article) => outlineOf(article, subject.voices(article))),
    alignment,
    passages: alignment.passages.map(({ id }) => subject.coverage(id)),
    unique: subject.unique,
    findings: numbered(findings),
    equal,
    diagnostics: [
      ...articleRemarks(event, own),
      ...wireRemarks(subject.wireCopies),
      ...alignment.diagnostics,
      ...diagnostics,
    ],
  };
}

/** @throws Error when the alignment names an article that is not of this event. */
export function subjectOf(
  event: EventInfo,
  articles: readonly AnalysedArticle[],
  alignment: Alignment,
  { lexicon, base }: CompareSettings = DEFAULTS,
): Subject {
  const coverages = new Coverages(articles.map(({ article }) => article));
  return new Subject({
    event,
    articles,
    alignment,
    unique: uniqueText(articles, alignment, coverages),
    coverage: passageCoverage(articles, alignment, coverages),
    wireCopies: wireCopies(articles),
    lexicon,
    base,
  });
}

/** Where the readings of each passage stand, and who lacks it, by passage id. */
function passageCoverage(
  articles: readonly AnalysedArticle[],
  alignment: Alignment,
  coverages: Coverages,
): Map<string, PassageCoverage> {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  return new Map(
    alignment.passages.map((passage) => {
      const told = passage.readings.map((reading) => {
        const article = byId.get(reading.article);
        if (article === undefined)
          throw new Error(`the alignment names an article that is not of this event: ${reading.article}`);
        return { reading, article };
      });
      return [
        passage.id,
        {
          passage: passage.id,
          placements: told.map(({ reading, article }) => placementOf(reading, article)),
          coverage: coverages.of(
            told.map(({ article }) => article.article),
            latest(flatMap(told, ({ reading, article }) => statementDay(article, reading.spans) ?? [])),
          ),
        },
      ];
    }),
  );
}
