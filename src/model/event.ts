/** What happened, as a set of articles about it. */
export interface EventInfo {
  readonly id: string;
  /** Title by language code; may be empty. */
  readonly title: Readonly<Record<string, string>>;
  readonly note: string | undefined;
}

/** The event's title in a language, else in any, else its id. */
export const eventTitle = (event: EventInfo, language: string): string =>
  event.title[language] ?? Object.values(event.title)[0] ?? event.id;
