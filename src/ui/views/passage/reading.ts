import type { Reading } from '../../../model/alignment.ts';
import type { Article } from '../../../model/article.ts';
import { COVERAGE_MARKS } from '../../../model/marks.ts';
import type { Span } from '../../../model/span.ts';
import { percent } from '../../../words/formats.ts';
import { highlights } from '../../highlights.ts';
import { excerpt } from '../../loaded-event.ts';
import { around, readingDisplay } from '../../reading-display.ts';
import { blank, type Row } from '../../row.ts';
import { matchSpans } from '../../search.ts';
import { publishedLabel } from '../published.ts';
import { label } from '../view.ts';
import type { Column, PassageView } from './passage-view.ts';

/** Outlet, day, and where the reading stands in its article. */
export function headingRows(view: PassageView, { article }: Column, width: number): Row[] {
  const { t, names, loaded, passage, typeset } = view;
  const coverage = passage === undefined ? undefined : loaded.coverage.get(passage);
  const placement = coverage?.placements.find((own) => own.article === article.id);
  const place =
    placement === undefined
      ? []
      : [
          placement.slot === 'body' ? percent(placement.depth, t) : t.slots[placement.slot],
          `${percent(placement.share, t)} ${t.ofItsWords}`,
        ];
  const heading = [names.name(article.id), publishedLabel(article, t), ...place].join(' · ');
  return typeset.rows(heading, width, { direction: t.direction, role: 'heading' });
}

export const readingRows = (view: PassageView, { article, reading }: Column, width: number): Row[] =>
  reading === undefined ? lackingRows(view, article, width) : toldRows(view, article, reading, width);

/** Why there is no reading: one of the answers, and its reason. */
function lackingRows(view: PassageView, article: Article, width: number): Row[] {
  const { loaded, passage, t, names, typeset, state } = view;
  const answer = passage === undefined ? undefined : loaded.coverage.get(passage)?.coverage[article.id];
  if (answer === undefined || answer.answer === 'told') return [blank(width)];
  return [
    label(view, `${COVERAGE_MARKS[answer.answer]} ${t.coverage[answer.answer]}`, width, 'warning'),
    ...typeset.rows(names.note(answer.why[state.language]), width, { direction: t.direction, role: 'quiet' }),
  ];
}

/** The reading with what differs highlighted, and the sentences around it where they are asked for. */
function toldRows(view: PassageView, article: Article, reading: Reading, width: number): Row[] {
  const { typeset, names, tools, loaded, screen, state } = view;
  const direction = tools.direction(article.language);
  const display = readingDisplay(loaded.texts.get(article.id) ?? '', reading.spans);
  const text = names.reading(display.text);
  const spans = [
    ...highlights(article.id, display, { ...view, filter: state.filter }),
    ...matchSpans(view, text, article.language),
  ];
  const rows = typeset.rows(text, width, { direction, spans });
  const own = screen.presentation === undefined ? rows : rows.flatMap((row) => [row, blank(width)]);
  const outline = loaded.outlines.get(article.id);
  if (screen.context === 'hidden' || outline === undefined) return own;
  const { before, after } = around(reading.spans, outline);
  const quiet = (span: Span | undefined): Row[] =>
    span === undefined
      ? []
      : typeset.rows(names.reading(excerpt(loaded, article.id, span).trim()), width, { direction, role: 'quiet' });
  return [...quiet(before), ...own, ...quiet(after)];
}
