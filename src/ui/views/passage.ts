import type { Reading } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Finding } from '../../model/finding.ts';
import { COVERAGE_MARKS } from '../../model/marks.ts';
import { basisLine } from '../basis.ts';
import { candidatesHidden, findingsOfSubject } from '../filter.ts';
import { type Highlighting, highlights } from '../highlights.ts';
import { excerpt } from '../loaded-event.ts';
import { around, readingDisplay } from '../reading-display.ts';
import { beside, blank, filled, glyphs, type Row } from '../row.ts';
import { matchSpans } from '../search.ts';
import type { PassageScreen } from '../state.ts';
import { percent, plural } from '../strings/formats.ts';
import { kindLabel } from './overview/finding.ts';
import { publishedLabel } from './published.ts';
import { type EventView, label, rule, spread, windowOf } from './view.ts';

/** Cells in which Arabic reads well; below `STACKED` of them columns give way to one reading under the other. */
const COLUMN = 40;
const STACKED = 90;
const KIND = 20;

/** The readings of a passage side by side, and the findings about them. */
export function passageView(view: EventView, screen: PassageScreen): Row[] {
  return windowOf(passageRows(view, screen), screen.scroll, view.height);
}

/** All rows of the passage, however many fit on the screen. */
export function passageRows(view: EventView, screen: PassageScreen): Row[] {
  const { subject } = screen;
  const findings = findingsOfSubject(view.loaded, subject, view.state.filter);
  const selected = findings.find(({ id }) => id === screen.finding);
  const passage = subject.kind === 'passage' ? subject.id : undefined;
  const highlighting: Highlighting = { loaded: view.loaded, passage, filter: view.state.filter, findings, selected };
  const readings = columnsOf(view, screen);
  return [...readingRows(view, screen, readings, highlighting), ...findingRows(view, screen, findings)];
}

/** One column: an article with its reading, or without one. */
interface Column {
  readonly article: Article;
  readonly reading: Reading | undefined;
}

function columnsOf({ loaded, names }: EventView, { subject, presentation }: PassageScreen): Column[] {
  const readings =
    subject.kind === 'passage'
      ? loaded.passages.get(subject.id)?.readings
      : loaded.comparison.findings.find(({ id }) => id === subject.id)?.readings;
  const columns = names.order.flatMap((id): Column[] => {
    const article = loaded.articles.get(id);
    return article === undefined ? [] : [{ article, reading: readings?.find((reading) => reading.article === id) }];
  });
  return presentation === undefined ? columns : columns.slice(0, presentation.revealed + 1);
}

/** How many columns there are room for. */
export const columnsFitting = (width: number, columns: number): number =>
  Math.max(1, Math.min(columns, Math.floor((width + 1) / (COLUMN + 1))));

function readingRows(
  view: EventView,
  screen: PassageScreen,
  columns: readonly Column[],
  highlighting: Highlighting,
): Row[] {
  const isStacked = view.width < STACKED || !view.typeset.keepsColumns;
  if (isStacked)
    return columns.flatMap((column) => [
      ...columnRows(view, screen, column, view.width, highlighting),
      rule(view.width),
    ]);
  const fitting = columnsFitting(view.width, columns.length);
  const first = Math.max(0, Math.min(screen.column, columns.length - fitting));
  const shown = columns.slice(first, first + fitting);
  const width = Math.floor((view.width - shown.length + 1) / shown.length);
  const blocks = shown.map((column) => columnRows(view, screen, column, width, highlighting));
  const height = Math.max(...blocks.map((block) => block.length));
  const bar = glyphs('│', 'border');
  const joined = Array.from({ length: height }, (_, at) =>
    filled(
      spread(view, ...blocks.flatMap((block, index) => [...(index === 0 ? [] : [bar]), block[at] ?? blank(width)])),
      view.width,
      view.t.direction,
    ),
  );
  const more =
    columns.length > fitting
      ? [
          label(
            view,
            `◂ ${first + 1}–${first + fitting} ${view.t.of} ${columns.length} ▸ ${view.t.moreColumns}`,
            view.width,
            'quiet',
          ),
        ]
      : [];
  return [...joined, ...more, rule(view.width)];
}

function columnRows(
  view: EventView,
  screen: PassageScreen,
  column: Column,
  width: number,
  highlighting: Highlighting,
): Row[] {
  const inner = Math.max(1, width - 2);
  const rows = [
    ...view.typeset.rows(columnHeading(view, screen, column), inner, { direction: view.t.direction, role: 'heading' }),
    ...(screen.presentation === undefined ? [] : [blank(inner)]),
    ...(column.reading === undefined
      ? lackingRows(view, screen, column, inner)
      : toldRows(view, screen, column.article, column.reading, inner, highlighting)),
    ...(screen.presentation === undefined ? [] : [blank(inner)]),
  ];
  return rows.map((row) => beside('ltr', blank(1), row, blank(width - inner - 1)));
}

function columnHeading(view: EventView, { subject }: PassageScreen, { article }: Column): string {
  const { t, names, loaded } = view;
  const placement =
    subject.kind === 'passage'
      ? loaded.coverage.get(subject.id)?.placements.find((own) => own.article === article.id)
      : undefined;
  const place =
    placement === undefined
      ? []
      : [
          placement.slot === 'body' ? percent(placement.depth, t) : t.slots[placement.slot],
          `${percent(placement.share, t)} ${t.ofItsWords}`,
        ];
  return [names.name(article.id), publishedLabel(article, t), ...place].join(' · ');
}

/** Why there is no reading: one of the answers, and its reason. */
function lackingRows(view: EventView, { subject }: PassageScreen, { article }: Column, width: number): Row[] {
  const answer = subject.kind === 'passage' ? view.loaded.coverage.get(subject.id)?.coverage[article.id] : undefined;
  if (answer === undefined || answer.answer === 'told') return [blank(width)];
  return [
    label(view, `${COVERAGE_MARKS[answer.answer]} ${view.t.coverage[answer.answer]}`, width, 'warning'),
    ...view.typeset.rows(view.names.note(answer.why), width, { direction: 'ltr', role: 'quiet' }),
  ];
}

function toldRows(
  view: EventView,
  screen: PassageScreen,
  article: Article,
  reading: Reading,
  width: number,
  highlighting: Highlighting,
): Row[] {
  const { typeset, names, tools, loaded } = view;
  const direction = tools.direction(article.language);
  const display = readingDisplay(loaded.texts.get(article.id) ?? '', reading.spans);
  const text = names.reading(display.text);
  const spans = [...highlights(article.id, display, highlighting), ...matchSpans(view, text, article.language)];
  const own = typeset.rows(text, width, { direction, spans });
  const outline = loaded.outlines.get(article.id);
  if (screen.context === 'hidden' || outline === undefined) return own;
  const { before, after } = around(reading.spans, outline);
  const quiet = (span: typeof before): Row[] =>
    span === undefined
      ? []
      : typeset.rows(names.reading(excerpt(loaded, article.id, span).trim()), width, { direction, role: 'quiet' });
  return [...quiet(before), ...own, ...quiet(after)];
}

function findingRows(view: EventView, screen: PassageScreen, findings: readonly Finding[]): Row[] {
  const { t, loaded, state } = view;
  const { subject, presentation } = screen;
  if (presentation !== undefined && presentation.revealed < loaded.comparison.articles.length)
    return [label(view, t.reveal, view.width, 'quiet')];
  const passage = subject.kind === 'passage' ? subject.id : undefined;
  const hidden = passage === undefined ? 0 : candidatesHidden(loaded, passage, state.filter);
  return [
    ...(findings.length === 0 ? [label(view, t.noFinding, view.width, 'quiet')] : []),
    ...findings.flatMap((finding) => findingBlock(view, finding, finding.id === screen.finding)),
    ...(hidden === 0
      ? []
      : [label(view, `${plural(t.candidates, hidden, t)}: ${t.hiddenCandidates}`, view.width, 'quiet')]),
    ...(passage === undefined ? [] : equalRows(view, passage)),
    ...(passage !== undefined && screen.why === 'shown' ? whyRows(view, passage) : []),
  ];
}

/** What was found in one plain sentence, and under the selected one what it was measured by. */
function findingBlock(view: EventView, finding: Finding, isSelected: boolean): Row[] {
  const { t, names } = view;
  const kind = `${isSelected ? '▸' : ' '} ${kindLabel(finding, t)}`;
  const basis = isSelected ? `${t.basis}: ${names.note(basisLine(finding.basis))}` : undefined;
  return [
    ...labelled(view, kind, names.note(finding.note), isSelected ? 'selected' : finding.kind),
    ...(basis === undefined ? [] : labelled(view, '', basis, 'quiet', 'quiet')),
  ];
}

/** A label and beside it a text of the program's, in as many rows as it needs. */
function labelled(
  view: EventView,
  name: string,
  text: string,
  role: Row['runs'][number]['role'],
  textRole: typeof role = 'text',
): Row[] {
  const head = Math.min(view.width - 10, Math.max(KIND, name.length + 1));
  const rows = view.typeset.rows(text, view.width - head - 1, { direction: 'ltr', role: textRole, quotes: 'isolated' });
  return rows.map((row, index) =>
    spread(view, index === 0 && name !== '' ? label(view, name, head, role) : blank(head), blank(1), row),
  );
}

function equalRows(view: EventView, passage: string): Row[] {
  const { loaded, t, names } = view;
  const equal = loaded.equalities.get(passage) ?? [];
  if (equal.length === 0) return [];
  const written = equal.map(({ why, readings }) => {
    const forms = readings.map(({ article, spans }) => {
      return spans[0] ? `«${names.reading(excerpt(loaded, article, spans[0]))}»` : '';
    });
    return why === 'same-text' || why === 'same-quotation'
      ? t.equalities[why]
      : `${t.equalities[why]} ${forms.join(' = ')}`;
  });
  return labelled(view, `  = ${t.judgedEqual}`, [...new Set(written)].join('; '), 'equal', 'equal');
}

function whyRows(view: EventView, passage: string): Row[] {
  const { loaded, t, tools } = view;
  const own = loaded.passages.get(passage);
  if (own === undefined) return [];
  const kinds = Object.keys(own.evidence).map((kind) => tools.evidence(kind));
  const text = `${kinds.join(' · ') || t.notRecorded}; ${t.confidence} ${own.confidence.toFixed(2)}`;
  return labelled(view, `  ${t.whyAligned}`, text, 'quiet');
}
