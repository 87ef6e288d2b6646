import { readEvent, readEventInfo } from '../../corpus/event.ts';
import { reviewersOf, type Workspace } from '../../corpus/workspace.ts';
import { publicationDay } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { bareEvent } from '../../model/event.ts';
import type { EventDetails, EventEntry } from '../../ui/state.ts';

/** An event as the list shows it first: its title, and nothing of its articles. */
export const eventEntry = async (workspace: Workspace, id: string): Promise<EventEntry> => ({
  id,
  info: (await unlessBroken(readEventInfo(workspace, id))) ?? bareEvent(id),
  articles: [],
  reviewers: [],
  progress: { kind: 'waiting' },
  base: undefined,
});

/** What takes longer to find out. A broken event has none of it, and says why when it is compared. */
export async function eventDetails(workspace: Workspace, id: string): Promise<EventDetails> {
  const event = await unlessBroken(readEvent(workspace, id));
  const articles = (event?.articles ?? []).map((article) => ({
    id: article.id,
    outlet: article.outlet,
    outletName: article.outletName,
    day: publicationDay(article.published),
  }));
  return { articles, reviewers: await reviewersOf(workspace, id) };
}

const unlessBroken = <Value>(reading: Promise<Value>): Promise<Value | undefined> =>
  reading.catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
