import * as v from 'valibot';
import type { DiscoveredEvent } from '../../discover/discovered-event.ts';

/** What the commands need of a line of events: the rest of it is for the reader. */
export type EventLine = Pick<DiscoveredEvent, 'event' | 'title' | 'language' | 'outlets'> & {
  readonly articles: readonly { readonly key: string; readonly published: string; readonly copy?: unknown }[];
};

const Schema = v.object({
  event: v.string(),
  title: v.string(),
  language: v.string(),
  outlets: v.array(v.string()),
  articles: v.array(v.object({ key: v.string(), published: v.string(), copy: v.optional(v.unknown()) })),
});

export const parseEventLine = (line: string): EventLine => v.parse(Schema, JSON.parse(line));
