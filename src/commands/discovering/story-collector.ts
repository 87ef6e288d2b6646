import { sha256 } from '../../corpus/files.ts';
import { languageOf } from '../../corpus/language.ts';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { copySketch } from '../../discover/copies.ts';
import { StoryReaders } from '../../discover/story-readers.ts';

/** What is told of an article before its story is read; plain values, which a thread can be given. */
export interface DatedText {
  readonly id: string | undefined;
  readonly outlet: string;
  /** ISO 8601, a day or an instant. */
  readonly published: string;
  readonly headline: string;
  readonly body: string;
  /** What the source says of its language; languages are also told by their words. */
  readonly statedLanguage: string | undefined;
  readonly url: string | undefined;
}

/** No language pack reads the article. */
export interface Unread {
  readonly language: string;
}

const KEY_LETTERS = 16;

/** Makes stories of texts, and remembers the words of those it has read. */
export class StoryCollector {
  readonly #readers = new StoryReaders();

  collect({ id, outlet, published, headline, body, statedLanguage, url }: DatedText): CollectedStory | Unread {
    const text = `${headline}\n${body}`;
    const language = languageOf(text, statedLanguage);
    const day = published.slice(0, 10);
    const story = this.#readers.readerOf(language)?.read({ headline, body, language, day });
    if (story === undefined) return { language };
    const key = sha256([outlet, published, headline, body].join('\u0000')).slice(0, KEY_LETTERS);
    return { key, id, outlet, published, day, headline, url, sketch: copySketch(text), story };
  }
}

export const whyUnread = ({ language }: Unread): string => `no language pack for “${language}”`;
