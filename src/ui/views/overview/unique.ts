import type { UniqueText } from '../../../model/comparison.ts';
import { excerpt } from '../../loaded-event.ts';
import { blank, type Row } from '../../row.ts';
import { label, spread } from '../view.ts';
import { answerCell, articleText, coverageWidth, type ItemView, NAME } from './item-view.ts';

/** What one article alone tells, and for each other one why it does not. */
export function uniqueRow(view: ItemView, piece: UniqueText): Row {
  const { names, loaded, room } = view;
  const article = loaded.articles.get(piece.article);
  const others = names.order.filter((id) => id !== piece.article);
  const cell = coverageWidth(room - NAME, others.length);
  const width = room - NAME - others.length * cell - 1;
  return spread(
    view,
    label(view, names.name(piece.article), NAME, 'key'),
    article ? articleText(view, excerpt(loaded, article.id, piece.span), width, article) : blank(width),
    blank(1),
    ...others.map((id) => answerCell(view, piece.coverage[id]?.answer ?? 'cannot-tell', cell)),
  );
}
