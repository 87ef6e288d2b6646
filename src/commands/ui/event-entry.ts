import { readEvent, readEventInfo } from '../../corpus/event.ts';
import { reviewersOf, type Workspace } from '../../corpus/workspace.ts';
import { publicationDay } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { bareEvent, type EventInfo } from '../../model/event.ts';
import type { EventDetails, EventEntry } from '../../ui/state.ts';

/** An event as the list shows it first: its name, and nothing of its files. */
export const eventEntry = (id: string): EventEntry => ({
  id,
  info: bareEvent(id),
  articles: [],
  reviewers: [],
  progress: { kind: 'waiting' },
  base: undefined,
});

/** Title and note of an event. Of a broken one its name; it says why when it is compared. */
export const infoOf = async (workspace: Workspace, id: string): Promise<EventInfo> =>
  (await unlessBroken(readEventInfo(workspace, id))) ?? bareEvent(id);

/** What takes longer to find out. A broken event has no articles. */
export async function eventDetails(workspace: Workspace, id: string): Promise<EventDetails> {
  const event = await unlessBroken(readEvent(workspace, id));
  const articles = (event?.articles ?? []).map((article) => ({
    id: article.id,
    outlet: article.outlet,
    outletName: article.outletName,
    day: publicationDay(article.published),
  }));
  return {
    info: event?.info ?? (await infoOf(workspace, id)),
    articles,
    reviewers: await reviewersOf(workspace, id),
  };
}

const unlessBroken = <Value>(reading: Promise<Value>): Promise<Value | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
