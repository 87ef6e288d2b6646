import type { Article } from '../../../model/article.ts';
import { blank, type Row } from '../../row.ts';
import { publishedLabel } from '../published.ts';
import { label, spread } from '../view.ts';
import { articleText, type ItemView, NAME } from './item-view.ts';

const DATE = 18;

export const headlineRow = (view: ItemView, article: Article): Row =>
  spread(
    view,
    label(view, view.names.name(article.id), NAME, 'key'),
    label(view, publishedLabel(article, view.t), DATE, 'quiet'),
    blank(1),
    articleText(view, article.headline, view.room - NAME - DATE - 1, article),
  );
