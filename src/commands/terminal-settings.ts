import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from '../corpus/files.ts';
import { type BidiModeId, isBidiModeId } from '../terminal/bidi-mode.ts';
import type { Environment } from '../terminal/environment.ts';

/** Which mode a person picked by eye in `framediff terminal`, by terminal. */
const Schema = v.record(v.string(), v.pipe(v.string(), v.check(isBidiModeId)));

/** XDG base directory specification: settings lie under `$XDG_CONFIG_HOME`, else under `~/.config`. */
export const terminalSettingsFile = (environment: Environment): string =>
  join(environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'framediff', 'terminal.json');

async function readChoices(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Schema), text);
  return parsed.success ? parsed.output : {};
}

/** The mode remembered for a terminal; none where the file is missing or broken. */
export async function rememberedMode(identity: string, environment: Environment): Promise<BidiModeId | undefined> {
  const mode = (await readChoices(terminalSettingsFile(environment)))[identity];
  return mode !== undefined && isBidiModeId(mode) ? mode : undefined;
}

/** @throws UserError when the settings cannot be written. */
export async function rememberMode(identity: string, mode: BidiModeId, environment: Environment): Promise<void> {
  const file = terminalSettingsFile(environment);
  const choices = { ...(await readChoices(file)), [identity]: mode };
  await writeWhole(file, `${JSON.stringify(choices, null, 2)}\n`);
}
