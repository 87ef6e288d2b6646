import { publicationDay } from '../../../model/article.ts';
import { groupBy } from '../../../model/group-by.ts';
import { dayLabel } from '../../../words/formats.ts';
import type { Row } from '../../row.ts';
import { label, spread } from '../view.ts';
import { type ItemView, NAME } from './item-view.ts';

const UNKNOWN = '~';

/** Who published when, in the order of time; unknown days come last. */
export function timelineRow(view: ItemView): Row {
  const { t, names, loaded, room } = view;
  const days = groupBy(loaded.comparison.articles, ({ published }) => publicationDay(published) ?? UNKNOWN);
  const stops = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, articles]) => {
      const outlets = articles.map(({ id }) => names.name(id)).join(t.comma);
      return `${day === UNKNOWN ? t.dateUnknown : dayLabel(day, t)} ● ${outlets}`;
    });
  return spread(view, label(view, t.timeline, NAME, 'quiet'), label(view, stops.join(' ── '), room - NAME, 'quiet'));
}
