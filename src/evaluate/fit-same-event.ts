import type { CollectedStory } from '../discover/collected-story.ts';
import {
  SAME_EVENT_EVIDENCE,
  SAME_EVENT_EVIDENCE_NAMES,
  type SameEventEvidenceName,
  sameEventEvidence,
} from '../discover/evidence.ts';
import { Frequencies } from '../discover/frequencies.ts';
import type { SameEventModel } from '../discover/same-event.ts';
import { type WeighedStory, weigh } from '../discover/weighed-story.ts';
import { addDays } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import { fitLogistic } from './logistic.ts';

/** Two articles of a collection, by id, that a person has read. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Penalty on squared standardized weights. */
const PENALTY = 2;

/**
 * Fits the same-event model to labelled pairs. Evidence that would count against what it speaks for is left out, the
 * strongest first, as for alignment.
 * @throws Error when a pair names an article the collection does not hold.
 */
export function fitSameEvent(
  stories: readonly CollectedStory[],
  pairs: readonly LabelledPair[],
  windowDays: number,
): SameEventModel {
  const weighed = weighByDay(stories, windowDays);
  const story = (id: string): WeighedStory => {
    const found = weighed.get(id);
    if (found === undefined) throw new Error(`no article “${id}”`);
    return found;
  };
  const evidence = pairs.map(({ a, b }) => sameEventEvidence(story(a), story(b)));
  const labels = pairs.map(({ same }) => same);
  let kinds: readonly SameEventEvidenceName[] = SAME_EVENT_EVIDENCE_NAMES;
  for (;;) {
    const rows = evidence.map((one) => kinds.map((kind) => one[kind]));
    const { bias, weights, standardized } = fitLogistic(rows, labels, PENALTY);
    const wrong = kinds
      .map((kind, at) => ({
        kind,
        by: (standardized[at] ?? 0) * (SAME_EVENT_EVIDENCE[kind].speaks === 'for' ? -1 : 1),
      }))
      .filter(({ by }) => by > 0)
      .sort((x, y) => y.by - x.by)[0];
    if (wrong === undefined) {
      const weight = (kind: SameEventEvidenceName): number => rounded(weights[kinds.indexOf(kind)] ?? 0);
      return {
        bias: rounded(bias),
        weights: {
          words: weight('words'),
          rareWords: weight('rareWords'),
          headline: weight('headline'),
          numbers: weight('numbers'),
          days: weight('days'),
        },
      };
    }
    kinds = kinds.filter((kind) => kind !== wrong.kind);
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Stories by id, weighed as discovery weighs them: by the days up to their own that one window holds. */
function weighByDay(stories: readonly CollectedStory[], windowDays: number): Map<string, WeighedStory> {
  const byDay = groupBy(stories, ({ day }) => day);
  const frequencies = new Frequencies();
  const weighed = new Map<string, WeighedStory>();
  let held: readonly string[] = [];
  for (const day of [...byDay.keys()].sort()) {
    const first = addDays(day, 1 - windowDays);
    for (const old of held.filter((one) => one < first))
      for (const { story } of byDay.get(old) ?? []) frequencies.remove(story);
    held = [...held.filter((one) => one >= first), day];
    const today = byDay.get(day) ?? [];
    for (const { story } of today) frequencies.add(story);
    for (const { id, key, story } of today) weighed.set(id ?? key, weigh(story, frequencies));
  }
  return weighed;
}
