import type { Equality, Finding } from '../../../model/finding.ts';
import type { Direction } from '../../../terminal/bidi.ts';
import { plural } from '../../../words/formats.ts';
import { basisLine } from '../../basis.ts';
import { candidatesHidden } from '../../filter.ts';
import { excerpt } from '../../loaded-event.ts';
import { blank, type Row } from '../../row.ts';
import type { Role } from '../../theme.ts';
import { kindLabel } from '../overview/finding.ts';
import { label, spread } from '../view.ts';
import type { PassageView } from './passage-view.ts';

/** What was found, what is folded away, what was judged equal, and why the readings are set side by side. */
export function findingRows(view: PassageView): Row[] {
  const { t, loaded, findings, passage, screen } = view;
  if (screen.presentation !== undefined && screen.presentation.revealed < loaded.comparison.articles.length)
    return [label(view, t.reveal, view.width, 'quiet')];
  return [
    ...(findings.length === 0 ? [label(view, t.noFinding, view.width, 'quiet')] : []),
    ...findings.flatMap((finding) => findingBlock(view, finding)),
    ...(passage === undefined ? [] : [...hiddenRows(view, passage), ...equalRows(view, passage)]),
    ...(passage !== undefined && screen.why === 'shown' ? whyRows(view, passage) : []),
  ];
}

/** One plain sentence, and under the selected finding what it was measured by. */
function findingBlock(view: PassageView, finding: Finding): Row[] {
  const { t, names, selected, state } = view;
  const note = names.note(finding.note[state.language]);
  if (finding !== selected) return labelled(view, `  ${kindLabel(finding, t)}`, finding.kind, note, 'text');
  return [
    ...labelled(view, `▸ ${kindLabel(finding, t)}`, 'selected', note, 'text'),
    ...labelled(view, '', 'text', `${t.basis}: ${names.note(basisLine(finding.basis))}`, 'quiet', 'ltr'),
  ];
}

function hiddenRows(view: PassageView, passage: string): Row[] {
  const { t, loaded, state, width } = view;
  const hidden = candidatesHidden(loaded, passage, state.filter);
  return hidden === 0 ? [] : [label(view, `${plural(t.candidates, hidden, t)}: ${t.hiddenCandidates}`, width, 'quiet')];
}

function equalRows(view: PassageView, passage: string): Row[] {
  const equal = view.loaded.equalities.get(passage) ?? [];
  if (equal.length === 0) return [];
  const each = new Set(equal.map((own) => equalityText(view, own)));
  const text = [...each].join(view.t.semicolon);
  return labelled(view, `  = ${view.t.judgedEqual}`, 'equal', text, 'equal');
}

function equalityText({ loaded, t, names }: PassageView, { why, readings }: Equality): string {
  if (why === 'same-text' || why === 'same-quotation') return t.equalities[why];
  const forms = readings.map(({ article, spans: [span] }) =>
    span === undefined ? '' : `«${names.reading(excerpt(loaded, article, span))}»`,
  );
  return `${t.equalities[why]} ${forms.join(' = ')}`;
}

function whyRows(view: PassageView, passage: string): Row[] {
  const { loaded, t, tools, state } = view;
  const own = loaded.passages.get(passage);
  if (own === undefined) return [];
  const kinds = Object.keys(own.evidence).map((kind) => tools.evidence(kind)[state.language]);
  const text = `${kinds.join(' · ') || t.notRecorded}${t.semicolon}${t.confidence} ${own.confidence.toFixed(2)}`;
  return labelled(view, `  ${t.whyAligned}`, 'quiet', text, 'text');
}

const HEAD = 20;
const LEAST_TEXT = 10;

/** A label and beside it a text of the program's, in as many rows as it needs; what a finding was measured by is English. */
function labelled(
  view: PassageView,
  name: string,
  nameRole: Role,
  text: string,
  role: Role,
  direction: Direction = view.t.direction,
): Row[] {
  const head = Math.min(view.width - LEAST_TEXT, Math.max(HEAD, name.length + 1));
  const rows = view.typeset.rows(text, view.width - head - 1, { direction, role, quotes: 'isolated' });
  return rows.map((row, index) =>
    spread(view, index === 0 && name !== '' ? label(view, name, head, nameRole) : blank(head), blank(1), row),
  );
}
