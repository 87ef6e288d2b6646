import { type Unit, unitsOf } from '../align/units.ts';
import { cosine } from '../align/vectors.ts';
import { bigramDice } from '../bigram-dice.ts';
import { slice } from '../model/span.ts';
import { type EventSet, keysBetween, sentencePlaces } from './event-set.ts';

/** Pairs of sentences with the score a baseline gives them. */
export interface BaselinePair {
  readonly keys: readonly string[];
  readonly score: number;
}

export interface Baseline {
  readonly name: string;
  readonly pairs: (set: EventSet) => BaselinePair[];
}

/** The two that every evaluation shows beside framediff. Subheads are left out for them too. */
export const BASELINES: readonly Baseline[] = [
  { name: 'string-similarity, raw text', pairs: (set) => scored(set, (a, b) => bigramDice(a.text, b.text)) },
  { name: 'TF-IDF cosine, light stems', pairs: (set) => scored(set, (a, b) => cosine(a.unit.stems, b.unit.stems)) },
];

interface Side {
  readonly text: string;
  readonly unit: Unit;
}

function scored(set: EventSet, score: (a: Side, b: Side) => number): BaselinePair[] {
  const places = sentencePlaces(set);
  const { units } = unitsOf(set.articles);
  const sides = units.map((unit): Side => {
    const article = set.articles[unit.article];
    const sentence = article?.sentences[unit.sentence];
    return { unit, text: article && sentence ? slice(article.text, sentence) : '' };
  });
  const pairs: BaselinePair[] = [];
  for (const [index, a] of sides.entries()) {
    for (const b of sides.slice(index + 1)) {
      if (a.unit.article === b.unit.article) continue;
      const keys = keysBetween(set, places, a.unit, b.unit);
      if (keys.length > 0) pairs.push({ keys, score: score(a, b) });
    }
  }
  return pairs;
}
