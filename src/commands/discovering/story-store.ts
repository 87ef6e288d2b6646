import { join } from 'node:path';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { DaySegments } from './day-segments.ts';
import { parseStory } from './stored-story.ts';

/** The stories of a collection, by day, in `stories/` of the state folder. */
export class StoryStore {
  readonly #segments: DaySegments;

  constructor(state: string) {
    this.#segments = new DaySegments(join(state, 'stories'));
  }

  /** @param line the story as JSON. */
  add(day: string, line: string): Promise<void> {
    return this.#segments.add(day, line);
  }

  flush(): Promise<void> {
    return this.#segments.flush();
  }

  /** Days that hold stories, the earliest first. */
  days(): Promise<string[]> {
    return this.#segments.days();
  }

  /** Names of a day's segments, which tell its content. */
  segments(day: string): Promise<string[]> {
    return this.#segments.segments(day);
  }

  /** A day's stories, each once. @throws UserError when a segment is broken. */
  async read(day: string): Promise<CollectedStory[]> {
    const byKey = new Map<string, CollectedStory>();
    for await (const { line, file } of this.#segments.lines(day)) {
      const story = parseStory(line, file);
      if (!byKey.has(story.key)) byKey.set(story.key, story);
    }
    return [...byKey.values()];
  }
}
