import type { Article } from '../../model/article.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import { type ArticleItem, articleItems } from '../article-items.ts';
import { excerpt } from '../loaded-event.ts';
import { beside, blank, glyphs, type Row } from '../row.ts';
import { matchSpans } from '../search.ts';
import type { ArticleScreen } from '../state.ts';
import { cursorMark, type EventView, label, spread } from './view.ts';

const MARGIN = 22;
const NARROW_MARGIN = 14;
const NARROW = 90;

/** A whole article, with who else tells each sentence in the margin, and in place what others tell and it does not. */
export function articleView(view: EventView, screen: ArticleScreen): Row[] {
  const article = view.loaded.articles.get(screen.article);
  if (article === undefined) return [];
  const items = articleItems(view.loaded, article.id);
  const rowsAt = (index: number): Row[] => {
    const item = items[index];
    return item === undefined ? [] : itemRows(view, article, item, index === screen.cursor);
  };
  return aroundCursor(rowsAt, screen.cursor, items.length, view.height);
}

/** Rows from as far before the cursor as fills the upper third; only what is shown is laid out. */
function aroundCursor(rowsAt: (index: number) => Row[], cursor: number, length: number, height: number): Row[] {
  const above: Row[][] = [];
  let used = 0;
  for (let index = cursor - 1; index >= 0 && used < Math.floor(height / 3); index--) {
    const rows = rowsAt(index);
    above.unshift(rows);
    used += rows.length;
  }
  const shown = above.flat().slice(-Math.floor(height / 3));
  for (let index = cursor; index < length && shown.length < height; index++) shown.push(...rowsAt(index));
  return shown.slice(0, height);
}

function itemRows(view: EventView, article: Article, item: ArticleItem, isAtCursor: boolean): Row[] {
  const margin = view.width < NARROW ? NARROW_MARGIN : MARGIN;
  const room = view.width - margin - 6;
  const [name, rows] = item.kind === 'sentence' ? sentence(view, article, item, room) : elsewhere(view, item, room);
  const bar = glyphs(item.kind === 'sentence' ? '│' : '┆', 'border');
  return [
    ...rows.map((row, index) =>
      spread(
        view,
        cursorMark(view, isAtCursor && index === 0),
        label(
          view,
          index === 0 ? name : '',
          margin,
          isAtCursor ? 'cursor' : item.kind === 'sentence' ? 'key' : 'warning',
        ),
        blank(1),
        bar,
        blank(1),
        row,
        blank(1),
      ),
    ),
  ];
}

type Told<Kind extends ArticleItem['kind']> = Extract<ArticleItem, { kind: Kind }>;

function sentence(
  view: EventView,
  article: Article,
  { span, slot, alsoIn }: Told<'sentence'>,
  room: number,
): [string, Row[]] {
  const { typeset, names, tools, t } = view;
  const text = names.reading(excerpt(view.loaded, article.id, span));
  const rows = typeset.rows(text, room, {
    direction: tools.direction(article.language),
    role: slot === 'headline' || slot === 'subhead' ? 'title' : 'text',
    spans: matchSpans(view, text, article.language),
  });
  const told = names.order.filter((id) => alsoIn.includes(id)).map((id) => names.name(id));
  const isText = slot !== 'headline' && slot !== 'subhead';
  return [told.length > 0 ? `● ${told.join(t.comma)}` : isText ? t.onlyHere : '', rows];
}

function elsewhere(view: EventView, { from, span, answer }: Told<'elsewhere'>, room: number): [string, Row[]] {
  const { typeset, names, tools, t, loaded } = view;
  const article = loaded.articles.get(from);
  if (article === undefined) return ['', []];
  const direction = tools.direction(article.language);
  const text = names.reading(excerpt(view.loaded, article.id, span));
  const rows = typeset.rows(text, room - 4, {
    direction,
    role: 'quiet',
    spans: matchSpans(view, text, article.language),
  });
  return [
    `${COVERAGE_MARKS[answer]} ${t.coverage[answer]}`,
    [
      label(view, `${names.name(from)} ${t.reportsHere}:`, room, 'quiet'),
      ...rows.map((row) => beside(direction, blank(4), row)),
    ],
  ];
}
