import { createInterface } from 'node:readline/promises';
import { readEvent } from '../../corpus/event.ts';
import { slug } from '../../corpus/ids.ts';
import { eventIds, INBOX, type Workspace } from '../../corpus/workspace.ts';
import { type EventSuggestion, KnownStories, LIKELY } from '../../discover/known-stories.ts';
import { StoryReaders } from '../../discover/story-readers.ts';
import { type Article, publicationDay } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { inertLine } from '../../model/inert.ts';
import { progressOf } from '../progress.ts';

/** How an article without an event gets one. */
export type EventChoice = 'ask' | 'likeliest' | 'inbox';

/** `--event new`: the first article names the event for all that follow it. */
const NEW_EVENT = 'new';

/** Chooses the events of a run's articles; stories of the workspace are read when the first one is asked for. */
export class EventChooser {
  readonly #workspace: Workspace;
  readonly #choice: EventChoice;
  readonly #readers = new StoryReaders();
  #stories: KnownStories | undefined;
  #made: string | undefined;

  constructor(workspace: Workspace, choice: EventChoice) {
    this.#workspace = workspace;
    this.#choice = choice;
  }

  /** The event named, or the one chosen; `inbox` when nobody could say. */
  async eventOf(article: Article, named: string | undefined): Promise<string> {
    if (named === NEW_EVENT) {
      this.#made ??= await this.#newId(article);
      return this.#made;
    }
    if (named !== undefined) return named;
    const suggestions = await this.#suggestions(article);
    if (this.#choice === 'ask') return this.#ask(article, suggestions);
    const [likeliest] = suggestions;
    return this.#choice === 'likeliest' && likeliest !== undefined && likeliest.confidence >= LIKELY
      ? likeliest.event
      : INBOX;
  }

  /** An article that was filed tells its event's story to those that follow. */
  filed(article: Article): void {
    const story = this.#readers.storyOf(article);
    if (story !== undefined && article.event !== INBOX) this.#stories?.add(article.event, story);
  }

  /** Events of the workspace the article may belong to, the likeliest first. */
  async #suggestions(article: Article): Promise<EventSuggestion[]> {
    const story = this.#choice === 'inbox' ? undefined : this.#readers.storyOf(article);
    if (story === undefined) return [];
    this.#stories ??= await this.#readStories();
    return this.#stories.suggest(story);
  }

  async #readStories(): Promise<KnownStories> {
    const stories = new KnownStories();
    const ids = await eventIds(this.#workspace);
    const progress = progressOf(ids.length);
    for (const [done, id] of ids.entries()) {
      progress.at(done, `${done.toLocaleString('en')} of ${ids.length.toLocaleString('en')} events read`);
      for (const article of await articlesOf(this.#workspace, id)) {
        const story = this.#readers.storyOf(article);
        if (story !== undefined) stories.add(id, story);
      }
    }
    progress.end();
    return stories;
  }

  async #newId(article: Article): Promise<string> {
    const words = slug(article.headline).split('-').slice(0, NAMING_WORDS).join('-');
    const wanted = [words, publicationDay(article.published)?.slice(0, 7)].filter(Boolean).join('-');
    const known = new Set(await eventIds(this.#workspace));
    for (let number = 1; ; number++) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      if (!known.has(id)) return id;
    }
  }

  async #ask(article: Article, suggestions: readonly EventSuggestion[]): Promise<string> {
    const offered = suggestions.slice(0, MOST_OFFERED);
    const made = await this.#newId(article);
    const say = (line: string): void => {
      process.stderr.write(`${line}\n`);
    };
    say(`\n${inertLine(article.headline)}`);
    for (const [index, { event, confidence }] of offered.entries())
      say(`  ${index + 1}  ${event}  (${confidence.toFixed(2)}, roughly)`);
    say(`  n  a new event: ${made}`);
    say('  i  the inbox: decide later with `framediff move`');
    const usual = (offered[0]?.confidence ?? 0) >= LIKELY ? '1' : 'i';
    const asking = createInterface({ input: process.stdin, output: process.stderr });
    try {
      for (;;) {
        const answer = (await asking.question(`Which event? [${usual}] `)).trim() || usual;
        if (answer === 'i') return INBOX;
        if (answer === 'n') return made;
        const chosen = offered[Number(answer) - 1]?.event ?? (await this.#typed(answer));
        if (chosen !== undefined) return chosen;
        say('Answer with one of the numbers or letters, or with the id of an event.');
      }
    } finally {
      asking.close();
    }
  }

  async #typed(answer: string): Promise<string | undefined> {
    return (await eventIds(this.#workspace)).find((id) => id === answer);
  }
}

/** A broken event suggests nothing; what reads it tells of it. */
async function articlesOf(workspace: Workspace, id: string): Promise<readonly Article[]> {
  try {
    return (await readEvent(workspace, id)).articles;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

const MOST_OFFERED = 3;
/** Words of the headline in a new event's id. */
const NAMING_WORDS = 4;
