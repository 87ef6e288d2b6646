import type { AnalysedArticle } from '../language/analyse.ts';
import type { Alignment, Passage, Reading } from '../model/alignment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { flatMap } from '../model/flat-map.ts';
import { inBoth, listed } from '../model/note.ts';
import { joinSpans } from '../model/span.ts';
import { CandidateTable } from './candidate-table.ts';
import { findCandidates, limitsFor } from './candidates.ts';
import { type Edge, Edges } from './edges.ts';
import { EVIDENCE_NAMES } from './evidence/index.ts';
import { fittedModel } from './fitted-models.ts';
import type { PassageSettings } from './gains.ts';
import { type AlignmentModel, evidenceOf, type Measured, measure, probabilitiesOf, weightsOf } from './model.ts';
import { choosePassages } from './passages.ts';
import { type EventUnits, type Unit, unitsOf } from './units.ts';

export interface AlignSettings extends PassageSettings {
  /** The model for articles of a language, by its code. */
  readonly modelFor: (language: string) => AlignmentModel;
}

/**
 * Chosen on eight Arabic and fourteen English events, whole and two articles at a time, each scored by a model that had not
 * seen it. One threshold for all: Arabic alone would have .4 and English .3, for .003 and .01 core F1. A cost of 1 to 2 is
 * .005 better than .5 in Arabic, and no other in English.
 */
export const DEFAULT_SETTINGS: AlignSettings = { threshold: 0.35, sameArticleCost: 1, modelFor: fittedModel };

/**
 * Evidence is not measured below this first similarity: half of all candidates of the hand-aligned events lie
 * there, and the likeliest of them had probability .24.
 */
const LEAST_SIMILARITY = 0.04;

/** How many kinds of evidence a passage lists. */
const LISTED_EVIDENCE = 6;

/** Aligns the articles of one event. Articles of different languages are aligned among themselves only. */
export function align(
  event: string,
  articles: readonly AnalysedArticle[],
  settings: AlignSettings = DEFAULT_SETTINGS,
): Alignment {
  const groups = byLanguage(articles);
  const results = groups.map((group) => alignGroup(group, settings));
  const order = new Map(articles.map((article, index) => [article.article.id, index]));
  const passages = flatMap(results, (result) => result.passages)
    .sort((x, y) => compareReadings(x.readings, y.readings, order))
    .map((passage, index) => ({ ...passage, id: `p${index + 1}` }));
  return {
    event,
    settings: { threshold: settings.threshold, sameArticleCost: settings.sameArticleCost },
    passages,
    diagnostics: [...flatMap(results, (result) => result.diagnostics), ...languageRemark(event, groups)],
  };
}

/** All candidates of articles of one language with their evidence; also for evaluation and training. */
export function measureCandidates(
  articles: readonly AnalysedArticle[],
  leastSimilarity = 0,
): {
  units: EventUnits;
  measured: Measured;
} {
  const units = unitsOf(articles);
  const candidates = findCandidates(units, limitsFor(units.units.length, leastSimilarity));
  const alike = candidates.filter(({ similarity }) => similarity >= leastSimilarity);
  return { units, measured: measure(alike, new CandidateTable(units, candidates, leastSimilarity)) };
}

function alignGroup(
  articles: readonly AnalysedArticle[],
  settings: AlignSettings,
): { passages: Passage[]; diagnostics: Diagnostic[] } {
  const [first] = articles;
  if (first === undefined || articles.length < 2) return { passages: [], diagnostics: [] };
  const model = settings.modelFor(first.pack.code);
  const { units, measured } = measureCandidates(articles, LEAST_SIMILARITY);
  const probabilities = probabilitiesOf(measured, model);
  const edges = new Edges(
    units.units.length,
    measured.candidates.map(
      ({ a, b }, row): Edge => ({ a: a.index, b: b.index, probability: probabilities[row] ?? 0 }),
    ),
  );
  const groups = choosePassages(
    units.units.map((unit) => unit.article),
    edges,
    settings,
  );
  const weights = weightsOf(model);
  const passages = groups.map((group) => {
    const members = flatMap(group, (index) => units.units[index] ?? []);
    return { id: '', ...scoreOf(members, measured, edges, weights), readings: readingsOf(members, articles) };
  });
  return { passages, diagnostics: limitRemark(units, articles) };
}

/** How sure it is that the units state the same, and what it rests on. */
function scoreOf(
  members: readonly Unit[],
  measured: Measured,
  edges: Edges,
  weights: Float64Array,
): Pick<Passage, 'confidence' | 'evidence'> {
  const pairs = crossArticlePairs(members);
  const known = flatMap(pairs, ([a, b]) => edges.between(a.index, b.index) ?? []);
  const sum = known.reduce((total, row) => total + (edges.list[row]?.probability ?? 0), 0);
  const evidence = known.map((row) => evidenceOf(measured, row));
  return { confidence: round(sum / Math.max(1, pairs.length)), evidence: strongestEvidence(evidence, weights) };
}

const crossArticlePairs = (members: readonly Unit[]): [Unit, Unit][] =>
  flatMap(members, (a, index) =>
    flatMap(members.slice(index + 1), (b): [Unit, Unit][] => (a.article === b.article ? [] : [[a, b]])),
  );

const readingsOf = (members: readonly Unit[], articles: readonly AnalysedArticle[]): Reading[] =>
  flatMap(articles, ({ article, text }, index): Reading[] => {
    const own = members.filter((unit) => unit.article === index);
    if (own.length === 0) return [];
    const spans = own.map(({ start, end }) => ({ start, end }));
    return [{ article: article.id, spans: joinSpans(text, spans) }];
  });

/** The kinds that raised the passage's log-odds most, with their mean measured value. */
function strongestEvidence(pairs: readonly Float64Array[], weights: Float64Array): Record<string, number> {
  const means = new Float64Array(EVIDENCE_NAMES.length);
  for (const evidence of pairs) {
    for (let kind = 0; kind < means.length; kind++)
      means[kind] = (means[kind] ?? 0) + (evidence[kind] ?? 0) / pairs.length;
  }
  const strongest = EVIDENCE_NAMES.map((name, kind) => ({
    name,
    value: means[kind] ?? 0,
    raised: (means[kind] ?? 0) * (weights[kind] ?? 0),
  }))
    .filter(({ raised, value }) => raised > 0 && value > 0)
    .sort((x, y) => y.raised - x.raised)
    .slice(0, LISTED_EVIDENCE);
  return Object.fromEntries(strongest.map(({ name, value }) => [name, round(value)]));
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function byLanguage(articles: readonly AnalysedArticle[]): AnalysedArticle[][] {
  const groups = new Map<string, AnalysedArticle[]>();
  for (const article of articles) groups.set(article.pack.code, [...(groups.get(article.pack.code) ?? []), article]);
  return [...groups.values()];
}

function compareReadings(x: readonly Reading[], y: readonly Reading[], order: ReadonlyMap<string, number>): number {
  const place = (readings: readonly Reading[]): [number, number] => [
    order.get(readings[0]?.article ?? '') ?? 0,
    readings[0]?.spans[0]?.start ?? 0,
  ];
  const [xArticle, xStart] = place(x);
  const [yArticle, yStart] = place(y);
  return xArticle - yArticle || xStart - yStart || (x[1]?.spans[0]?.start ?? 0) - (y[1]?.spans[0]?.start ?? 0);
}

function limitRemark({ units }: EventUnits, articles: readonly AnalysedArticle[]): Diagnostic[] {
  const limits = limitsFor(units.length);
  if (!Number.isFinite(limits.inAll)) return [];
  const message = {
    en: `${units.length} sentences: each was compared with its ${limits.inAll} most similar ones only, ${limits.perArticle} an article`,
    ar: `عدد الجمل ${units.length}: قورنت كل جملة بأشبه ${limits.inAll} جملة بها فقط، ${limits.perArticle} من كل مقال`,
  };
  return [{ code: 'candidates-limited', subject: articles[0]?.article.event ?? '', message }];
}

function languageRemark(event: string, groups: readonly (readonly AnalysedArticle[])[]): Diagnostic[] {
  if (groups.length < 2) return [];
  const names = inBoth((language) =>
    listed(
      groups.map((group) => `${group[0]?.pack.name[language === 'ar' ? 'own' : 'en']} (${group.length})`),
      language,
    ),
  );
  return [
    {
      code: 'mixed-languages',
      subject: event,
      message: {
        en: `articles in ${names.en}: each language is aligned by itself`,
        ar: `مقالات بلغات مختلفة (${names.ar}): تُطابق كل لغة على حدة`,
      },
    },
  ];
}
