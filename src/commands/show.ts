import { locateWorkspace } from '../corpus/locate.ts';
import { articleIds, eventIds, findArticle, suggestion } from '../corpus/workspace.ts';
import { findAll } from '../language/find.ts';
import { packFor } from '../language/registry.ts';
import { type Article, textOf } from '../model/article.ts';
import { CodePoints } from '../model/code-points.ts';
import { UserError } from '../model/errors.ts';
import { inertJson } from '../model/inert.ts';
import { dim, type Output } from './output.ts';

export interface ShowOptions {
  readonly workspace?: string;
  readonly json?: boolean;
  readonly find?: string;
}

/** Prints an article's text: headline, blank line, body. Offsets in files count code points of exactly this. */
export async function runShow(id: string, options: ShowOptions, output: Output): Promise<void> {
  const { workspace } = await locateWorkspace(options.workspace, process.cwd());
  const article = await findArticle(workspace, id);
  if (article === undefined) {
    const known = (await eventIds(workspace)).flatMap((event) => articleIds(workspace, event));
    throw new UserError(`there is no article “${id}”`, await suggestion(id, known, 'articles'));
  }
  if (options.find !== undefined) {
    printPlaces(article, options.find, output);
    return;
  }
  output.raw(options.json ? `${inertJson({ ...article, text: textOf(article) })}\n` : `${textOf(article)}\n`);
}

/** One line a place: its code point offsets and the line it stands in. */
function printPlaces(article: Article, wanted: string, output: Output): void {
  const pack = packFor(article.language);
  if (pack === undefined) throw new UserError(`language “${article.language}” is not read`);
  const text = textOf(article);
  const codePoints = new CodePoints(text);
  for (const span of findAll(text, wanted, pack)) {
    const { start, end } = codePoints.toExact(span);
    const line = text.slice(
      text.lastIndexOf('\n', span.start) + 1,
      text.indexOf('\n', span.end) < 0 ? text.length : text.indexOf('\n', span.end),
    );
    output.line(dim(`${start}–${end}  `), line);
  }
}
