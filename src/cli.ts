#!/usr/bin/env -S node --max-semi-space-size=64
import { CommanderError } from 'commander';
import { processOutput } from './commands/output.ts';
import { EXIT } from './exit-codes.ts';
import { BUG_REMARK, UserError } from './model/errors.ts';
import { program } from './program.ts';

/**
 * The bin: arguments in, exit code out, and the only place that catches everything. The first line asks for a
 * larger young generation: analysing and aligning make many short-lived values, and a quarter to a third of
 * the time went into collecting them.
 */
async function main(): Promise<void> {
  const output = processOutput();
  try {
    await program(output).parseAsync();
  } catch (error) {
    process.exitCode = exitCodeFor(error, output.warn);
  }
}

function exitCodeFor(error: unknown, warn: (text: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.userError;
  if (error instanceof UserError) {
    warn(`framediff: ${error.message}`);
    if (error.next !== undefined) warn(error.next);
    return EXIT.userError;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of trace.split('\n')) warn(line);
  warn(BUG_REMARK);
  return EXIT.bug;
}

/** A reader that closes early (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  process.stderr.write(`framediff: the output could not be written (${error.code ?? error.message})\n`);
  process.exit(EXIT.userError);
});

await main();
