import { outletName, publicationDay } from '../model/article.ts';
import type { Comparison } from '../model/comparison.ts';
import { type FindingKind, isCandidate } from '../model/finding.ts';
import { KINDS } from '../model/marks.ts';

/** What a list of events says of one. */
export interface EventFacts {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  /** Names of the outlets by language, in the order of their first articles. */
  readonly outlets: Readonly<Record<'en' | 'ar', readonly string[]>>;
  readonly articles: number;
  readonly passages: number;
  /** Findings that are no candidates. */
  readonly findings: Readonly<Record<FindingKind, number>>;
  readonly candidates: number;
  /** First and last known day of publication, `YYYY-MM-DD`. */
  readonly days: readonly string[];
}

export function factsOf({ event, articles, alignment, findings }: Comparison): EventFacts {
  const days = articles.flatMap(({ published }) => publicationDay(published) ?? []).sort();
  const names = (language: string): string[] => [...new Set(articles.map((article) => outletName(article, language)))];
  const shown = findings.filter((finding) => !isCandidate(finding));
  const count = (kind: FindingKind): number => shown.filter((finding) => finding.kind === kind).length;
  return {
    id: event.id,
    title: event.title,
    outlets: { en: names('en'), ar: names('ar') },
    articles: articles.length,
    passages: alignment.passages.length,
    findings: { wording: count('wording'), emphasis: count('emphasis'), omission: count('omission') },
    candidates: findings.length - shown.length,
    days: [...new Set([days[0], days.at(-1)])].filter((day) => day !== undefined),
  };
}

/** The sums over a list of events. */
export const totalsOf = (facts: readonly EventFacts[]) => ({
  events: facts.length,
  articles: sum(facts, ({ articles }) => articles),
  passages: sum(facts, ({ passages }) => passages),
  findings: KINDS.map((kind) => ({ kind, count: sum(facts, ({ findings }) => findings[kind]) })),
  candidates: sum(facts, ({ candidates }) => candidates),
});

const sum = (facts: readonly EventFacts[], of: (facts: EventFacts) => number): number =>
  facts.reduce((total, own) => total + of(own), 0);
