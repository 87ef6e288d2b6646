import type { CopySketch } from './copies.ts';
import type { Story } from './story.ts';
import type { WeighedStory } from './weighed-story.ts';

/** What is kept of an article of a collection: enough to find its event and to name it. */
export interface CollectedStory {
  /** Hash of outlet, time, headline and text, hexadecimal: the same article has one key, whatever file it came in. */
  readonly key: string;
  /** The id the collection gives it. */
  readonly id: string | undefined;
  readonly outlet: string;
  /** ISO 8601, a day or an instant. */
  readonly published: string;
  /** Publication day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly headline: string;
  readonly url: string | undefined;
  readonly sketch: CopySketch;
  readonly story: Story;
}

/** A collected story whose terms have the weight they had on its day. */
export interface Telling extends CollectedStory, WeighedStory {}

/** By day and key: an order that does not depend on the one articles came in. */
export const byDayAndKey = (a: CollectedStory, b: CollectedStory): number =>
  a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
