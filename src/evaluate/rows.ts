import { type AlignSettings, DEFAULT_SETTINGS } from '../align/align.ts';
import { type AlignmentModel, probability } from '../align/model.ts';
import { BASELINES } from './baselines.ts';
import { alignedPairs, type EventSet, type LabelledCandidate, labelledCandidates } from './event-set.ts';
import { averagePrecision, type Counts, count, type Figures, figures, goldPairs } from './metric.ts';
import { blankModel, train } from './train.ts';

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
  const labelled = sets.map((set) => labelledCandidates(set, blankModel()));
  const fixed = sets.map((set, index) => scoreSet(set, labelled[index] ?? [], settings));
  const rows = [sumUp('framediff', fixed, 'fixed settings')];
  if (leaveOneOut)
    rows.push(
      sumUp('framediff, each set left out', leftOut(sets, labelled, settings), 'model fitted to the other sets'),
    );
  for (const baseline of BASELINES) rows.push(baselineRow(baseline.name, sets, sets.map(baseline.pairs)));
  return [
    ...rows,
    ...sets.map((set, index) => ({ ...sumUp('framediff', fixed.slice(index, index + 1), ''), set: set.name })),
  ];
}

/** The model fitted to all given sets. */
export const fitModel = (sets: readonly EventSet[]): AlignmentModel =>
  train(sets.flatMap((set) => labelledCandidates(set, blankModel())));

interface Scored {
  readonly counts: Counts;
  readonly ranked: readonly { readonly right: boolean; readonly score: number }[];
  readonly core: number;
}

function leftOut(
  sets: readonly EventSet[],
  labelled: readonly (readonly LabelledCandidate[])[],
  settings: AlignSettings,
): Scored[] {
  return sets.map((set, index) => {
    const model = train(labelled.filter((_, other) => other !== index).flat());
    return scoreSet(set, labelled[index] ?? [], { ...settings, model });
  });
}

const scoreSet = (set: EventSet, labelled: readonly LabelledCandidate[], settings: AlignSettings): Scored => ({
  counts: count(set.gold, alignedPairs(set, settings)),
  ranked: labelled
    .filter(({ label }) => label !== 'broad')
    .map(({ label, evidence }) => ({ right: label !== 'none', score: probability(settings.model, evidence) })),
  core: corePairs(set),
});

const corePairs = (set: EventSet): number =>
  [...goldPairs(set.gold).values()].filter((label) => label !== 'broad').length;

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
