import type { Event } from '../../src/corpus/event.ts';
import type { Article } from '../../src/model/article.ts';
import { bareEvent } from '../../src/model/event.ts';
import { NO_LEXICON_CHANGES } from '../../src/model/lexicon.ts';
import { pick, seededRandom } from './random.ts';

/**
 * An event of any size, recombined from real sentences: each article tells a share of a common pool of
 * statements, with words dropped and swapped, and statements of its own.
 */
export interface SyntheticSettings {
  readonly sentences: number;
  readonly articles: number;
  readonly seed: number;
}

const TOLD_BY_AN_ARTICLE = 0.6;

export function syntheticEvent(real: readonly string[], { sentences, articles, seed }: SyntheticSettings): Event {
  const random = seededRandom(seed);
  const words = real.flatMap((sentence) => sentence.split(/\s+/u));
  const perArticle = Math.ceil(sentences / articles);
  const pool = Array.from({ length: perArticle }, () => `${recombined(real, random)}`);
  const made = Array.from({ length: articles }, (_, index): Article => {
    const told = Array.from({ length: perArticle }, (_unused, at) =>
      random() < TOLD_BY_AN_ARTICLE ? varied(pool[at] ?? '', words, random) : recombined(real, random),
    );
    return {
      id: `outlet${index}-2022-01-12`,
      event: 'synthetic',
      outlet: `outlet${index}`,
      kind: 'report',
      outletName: {},
      language: 'ar',
      headline: varied(pool[0] ?? '', words, random),
      body: paragraphsOf(told).join('\n'),
      published: { basis: 'stated', at: '2022-01-12' },
      url: undefined,
      retrieved: undefined,
      byline: undefined,
      agencies: [],
      sourceSha256: '',
      excluded: [],
      other: {},
    };
  });
  return { info: bareEvent('synthetic'), articles: made, lexicon: NO_LEXICON_CHANGES };
}

const NEW_WORD = 0.5;
const SHORTEST = 14;
const LONGEST = 30;
const CHUNK = 3;

/**
 * Three words from one sentence, three from another, and so on, half of the longer words made new: sentences of
 * real length and real words, no two of which share more than a phrase. A long event has a larger vocabulary,
 * not the same words over and over.
 */
export function recombined(real: readonly string[], random: () => number): string {
  const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
  const words: string[] = [];
  while (words.length < length) {
    const source = pick(real, random).split(/\s+/u);
    const from = Math.floor(random() * Math.max(1, source.length - CHUNK));
    words.push(...source.slice(from, from + CHUNK));
  }
  return words
    .map((word) => (word.length > 4 && random() < NEW_WORD ? madeUp(word, pick(words, random)) : word))
    .join(' ');
}

/** The beginning of one word and the end of another. */
const madeUp = (one: string, other: string): string =>
  one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));

/** How a sentence changes from one telling to the next: shares of its words. */
interface Variation {
  readonly dropped: number;
  readonly swapped: number;
}

const USUAL: Variation = { dropped: 0.15, swapped: 0.1 };

export const varied = (
  sentence: string,
  words: readonly string[],
  random: () => number,
  { dropped, swapped }: Variation = USUAL,
): string =>
  sentence
    .split(/\s+/u)
    .filter(() => random() > dropped)
    .map((word) => (random() < swapped ? pick(words, random) : word))
    .join(' ');

const SENTENCES_A_PARAGRAPH = 3;

function paragraphsOf(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PARAGRAPH) {
    paragraphs.push(
      sentences
        .slice(at, at + SENTENCES_A_PARAGRAPH)
        .map((sentence) => `${sentence.replace(/[.؟!]+$/u, '')}.`)
        .join(' '),
    );
  }
  return paragraphs;
}
