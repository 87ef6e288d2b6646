import type { Article } from '../../../model/article.ts';
import type { Coverage } from '../../../model/comparison.ts';
import { COVERAGE_MARKS } from '../../../model/marks.ts';
import { blank, type Row } from '../../row.ts';
import { matchSpans } from '../../search.ts';
import type { Role } from '../../theme.ts';
import { type EventView, label, spread } from '../view.ts';

/** One item of the overview: a row `room` cells wide, its text in `role`. */
export interface ItemView extends EventView {
  readonly room: number;
  readonly role: Role;
}

/** Width of an outlet's name at the beginning of a row. */
export const NAME = 18;
export const FINDINGS = 14;
export const SURE = 6;

/** Room for a coverage cell: with its words in full, with most of them, with its mark alone. */
const CELLS = [19, 15, 3] as const;
export const MARK_ALONE = 3;
/** Text beside the cells keeps at least this much room. */
const LEAST_TEXT = 45;

/** The widest coverage cells that leave a text beside them its room. */
export const coverageWidth = (room: number, columns: number): number =>
  CELLS.find((cell) => room - columns * cell >= LEAST_TEXT) ?? MARK_ALONE;

/** Text of an article, at the side where it begins. */
export function articleText(view: ItemView, text: string, width: number, article: Article): Row {
  const shown = view.names.reading(text);
  return view.typeset.line(shown, width, {
    direction: view.tools.direction(article.language),
    role: view.role,
    spans: matchSpans(view, shown, article.language),
  });
}

/** Why an article does not tell something: mark and word, or the mark where there is no room. */
export function answerCell(view: EventView, answer: Coverage, width: number): Row {
  const text = width > MARK_ALONE ? `${COVERAGE_MARKS[answer]} ${view.t.coverage[answer]}` : COVERAGE_MARKS[answer];
  return cell(view, text, width, answer === 'absent' ? 'warning' : 'quiet');
}

/** One cell of the matrix; the last of its width stays free, so that neighbours do not touch. */
export const cell = (view: EventView, text: string, width: number, role: Role): Row =>
  spread(view, label(view, text, width - 1, role), blank(1));
