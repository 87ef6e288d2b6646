import { dayNumber } from '../model/calendar.ts';
import { MOST_DAYS, sameEventEvidence } from './evidence.ts';
import { Frequencies } from './frequencies.ts';
import { logOdds, probabilityOf, SAME_EVENT_MODEL } from './same-event.ts';
import type { Story } from './story.ts';
import { type WeighedStory, weigh } from './weighed-story.ts';

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

/** Less is no suggestion. */
export const LEAST_LIKELY = 0.01;

interface KnownStory {
  readonly event: string;
  readonly story: Story;
}

/** Knows the stories of a workspace and says which event a new one belongs to. */
export class KnownStories {
  /** By number of their day; a workspace holds years, and an event days. */
  readonly #known = new Map<number | undefined, KnownStory[]>();
  readonly #frequencies = new Frequencies();

  add(event: string, story: Story): void {
    const day = story.day === undefined ? undefined : dayNumber(story.day);
    const ofDay = this.#known.get(day);
    if (ofDay === undefined) this.#known.set(day, [{ event, story }]);
    else ofDay.push({ event, story });
    this.#frequencies.add(story);
  }

  /** Events by confidence, the likeliest first, those that reach `LEAST_LIKELY` and share a word with the story. */
  suggest(story: Story): EventSuggestion[] {
    const asked = weigh(story, this.#frequencies);
    const best = new Map<string, number>();
    for (const known of this.#inReachOf(asked)) {
      if (known.story.language !== story.language) continue;
      const evidence = sameEventEvidence(asked, weigh(known.story, this.#frequencies));
      if (evidence.words === 0) continue;
      const confidence = probabilityOf(logOdds(SAME_EVENT_MODEL, evidence));
      if (confidence >= Math.max(LEAST_LIKELY, best.get(known.event) ?? 0)) best.set(known.event, confidence);
    }
    return [...best]
      .map(([event, confidence]) => ({ event, confidence }))
      .sort((a, b) => b.confidence - a.confidence || (a.event < b.event ? -1 : 1));
  }

  /** Stories of days from which one may be likely enough. */
  *#inReachOf(asked: WeighedStory): Generator<KnownStory> {
    const most = mostDaysApart(asked);
    for (const [day, stories] of this.#known)
      if (day === undefined || asked.dayNumber === undefined || Math.abs(day - asked.dayNumber) <= most) yield* stories;
  }
}

/** So many days apart even the same words fall short of `LEAST_LIKELY`: no story is more like one than itself. */
function mostDaysApart(asked: WeighedStory): number {
  const most = logOdds(SAME_EVENT_MODEL, { ...sameEventEvidence(asked, asked), headline: 1 });
  const days = (most - oddsOf(LEAST_LIKELY)) / -SAME_EVENT_MODEL.weights.days;
  return days >= MOST_DAYS ? Number.POSITIVE_INFINITY : days;
}

/** Logarithmic; the inverse of `probabilityOf`. */
const oddsOf = (probability: number): number => Math.log(probability / (1 - probability));
