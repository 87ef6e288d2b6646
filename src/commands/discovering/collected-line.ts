import { type DatedText, StoryCollector, type Unread } from './story-collector.ts';

/** A collected story as the store keeps it: one line of JSON is handed from thread to thread more cheaply than its numbers. */
export type CollectedLine = { readonly key: string; readonly day: string; readonly line: string } | Unread;

/** Makes stored stories of texts. */
export class LineCollector {
  readonly #stories = new StoryCollector();

  collectAll(texts: readonly DatedText[]): CollectedLine[] {
    return texts.map((text) => this.#collect(text));
  }

  #collect(text: DatedText): CollectedLine {
    const collected = this.#stories.collect(text);
    if (!('key' in collected)) return collected;
    const { key, day } = collected;
    return { key, day, line: JSON.stringify(collected) };
  }
}
