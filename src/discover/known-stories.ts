import { sameEventEvidence } from './evidence.ts';
import { Frequencies } from './frequencies.ts';
import { logOdds, probabilityOf, SAME_EVENT_MODEL } from './same-event.ts';
import type { Story } from './story.ts';
import { weigh } from './weighed-story.ts';

/** An event an article may belong to. */
export interface EventSuggestion {
  readonly event: string;
  /** Estimated probability, 0 to 1. */
  readonly confidence: number;
}

/**
 * The probability is that of any two alike stories of a stream. What somebody adds to a workspace is likelier of one of
 * its events: one in four there is taken for more likely than not here.
 */
export const LIKELY = 0.25;

interface KnownStory {
  readonly event: string;
  readonly story: Story;
}

/** Knows the stories of a workspace and says which event a new one belongs to. */
export class KnownStories {
  readonly #known: KnownStory[] = [];
  readonly #frequencies = new Frequencies();

  add(event: string, story: Story): void {
    this.#known.push({ event, story });
    this.#frequencies.add(story);
  }

  /** Events by confidence, the likeliest first; those that share no word with the story are left out. */
  suggest(story: Story): EventSuggestion[] {
    const asked = weigh(story, this.#frequencies);
    const best = new Map<string, number>();
    for (const known of this.#known) {
      if (known.story.language !== story.language) continue;
      const evidence = sameEventEvidence(asked, weigh(known.story, this.#frequencies));
      if (evidence.words === 0) continue;
      const confidence = probabilityOf(logOdds(SAME_EVENT_MODEL, evidence));
      if (confidence > (best.get(known.event) ?? 0)) best.set(known.event, confidence);
    }
    return [...best]
      .map(([event, confidence]) => ({ event, confidence }))
      .sort((a, b) => b.confidence - a.confidence || (a.event < b.event ? -1 : 1));
  }
}
