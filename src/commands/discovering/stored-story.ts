import * as v from 'valibot';
import { parsedAs } from '../../corpus/parsed-as.ts';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { brokenSegment } from './day-segments.ts';

const Hashes = v.array(v.number());

const Schema = v.object({
  key: v.string(),
  id: v.optional(v.string()),
  outlet: v.string(),
  published: v.string(),
  day: v.string(),
  headline: v.string(),
  url: v.optional(v.string()),
  sketch: Hashes,
  story: v.object({
    language: v.string(),
    day: v.optional(v.string()),
    terms: Hashes,
    counts: Hashes,
    headline: Hashes,
    numbers: Hashes,
  }),
});

/** A line of a segment. @throws UserError when it is none; `file` is for the message. */
export function parseStory(line: string, file: string): CollectedStory {
  const stored = parsedAs(Schema, line);
  if (stored === undefined) throw brokenSegment(file);
  const { id, url, story, ...rest } = stored;
  return { ...rest, id, url, story: { ...story, day: story.day } };
}
