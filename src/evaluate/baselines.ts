import { inverseDocumentFrequencies } from '../align/frequencies.ts';
import { bigramDice } from '../bigram-dice.ts';
import { slice } from '../model/span.ts';
import { Interner } from '../vectors/interner.ts';
import { cosine, type SparseVector, weighTerms } from '../vectors/vectors.ts';
import { type EventSet, keysBetween, sentencePlaces } from './event-set.ts';

/** Pairs of sentences with the score a baseline gives them. */
export interface BaselinePair {
  readonly keys: readonly string[];
  readonly score: number;
}

export interface Baseline {
  readonly name: string;
  readonly score: (a: Sentence, b: Sentence) => number;
}

interface Sentence {
  readonly article: number;
  readonly sentence: number;
  readonly text: string;
  readonly stems: SparseVector;
}

/** The two that every evaluation shows beside framediff. */
export const BASELINES: readonly Baseline[] = [
  { name: 'string-similarity, raw text', score: (a, b) => bigramDice(a.text, b.text) },
  { name: 'TF-IDF cosine, light stems', score: (a, b) => cosine(a.stems, b.stems) },
];

/** All pairs of sentences of different articles; subheads are left out for the baselines too. */
export function baselinePairs(set: EventSet, baseline: Baseline): BaselinePair[] {
  const places = sentencePlaces(set);
  const sentences = sentencesOf(set);
  return sentences.flatMap((a, index) =>
    sentences.slice(index + 1).flatMap((b) => {
      const keys = a.article === b.article ? [] : keysBetween(set, places, a, b);
      return keys.length === 0 ? [] : [{ keys, score: baseline.score(a, b) }];
    }),
  );
}

function sentencesOf(set: EventSet): Sentence[] {
  const interner = new Interner<string>();
  const drafts = set.articles.flatMap(({ pack, text, sentences }, article) =>
    sentences.flatMap((source, sentence) => {
      if (source.slot === 'subhead') return [];
      const content = source.tokens.filter(
        (token) => token.kind !== 'punctuation' && !pack.isFunctionWord(token.loose),
      );
      return [
        { article, sentence, text: slice(text, source), terms: content.map((token) => interner.idOf(token.stem)) },
      ];
    }),
  );
  const idf = inverseDocumentFrequencies(drafts.map((draft) => draft.terms));
  return drafts.map(({ terms, ...draft }) => ({ ...draft, stems: weighTerms(terms, idf) }));
}
