import { locateWorkspace } from '../corpus/locate.ts';
import { articleIds, eventIds, findArticle, suggestion } from '../corpus/workspace.ts';
import { textOf } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import { inertJson } from '../model/inert.ts';
import type { Output } from './output.ts';

export interface ShowOptions {
  readonly workspace?: string;
  readonly json?: boolean;
}

/** Prints an article's text: headline, blank line, body. Offsets in files count code points of exactly this. */
export async function runShow(id: string, options: ShowOptions, output: Output): Promise<void> {
  const { workspace } = await locateWorkspace(options.workspace, process.cwd());
  const article = await findArticle(workspace, id);
  if (article === undefined) {
    const known = (await Promise.all((await eventIds(workspace)).map((event) => articleIds(workspace, event)))).flat();
    throw new UserError(`there is no article “${id}”`, await suggestion(id, known, 'articles'));
  }
  output.raw(options.json ? `${inertJson({ ...article, text: textOf(article) })}\n` : `${textOf(article)}\n`);
}
