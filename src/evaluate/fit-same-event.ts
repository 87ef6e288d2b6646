import type { CollectedStory } from '../discover/collected-story.ts';
import { SAME_EVENT_EVIDENCE, SAME_EVENT_EVIDENCE_NAMES, sameEventEvidence } from '../discover/evidence.ts';
import { Frequencies } from '../discover/frequencies.ts';
import type { SameEventModel } from '../discover/same-event.ts';
import { type WeighedStory, weigh } from '../discover/weighed-story.ts';
import { addDays } from '../model/calendar.ts';
import { groupBy } from '../model/group-by.ts';
import { fitSigned } from './fit-signed.ts';

/** Two articles of a collection, by id, that a person has read. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** Penalty on squared standardized weights. */
const PENALTY = 2;

/**
 * Fits the same-event model to labelled pairs.
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
  const kinds = SAME_EVENT_EVIDENCE_NAMES.map((name) => ({ name, speaks: SAME_EVENT_EVIDENCE[name].speaks }));
  const rows = pairs.map(({ a, b }) => {
    const evidence = sameEventEvidence(story(a), story(b));
    return SAME_EVENT_EVIDENCE_NAMES.map((name) => evidence[name]);
  });
  const labels = pairs.map(({ same }) => same);
  const { bias, weightOf } = fitSigned(kinds, rows, labels, PENALTY);
  return {
    bias,
    weights: {
      words: weightOf('words'),
      rareWords: weightOf('rareWords'),
      headline: weightOf('headline'),
      numbers: weightOf('numbers'),
      days: weightOf('days'),
    },
  };
}

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
