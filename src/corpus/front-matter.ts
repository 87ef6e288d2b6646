import { parseDocument, stringify } from 'yaml';
import { UserError } from '../model/errors.ts';

/** A file that begins with YAML between two lines of three dashes. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** @throws UserError when the fence or the YAML is broken; `file` names it in the message. */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const match = FENCE.exec(text);
  if (match === null) {
    throw new UserError(
      `${file} has no front matter`,
      'It must begin with a line of three dashes, YAML, and another such line.',
    );
  }
  return { data: parseYaml(match[1] ?? '', file), body: text.slice(match[0].length) };
}

/**
 * YAML as plain data: no tags, no anchors.
 * @throws UserError with the place of the mistake.
 */
export function parseYaml(yaml: string, file: string): Record<string, unknown> {
  const document = parseDocument(yaml, { schema: 'core', prettyErrors: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem) throw new UserError(`${file}: broken YAML: ${problem.message.split('\n')[0]}`, 'Mend the YAML there.');
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new UserError(`${file}: YAML aliases are not accepted`, 'Write the value out.');
  }
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data))
    throw new UserError(`${file}: the YAML must be a list of fields`);
  return Object.fromEntries(Object.entries(data));
}

/** Long strings stay on one line: a changed word is a changed line, not a reflowed block. */
export const toYaml = (data: Readonly<Record<string, unknown>>): string =>
  stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
