import { locateWorkspace } from '../corpus/locate.ts';
import { articleIds, eventIds, findArticle, suggestion } from '../corpus/workspace.ts';
import { findAll } from '../language/find.ts';
import { packFor } from '../language/registry.ts';
import { type Article, textOf } from '../model/article.ts';
import { CodePoints, type ExactSpan } from '../model/code-points.ts';
import { UserError } from '../model/errors.ts';
import { inertJson } from '../model/inert.ts';
import type { Span } from '../model/span.ts';
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
  if (options.find !== undefined) return showPlaces(article, options.find, options, output);
  output.raw(options.json ? `${inertJson({ ...article, text: textOf(article) })}\n` : `${textOf(article)}\n`);
}

/** One line a place: its code point offsets and the line it stands in. */
function showPlaces(article: Article, wanted: string, { json }: ShowOptions, output: Output): void {
  if (wanted.trim() === '') throw new UserError('--find names no text', 'Write the words to look for.');
  const places = placesOf(article, wanted);
  if (json) {
    output.raw(`${inertJson(places)}\n`);
    return;
  }
  if (places.length === 0) output.warn(`“${wanted}” is nowhere in ${article.id}`);
  for (const { start, end, line } of places) output.line(dim(`${start}–${end}  `), line);
}

interface Place extends ExactSpan {
  /** The line it stands in. */
  readonly line: string;
}

function placesOf(article: Article, wanted: string): Place[] {
  const pack = packFor(article.language);
  if (pack === undefined) throw new UserError(`language “${article.language}” is not read`);
  const text = textOf(article);
  const codePoints = new CodePoints(text);
  return findAll(text, wanted, pack).map((span) => ({ ...codePoints.toExact(span), line: lineAt(text, span) }));
}

function lineAt(text: string, { start, end }: Span): string {
  const lineEnd = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, lineEnd < 0 ? text.length : lineEnd);
}
