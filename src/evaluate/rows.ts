import { type AlignSettings, DEFAULT_SETTINGS } from '../align/align.ts';
import { type AlignmentModel, probabilityBy } from '../align/model.ts';
import { BASELINES, baselinePairs } from './baselines.ts';
import {
  alignedPairs,
  type EventSet,
  type LabelledCandidate,
  labelledCandidates,
  languageOf,
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
  const labelled = sets.map((set) => labelledCandidates(set));
  const fixed = sets.map((set, index) => scoreSet(set, labelled[index] ?? [], settings));
  const rows = overLanguages('framediff', sets, fixed, 'fixed settings');
  if (leaveOneOut) {
    const scored = leftOut(sets, labelled, settings);
    rows.push(
      ...overLanguages('framediff, each set left out', sets, scored, 'weights and threshold from the other sets'),
    );
  }
  for (const baseline of BASELINES)
    rows.push(
      baselineRow(
        baseline.name,
        sets,
        sets.map((set) => baselinePairs(set, baseline)),
      ),
    );
  return [
    ...rows,
    ...sets.map((set, index) => ({ ...sumUp('framediff', fixed.slice(index, index + 1), ''), set: set.name })),
  ];
}

/** The model fitted to all given sets. */
export const fitModel = (sets: readonly EventSet[]): AlignmentModel =>
  train(sets.flatMap((set) => trainingCandidates(set)));

interface Scored {
  readonly counts: Counts;
  readonly ranked: readonly { readonly right: boolean; readonly score: number }[];
  readonly core: number;
}

/** What a threshold may be when it is chosen with a set left out. */
const THRESHOLD_CHOICES = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45];

/**
 * Each set scored with weights and threshold that never saw it. The threshold is the one with the best core F1
 * on the other sets, each of those in turn scored by a model fitted without it (and without the set left out).
 */
function leftOut(
  sets: readonly EventSet[],
  labelled: readonly (readonly LabelledCandidate[])[],
  settings: AlignSettings,
): Scored[] {
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
    return scoreSet(set, labelled[index] ?? [], { ...settings, threshold, modelFor: () => model });
  });
}

function bestOf(choices: readonly number[], value: (choice: number) => number): number {
  const valued = choices.map((choice) => ({ choice, value: value(choice) }));
  return valued.reduce((best, candidate) => (candidate.value > best.value ? candidate : best)).choice;
}

const scoreSet = (set: EventSet, labelled: readonly LabelledCandidate[], settings: AlignSettings): Scored => ({
  counts: count(set.gold, alignedPairs(set, settings)),
  ranked: rankedPairs(labelled, settings.modelFor(languageOf(set))),
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
function overLanguages(
  method: string,
  sets: readonly EventSet[],
  scored: readonly Scored[],
  note: string,
): EvaluationRow[] {
  const languageAt = sets.map(languageOf);
  const languages = [...new Set(languageAt)];
  const own = (language: string): Scored[] => scored.filter((_, index) => languageAt[index] === language);
  return [
    sumUp(method, scored, note),
    ...(languages.length < 2
      ? []
      : languages.map((language) => ({ ...sumUp(method, own(language), note), set: `all, ${language}` }))),
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
