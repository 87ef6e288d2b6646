import { type AlignSettings, DEFAULT_SETTINGS } from '../align/align.ts';
import { type AlignmentModel, probabilityBy } from '../align/model.ts';
import { groupBy } from '../model/group-by.ts';
import { BASELINES, baselinePairs } from './baselines.ts';
import {
  alignedPairs,
  type EventSet,
  type LabelledCandidate,
  labelledCandidates,
  languageOf,
  pairsOf,
  trainingCandidates,
} from './event-set.ts';
import { averagePrecision, type Counts, count, type Figures, figures, goldPairs } from './metric.ts';
import { likeliestOfEach, train } from './train.ts';

/** One line of the evaluation: a method and its figures over all sets, or over one. */
export interface EvaluationRow {
  readonly method: string;
  readonly set: string;
  readonly figures: Figures;
  /** Over the ranking of all candidate pairs, core pairs only. */
  readonly averagePrecision: number;
  readonly note: string;
}

export interface EvaluateSettings {
  readonly leaveOneOut: boolean;
  readonly settings: AlignSettings;
}

export const EVALUATE_DEFAULTS: EvaluateSettings = { leaveOneOut: false, settings: DEFAULT_SETTINGS };

/** Rows over all sets: framediff, framediff with each set left out, the baselines; then framediff set by set. */
export function evaluate(sets: readonly EventSet[], { leaveOneOut, settings }: EvaluateSettings): EvaluationRow[] {
  const whole = sets.map((set) => scoreSet(set, settings));
  return [
    ...overLanguages('framediff', whole, 'fixed settings'),
    ...overLanguages(
      'framediff, in pairs',
      sets.flatMap(pairsOf).map((pair) => scoreSet(pair, settings)),
      'fixed settings, each two articles by themselves',
    ),
    ...(leaveOneOut ? leftOutRows(sets, settings) : []),
    ...BASELINES.map((baseline) =>
      baselineRow(
        baseline.name,
        sets,
        sets.map((set) => baselinePairs(set, baseline)),
      ),
    ),
    ...whole.map((scored) => ({ ...sumUp('framediff', [scored], ''), set: scored.set.name })),
  ];
}

function leftOutRows(sets: readonly EventSet[], settings: AlignSettings): EvaluationRow[] {
  const unseen = leftOut(sets, settings);
  const note = 'weights and threshold from the other sets';
  return [
    ...overLanguages(
      'framediff, each set left out',
      unseen.map(({ set, settings: own }) => scoreSet(set, own)),
      note,
    ),
    ...overLanguages(
      'framediff, each set left out, in pairs',
      unseen.flatMap(({ set, settings: own }) => pairsOf(set).map((pair) => scoreSet(pair, own))),
      note,
    ),
  ];
}

/** The model fitted to all given sets. */
export const fitModel = (sets: readonly EventSet[]): AlignmentModel =>
  train(sets.flatMap((set) => trainingCandidates(set)));

interface Scored {
  readonly set: EventSet;
  readonly counts: Counts;
  readonly ranked: readonly { readonly right: boolean; readonly score: number }[];
  readonly core: number;
}

/** What a threshold may be when it is chosen with a set left out. */
const THRESHOLD_CHOICES = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];

/**
 * For each set weights and a threshold that never saw it. The threshold is the one with the best core F1
 * on the other sets, each of those in turn scored by a model fitted without it (and without the set left out).
 */
function leftOut(
  sets: readonly EventSet[],
  settings: AlignSettings,
): { readonly set: EventSet; readonly settings: AlignSettings }[] {
  const lessons = sets.map(trainingCandidates);
  const without = (...left: readonly number[]): AlignmentModel =>
    train(lessons.filter((_, index) => !left.includes(index)).flat());
  const pairs = new Map<string, AlignmentModel>();
  const withoutBoth = (a: number, b: number): AlignmentModel => {
    const key = [a, b].sort().join(' ');
    const model = pairs.get(key) ?? without(a, b);
    pairs.set(key, model);
    return model;
  };
  return sets.map((set, index) => {
    const others = sets.map((_, other) => other).filter((other) => other !== index);
    const coreF1 = (threshold: number): number =>
      figures(
        others.flatMap((other) => {
          const own = sets[other];
          const model = withoutBoth(index, other);
          return own === undefined
            ? []
            : [count(own.gold, alignedPairs(own, { ...settings, threshold, modelFor: () => model }))];
        }),
      ).coreF1;
    const threshold = sets.length < 3 ? settings.threshold : bestOf(THRESHOLD_CHOICES, coreF1);
    const model = without(index);
    return { set, settings: { ...settings, threshold, modelFor: () => model } };
  });
}

function bestOf(choices: readonly number[], value: (choice: number) => number): number {
  const valued = choices.map((choice) => ({ choice, value: value(choice) }));
  return valued.reduce((best, candidate) => (candidate.value > best.value ? candidate : best)).choice;
}

const scoreSet = (set: EventSet, settings: AlignSettings): Scored => ({
  set,
  counts: count(set.gold, alignedPairs(set, settings)),
  ranked: rankedPairs(labelledCandidates(set), settings.modelFor(languageOf(set))),
  core: corePairs(set),
});

/** One entry a pair of sentences: the probability of its likeliest candidate. */
function rankedPairs(labelled: readonly LabelledCandidate[], model: AlignmentModel): Scored['ranked'] {
  const probability = probabilityBy(model);
  const likely = ({ evidence }: LabelledCandidate): number => probability(evidence);
  return likeliestOfEach(
    labelled.filter(({ label }) => label !== 'broad'),
    likely,
  ).map((candidate) => ({
    right: candidate.label !== 'none',
    score: likely(candidate),
  }));
}

const corePairs = (set: EventSet): number =>
  [...goldPairs(set.gold).values()].filter((label) => label !== 'broad').length;

/** A row over all sets; of sets in several languages also one for each. */
function overLanguages(method: string, scored: readonly Scored[], note: string): EvaluationRow[] {
  const languages = [...groupBy(scored, ({ set }) => languageOf(set))];
  return [
    sumUp(method, scored, note),
    ...(languages.length < 2
      ? []
      : languages.map(([language, own]) => ({ ...sumUp(method, own, note), set: `all, ${language}` }))),
  ];
}

const sumUp = (method: string, scored: readonly Scored[], note: string): EvaluationRow => ({
  method,
  set: 'all',
  figures: figures(scored.map(({ counts }) => counts)),
  averagePrecision: averagePrecision(
    scored.flatMap(({ ranked }) => ranked),
    scored.reduce((sum, { core }) => sum + core, 0),
  ),
  note,
});

const THRESHOLDS = Array.from({ length: 98 }, (_, index) => (index + 1) / 100);

/** Each figure at the threshold that suits it best, chosen by looking at the answers. */
function baselineRow(
  method: string,
  sets: readonly EventSet[],
  pairs: readonly (readonly { keys: readonly string[]; score: number }[])[],
): EvaluationRow {
  const labels = sets.map((set) => goldPairs(set.gold));
  const at = THRESHOLDS.map((threshold) =>
    figures(
      sets.map((set, index) =>
        count(
          set.gold,
          new Set((pairs[index] ?? []).filter(({ score }) => score > threshold).flatMap(({ keys }) => keys)),
        ),
      ),
    ),
  );
  const byCore = at.reduce((best, candidate) => (candidate.coreF1 > best.coreF1 ? candidate : best));
  const mixed = Math.max(...at.map((candidate) => candidate.mixed));
  const ranked = pairs.flatMap((list, index) =>
    list.flatMap(({ keys, score }) => {
      const found = keys.map((key) => labels[index]?.get(key));
      const label =
        found.find((value) => value === 'same' || value === 'partial') ?? found.find((value) => value === 'broad');
      return label === 'broad' ? [] : [{ right: label !== undefined, score }];
    }),
  );
  const core = sets.reduce((sum, set) => sum + corePairs(set), 0);
  return {
    method,
    set: 'all',
    figures: { ...byCore, mixed },
    averagePrecision: averagePrecision(ranked, core),
    note: 'best thresholds in hindsight',
  };
}
