import { bigramDice } from '../bigram-dice.ts';
import type { CollectedStory } from '../discover/collected-story.ts';
import { Frequencies } from '../discover/frequencies.ts';
import { SAME_EVENT_MODEL } from '../discover/same-event.ts';
import { weigh } from '../discover/weighed-story.ts';
import { DiscoveryWindow } from '../discover/window.ts';
import { dayNumber } from '../model/calendar.ts';
import { DisjointSets } from '../model/disjoint-sets.ts';
import { groupBy } from '../model/group-by.ts';
import { cosine } from '../vectors/vectors.ts';
import { type BCubed, bCubed, type Labels, pairF1 } from './b-cubed.ts';

/** One line of the evaluation of discovery: a method and its figures over the articles with a label. */
export interface DiscoveryRow {
  readonly method: string;
  readonly figures: BCubed;
  readonly pairF1: number;
  readonly note: string;
}

/** A pair of articles by their places in the collection, and how like each other a method finds them. */
interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Scores discovery on a collection of which some articles are labelled with their event, beside two methods that join
 * every pair of a window above one threshold: the one that suits them best, chosen by looking at the answers.
 */
export function evaluateDiscovery(
  stories: readonly CollectedStory[],
  labels: Labels,
  windowDays: number,
): DiscoveryRow[] {
  const ours = discovered(stories, windowDays);
  return [
    { method: 'framediff', figures: bCubed(ours, labels), pairF1: pairF1(ours, labels), note: 'fixed settings' },
    bestThreshold('string-similarity, headlines', stories, labels, titlePairs(stories, windowDays)),
    bestThreshold('TF-IDF, headline and opening', stories, labels, tfIdfPairs(stories, windowDays)),
  ];
}

function discovered(stories: readonly CollectedStory[], windowDays: number): (readonly string[])[] {
  const window = new DiscoveryWindow(SAME_EVENT_MODEL, windowDays);
  const byDay = groupBy(stories, ({ day }) => day);
  const closed = [...byDay.keys()].sort().flatMap((day) => window.advance(day, byDay.get(day) ?? []));
  return [...closed, ...window.open].map((cluster) => cluster.map(({ key }) => key));
}

/** The best figure a method can reach by joining all pairs above one threshold. */
function bestThreshold(
  method: string,
  stories: readonly CollectedStory[],
  labels: Labels,
  pairs: Iterable<ScoredPair>,
): DiscoveryRow {
  const steps = new Map<number, ScoredPair[]>();
  for (const pair of pairs) {
    const step = Math.floor(pair.score * STEPS);
    const sharing = steps.get(step);
    if (sharing === undefined) steps.set(step, [pair]);
    else sharing.push(pair);
  }
  const sets = new DisjointSets(stories.length);
  let best: { readonly figures: BCubed; readonly threshold: number } | undefined;
  let mostPairs = 0;
  for (let step = STEPS; step >= LOWEST * STEPS; step--) {
    for (const { a, b } of steps.get(step) ?? []) sets.join(a, b);
    const clusters = groupBy(stories.entries(), ([index]) => sets.rootOf(index));
    const keys = [...clusters.values()].map((cluster) => cluster.map(([, { key }]) => key));
    const figures = bCubed(keys, labels);
    mostPairs = Math.max(mostPairs, pairF1(keys, labels));
    if (figures.f1 > (best?.figures.f1 ?? -1)) best = { figures, threshold: step / STEPS };
  }
  if (best === undefined) throw new Error('no threshold was tried');
  return {
    method,
    figures: best.figures,
    pairF1: mostPairs,
    note: `threshold ${best.threshold}; both F1 the best in hindsight`,
  };
}

const STEPS = 50;
/** Below it everything is one cluster. */
const LOWEST = 0.1;

function* titlePairs(stories: readonly CollectedStory[], windowDays: number): Generator<ScoredPair> {
  for (const [a, b] of pairsOfWindow(stories, windowDays)) {
    const score = bigramDice(stories[a]?.headline ?? '', stories[b]?.headline ?? '');
    if (score >= LOWEST) yield { a, b, score };
  }
}

function* tfIdfPairs(stories: readonly CollectedStory[], windowDays: number): Generator<ScoredPair> {
  const frequencies = new Frequencies();
  for (const { story } of stories) frequencies.add(story);
  const weighed = stories.map(({ story }) => weigh(story, frequencies));
  for (const [a, b] of pairsOfWindow(stories, windowDays)) {
    const one = weighed[a];
    const other = weighed[b];
    const score = one === undefined || other === undefined ? 0 : cosine(one.words, other.words);
    if (score >= LOWEST) yield { a, b, score };
  }
}

/** Pairs of one language whose days are of one window. */
function* pairsOfWindow(stories: readonly CollectedStory[], windowDays: number): Generator<readonly [number, number]> {
  const days = stories.map(({ day }) => dayNumber(day));
  for (let a = 0; a < stories.length; a++) {
    for (let b = a + 1; b < stories.length; b++) {
      const apart = Math.abs((days[a] ?? 0) - (days[b] ?? 0));
      if (apart < windowDays && stories[a]?.story.language === stories[b]?.story.language) yield [a, b];
    }
  }
}
