import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { unreadable } from '../../corpus/files.ts';
import { inertJson } from '../../model/inert.ts';
import type { Output } from '../output.ts';
import { parseEventLine } from './event-line.ts';

/**
 * Writes the events that enough outlets tell of, one JSON object a line, into a file or, for `-`, to standard output.
 * A file is whole or is not there. @throws UserError when it cannot be written.
 */
export async function writeEvents(
  out: string,
  lines: AsyncIterable<string>,
  fewestOutlets: number,
  output: Output,
): Promise<void> {
  if (out === '-') {
    for await (const line of wanted(lines, fewestOutlets)) output.raw(line);
    return;
  }
  const temporary = `${out}.${process.pid}.tmp`;
  try {
    await pipeline(wanted(lines, fewestOutlets), createWriteStream(temporary));
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unreadable(out, error);
  }
}

async function* wanted(lines: AsyncIterable<string>, fewestOutlets: number): AsyncGenerator<string> {
  for await (const line of lines)
    if (parseEventLine(line).outlets.length >= fewestOutlets) yield `${inertJson(JSON.parse(line), 0)}\n`;
}
