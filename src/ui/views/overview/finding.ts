import { type Finding, isCandidate } from '../../../model/finding.ts';
import { KIND_MARKS } from '../../../model/marks.ts';
import { blank, type Row } from '../../row.ts';
import { label, spread } from '../view.ts';
import { type ItemView, NAME } from './item-view.ts';

const CANDIDATE_NAME = NAME + 6;

export function findingRow(view: ItemView, finding: Finding): Row {
  const { t, names, typeset, room, role, state } = view;
  const head = isCandidate(finding) ? CANDIDATE_NAME : NAME;
  return spread(
    view,
    label(view, kindLabel(finding, t), head, finding.kind),
    blank(1),
    typeset.line(names.note(finding.note[state.language]), room - head - 1, {
      direction: t.direction,
      quotes: 'isolated',
      role,
    }),
  );
}

/** Mark and word of a finding's kind, and whether it is a candidate only. */
export const kindLabel = (finding: Finding, t: ItemView['t']): string =>
  `${KIND_MARKS[finding.kind]} ${t.kinds[finding.kind]}${isCandidate(finding) ? ` (${t.candidate})` : ''}`;
