import { COVERAGE_MARKS, KIND_MARKS, KINDS } from '../../model/marks.ts';
import { commandsOn, keysOf } from '../keys.ts';
import { blank, type Row } from '../row.ts';
import type { HelpScreen } from '../state.ts';
import { PART_MARK } from './overview/passage.ts';
import { headed, label, spread, type View, windowOf } from './view.ts';

const KEYS = 20;
const SCREENS = ['events', 'overview', 'passage', 'article', 'menu'] as const;
const ANSWERS = ['absent', 'not-yet-knowable', 'out-of-scope', 'cannot-tell'] as const;

/** Every key of every screen, out of the key table, and what the marks mean. */
export const helpView = (view: View, screen: HelpScreen): Row[] => windowOf(helpRows(view), screen.scroll, view.height);

export function helpRows(view: View): Row[] {
  const { t, width } = view;
  const line = (name: string, text: string): Row =>
    spread(view, blank(2), label(view, name, KEYS, 'key'), label(view, text, width - KEYS - 2));
  return [
    headed(view, t.legend, width),
    ...KINDS.map((kind) => line(KIND_MARKS[kind], t.kinds[kind])),
    line('=', t.judgedEqual),
    line(COVERAGE_MARKS.told, t.coverage.told),
    line(PART_MARK, `${t.coverage.part}: ${t.partMeans}`),
    ...ANSWERS.map((answer) => line(COVERAGE_MARKS[answer], t.coverage[answer])),
    line('12 Jan ?', t.inferred),
    blank(width),
    ...SCREENS.flatMap((screen) => [
      headed(view, t.keysOn[screen], width),
      ...commandsOn(screen).map((id) => line(keysOf(id).join(', '), t.commands[id])),
      blank(width),
    ]),
  ];
}
