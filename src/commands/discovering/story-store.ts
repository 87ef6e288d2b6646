import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode, readBytes, sha256, unreadable, writeWhole } from '../../corpus/files.ts';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { parseStory } from './stored-story.ts';

/** So many characters of stories are held before they are written. */
const HELD = 8_000_000;
const SEGMENT_LETTERS = 16;

/**
 * The stories of a collection, sorted into days on disk: `stories/<day>/<hash>.jsonl`. A segment is written whole and
 * named after its content, so that a run that was killed and is begun again leaves the same files.
 */
export class StoryStore {
  readonly #folder: string;
  readonly #held = new Map<string, string[]>();
  #size = 0;

  constructor(folder: string) {
    this.#folder = join(folder, 'stories');
  }

  async add(story: CollectedStory): Promise<void> {
    const line = `${JSON.stringify(story)}\n`;
    const lines = this.#held.get(story.day);
    if (lines === undefined) this.#held.set(story.day, [line]);
    else lines.push(line);
    this.#size += line.length;
    if (this.#size > HELD) await this.flush();
  }

  async flush(): Promise<void> {
    for (const [day, lines] of this.#held) {
      const content = lines.join('');
      await writeWhole(join(this.#folder, day, `${sha256(content).slice(0, SEGMENT_LETTERS)}.jsonl`), content);
    }
    this.#held.clear();
    this.#size = 0;
  }

  /** Days that hold stories, the earliest first. */
  async days(): Promise<string[]> {
    return (await namesIn(this.#folder)).sort();
  }

  /** Names of a day's segments, which tell its content. */
  async segments(day: string): Promise<string[]> {
    return (await namesIn(join(this.#folder, day))).filter((name) => name.endsWith('.jsonl')).sort();
  }

  /** A day's stories, each once. @throws UserError when a segment is broken. */
  async read(day: string): Promise<CollectedStory[]> {
    const byKey = new Map<string, CollectedStory>();
    for (const segment of await this.segments(day)) {
      const file = join(this.#folder, day, segment);
      for (const line of (await readBytes(file)).toString('utf8').split('\n')) {
        if (line === '') continue;
        const story = parseStory(line, file);
        if (!byKey.has(story.key)) byKey.set(story.key, story);
      }
    }
    return [...byKey.values()];
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw unreadable(folder, error);
  });
}
