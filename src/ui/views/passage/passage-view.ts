import type { Reading } from '../../../model/alignment.ts';
import type { Article } from '../../../model/article.ts';
import type { Finding } from '../../../model/finding.ts';
import { readingsOf } from '../../loaded-event.ts';
import type { PassageScreen } from '../../state.ts';
import type { EventView } from '../view.ts';

/** A view of one passage, or of a finding that lies in none. */
export interface PassageView extends EventView {
  readonly screen: PassageScreen;
  /** Undefined for a finding alone. */
  readonly passage: string | undefined;
  /** Findings that are listed. */
  readonly findings: readonly Finding[];
  readonly selected: Finding | undefined;
}

/** One column: an article with its reading, or without one. */
export interface Column {
  readonly article: Article;
  readonly reading: Reading | undefined;
}

/** In the order of the outlets; while presenting, as many as are revealed. */
export function columnsOf({ loaded, names, screen: { subject, presentation } }: PassageView): Column[] {
  const readings = readingsOf(loaded, subject);
  const columns = names.order.flatMap((id): Column[] => {
    const article = loaded.articles.get(id);
    return article === undefined ? [] : [{ article, reading: readings.find((reading) => reading.article === id) }];
  });
  return presentation === undefined ? columns : columns.slice(0, presentation.revealed + 1);
}

/** Cells in which Arabic reads well. */
const COLUMN = 40;

/** How many columns there are room for. */
export const columnsFitting = (width: number, columns: number): number =>
  Math.max(1, Math.min(columns, Math.floor((width + 1) / (COLUMN + 1))));
