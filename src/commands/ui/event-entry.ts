import { readEvent, reviewersOf, type Workspace } from '../../corpus/workspace.ts';
import { publicationDay } from '../../model/article.ts';
import { UserError } from '../../model/errors.ts';
import { bareEvent } from '../../model/event.ts';
import type { EventEntry } from '../../ui/state.ts';

/** An event as the list shows it before it is compared; a broken one is listed too, and says why when it is compared. */
export async function eventEntry(workspace: Workspace, id: string): Promise<EventEntry> {
  const reviewers = await reviewersOf(workspace, id);
  const waiting = { id, reviewers, progress: { kind: 'waiting' }, base: undefined } as const;
  try {
    const { info, articles } = await readEvent(workspace, id);
    return {
      ...waiting,
      info,
      articles: articles.map((article) => ({
        id: article.id,
        outlet: article.outlet,
        outletName: article.outletName,
        day: publicationDay(article.published),
      })),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...waiting, info: bareEvent(id), articles: [] };
  }
}
