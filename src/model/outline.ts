import type { Span } from './span.ts';

/** Where in an article a sentence stands. */
export type Slot = 'headline' | 'lede' | 'subhead' | 'body';

/** How an article is built, as its language pack reads it. */
export interface Outline {
  readonly article: string;
  /** Words of headline and text, page furniture not counted. */
  readonly words: number;
  /** In the order of the text. */
  readonly sentences: readonly OutlineSentence[];
  /** Who speaks how much, most first. Approximate: attribution is by patterns. */
  readonly voices: readonly VoiceShare[];
}

export interface OutlineSentence extends Span {
  readonly slot: Slot;
}

export interface VoiceShare {
  /** The speaker as the article names him. */
  readonly written: string;
  readonly words: number;
}
