/** What happened, as a set of articles about it. */
export interface EventInfo {
  readonly id: string;
  /** Title by language code; may be empty. */
  readonly title: Readonly<Record<string, string>>;
  readonly note: string | undefined;
  /** The user's own list of sides: names and words by which each is called. Never guessed. */
  readonly sides: Readonly<Record<string, readonly string[]>>;
}

/** An event of which only the id is known. */
export const bareEvent = (id: string): EventInfo => ({ id, title: {}, note: undefined, sides: {} });

/** The event's title in a language, else in any, else its id. */
export const eventTitle = (event: Pick<EventInfo, 'id' | 'title'>, language: string): string =>
  event.title[language] ?? Object.values(event.title)[0] ?? event.id;
