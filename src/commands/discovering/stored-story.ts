import * as v from 'valibot';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { UserError } from '../../model/errors.ts';

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
  const result = v.safeParse(Schema, parsed(line));
  if (!result.success)
    throw new UserError(`${file} is broken`, 'Remove the file and give its articles to `framediff discover` again.');
  const { id, url, story, ...rest } = result.output;
  return { ...rest, id, url, story: { ...story, day: story.day } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
