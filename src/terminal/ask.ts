import type { ReadStream, WriteStream } from 'node:tty';
import type { Multiplexer } from './multiplexer.ts';
import { isComplete, QUESTIONS, type Replies, repliesIn } from './replies.ts';

/** A terminal on the same machine answers in some 40 ms, in tmux in some 75, over a slow line in a few hundred. */
const LONGEST_WAIT_MS = 400;

/**
 * Asks the terminal about itself. Keys typed meanwhile go back to be read; raw mode stays on, so that those typed next
 * are not lost either. It listens for `readable`: after a `data` listener and `pause()` Node would not read again, and
 * Ink would end at once.
 */
export async function askTerminal(
  stdin: ReadStream,
  stdout: WriteStream,
  multiplexer: Multiplexer | undefined,
): Promise<Replies> {
  const questions = multiplexer === undefined ? QUESTIONS : multiplexer.wrap(QUESTIONS);
  if (questions === '') return repliesIn('');
  let received = '';
  stdin.setRawMode(true);
  stdin.ref();
  await new Promise<void>((resolve) => {
    const read = (): void => {
      for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read())
        received += Buffer.from(chunk).toString('latin1');
      if (isComplete(received)) done();
    };
    const done = (): void => {
      clearTimeout(patience);
      stdin.off('readable', read);
      resolve();
    };
    const patience = setTimeout(done, LONGEST_WAIT_MS);
    stdin.on('readable', read);
    stdout.write(questions);
  });
  const replies = repliesIn(received);
  if (replies.typed !== '') stdin.unshift(Buffer.from(replies.typed, 'latin1'));
  return replies;
}
