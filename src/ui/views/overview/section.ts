import { countsOf } from '../../event-counts.ts';
import type { Section } from '../../overview-items.ts';
import { blank, type Row } from '../../row.ts';
import { findingCounts } from '../events.ts';
import { type EventView, headed, label, spread } from '../view.ts';
import { coverageWidth, FINDINGS, MARK_ALONE, SURE } from './item-view.ts';

/** A heading; that of the passages names the columns, that of the findings counts them. */
export function sectionRow(view: EventView, section: Section): Row {
  const { t, width, loaded } = view;
  if (section === 'passages') return passagesHeading(view);
  const counts = section === 'findings' ? ` · ${findingCounts(countsOf(loaded.comparison), t)}` : '';
  return headed(view, t.sections[section] + counts, width);
}

function passagesHeading(view: EventView): Row {
  const { t, names, width } = view;
  const tail = FINDINGS + SURE;
  const cell = coverageWidth(width - 2 - tail, names.order.length);
  const outlets = names.order.map((id) => spread(view, label(view, names.name(id), cell - 1, 'heading'), blank(1)));
  return spread(
    view,
    headed(view, t.sections.passages, width - outlets.length * cell - tail - 1),
    blank(1),
    ...outlets,
    label(view, cell > MARK_ALONE ? t.findingsHeading : '', FINDINGS, 'heading'),
    label(view, t.sure, SURE, 'heading'),
  );
}
