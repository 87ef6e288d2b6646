import type { Passage } from '../../../model/alignment.ts';
import type { Placement } from '../../../model/comparison.ts';
import type { Finding } from '../../../model/finding.ts';
import { COVERAGE_MARKS, KIND_MARKS, KINDS } from '../../../model/marks.ts';
import { percent } from '../../../words/formats.ts';
import { findingsOf } from '../../filter.ts';
import { excerpt } from '../../loaded-event.ts';
import { blank, type Row } from '../../row.ts';
import { label, spread } from '../view.ts';
import {
  answerCell,
  articleText,
  cell,
  coverageWidth,
  FINDINGS,
  type ItemView,
  MARK_ALONE,
  SURE,
} from './item-view.ts';

/** A row of the coverage matrix: the passage, who tells it and where, what was found, how sure it is. */
export function passageRow(view: ItemView, passage: Passage): Row {
  const { names, loaded, room, state } = view;
  const wide = coverageWidth(room - FINDINGS - SURE, names.order.length);
  return spread(
    view,
    firstWords(view, passage, room - names.order.length * wide - FINDINGS - SURE - 1),
    blank(1),
    ...names.order.map((id) => coverageCell(view, passage, id, wide)),
    findingsCell(view, findingsOf(loaded, passage.id, state.filter)),
    label(view, passage.confidence.toFixed(2), SURE, 'quiet'),
  );
}

/** Out of the first column that tells it. */
function firstWords(view: ItemView, { readings }: Passage, width: number): Row {
  const { names, loaded } = view;
  const reading = names.order.flatMap((id) => readings.find(({ article }) => article === id) ?? [])[0];
  const article = reading && loaded.articles.get(reading.article);
  const span = reading?.spans[0];
  return article && span ? articleText(view, excerpt(loaded, article.id, span), width, article) : blank(width);
}

const DEPTHS = '▁▂▃▄▅▆▇█';

/** A mark, and where it stands or why it does not; the bar grows with the depth. */
function coverageCell(view: ItemView, { id }: Passage, article: string, width: number): Row {
  const { t, loaded } = view;
  const coverage = loaded.coverage.get(id);
  const placement = coverage?.placements.find((own) => own.article === article);
  if (coverage === undefined || placement === undefined)
    return answerCell(view, coverage?.coverage[article]?.answer ?? 'cannot-tell', width);
  const mark = isPart(placement, coverage.placements) ? PART_MARK : COVERAGE_MARKS.told;
  if (width <= MARK_ALONE) return cell(view, mark, width, view.role);
  const bar = DEPTHS[Math.min(DEPTHS.length - 1, Math.floor(placement.depth * DEPTHS.length))] ?? '';
  const place = placement.slot === 'body' ? `${bar} ${percent(placement.depth, t)}` : t.slots[placement.slot];
  return cell(view, `${mark} ${place}`, width, view.role);
}

export const PART_MARK = '◐';

/** Told in part: fewer than half the words of the longest reading. */
const isPart = ({ words }: Placement, all: readonly Placement[]): boolean =>
  words < Math.max(...all.map((placement) => placement.words)) / 2;

function findingsCell(view: ItemView, findings: readonly Finding[]): Row {
  const counts = KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind).length;
    return own === 0 ? [] : [`${KIND_MARKS[kind]} ${own}`];
  });
  return label(view, counts.join(' ') || '–', FINDINGS, counts.length === 0 ? 'quiet' : view.role);
}
