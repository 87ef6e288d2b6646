import type { Command } from 'commander';

/** Options that several commands have, and what each of them needs to be written down. */

export const WORKSPACE = [
  '--workspace <dir>',
  'folder with corpus/ and alignments/ (default: this one, else the sample corpus)',
] as const;
export const JSON_OUTPUT = ['--json', 'print JSON for a program'] as const;

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ framediff ${line}`).join('\n')}`;

/** `--workspace` and `--out` may stand before the command or after it. */
export function withWorkspace<Options extends object>(options: Options, command: Command): Options {
  return { ...command.parent?.opts(), ...options };
}
