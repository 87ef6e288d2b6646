import * as v from 'valibot';
import { UserError } from '../model/errors.ts';
import type { EventInfo } from '../model/event.ts';
import { parseYaml, toYaml } from './front-matter.ts';

/** `corpus/<event>/event.yaml`: title by language, note, sides. Other fields are kept. */

const Schema = v.looseObject({
  title: v.optional(v.record(v.string(), v.string()), {}),
  note: v.optional(v.string()),
  sides: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

/** @throws UserError naming the file. */
export function parseEvent(yaml: string, id: string, file: string): EventInfo {
  const result = v.safeParse(Schema, parseYaml(yaml, file));
  if (!result.success) {
    const issue = result.issues[0];
    throw new UserError(`${file}: ${v.getDotPath(issue) ?? 'fields'}: ${issue.message}`);
  }
  return { id, title: result.output.title, note: result.output.note, sides: result.output.sides };
}

export const formatEvent = (event: EventInfo): string =>
  toYaml({
    title: event.title,
    ...(event.note !== undefined && { note: event.note }),
    ...(Object.keys(event.sides).length > 0 && { sides: event.sides }),
  });
