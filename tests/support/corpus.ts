import { type Event, readEvent } from '../../src/corpus/event.ts';
import { eventIds, type Workspace } from '../../src/corpus/workspace.ts';

/** The bundled corpus: the real input of the tests. */
export const CORPUS: Workspace = { root: process.cwd() };

export const corpusEvents = async (): Promise<Event[]> =>
  Promise.all((await eventIds(CORPUS)).map((id) => readEvent(CORPUS, id)));
