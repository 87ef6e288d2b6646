import type { EventFacts } from './event-facts.ts';

/** Name of the page over all events, without its ending; an event may be called “index” itself. */
export const indexName = (events: readonly EventFacts[]): string =>
  events.some(({ id }) => id === 'index') ? 'all-events' : 'index';
