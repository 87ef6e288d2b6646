import { createReadStream } from 'node:fs';
import { UserError } from '../model/errors.ts';
import { unreadable } from './files.ts';

/**
 * Lines of a UTF-8 file, read as they are asked for; the file is never held whole.
 * @throws UserError when it cannot be read or is not UTF-8.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of createReadStream(file)) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new UserError(`${file} is not UTF-8`, 'Convert it first, for example with `iconv -t utf-8`.');
    throw unreadable(file, error);
  }
  if (rest !== '') yield rest;
}
