import type { Finding } from '../model/finding.ts';
import { type Span, wholeWords } from '../model/span.ts';
import type { LoadedEvent } from './loaded-event.ts';
import type { ReadingDisplay } from './reading-display.ts';
import type { RoleSpan } from './row.ts';
import type { Filter } from './state.ts';
import type { Role } from './theme.ts';

/** A finding about most of a reading says so in its note; painting all of it would hide what else differs there. */
const LARGEST_PAINTED = 0.6;

export interface Highlighting {
  readonly loaded: LoadedEvent;
  readonly passage: string | undefined;
  readonly filter: Filter;
  /** Findings that are listed below. */
  readonly findings: readonly Finding[];
  readonly selected: Finding | undefined;
}

/**
 * What is painted in a reading, the later over the earlier: spellings judged equal, words that differ, what the listed
 * findings are about, the finding selected. Words that differ are shown even where their finding is a candidate.
 */
export function highlights(
  article: string,
  display: ReadingDisplay,
  { loaded, passage, filter, findings, selected }: Highlighting,
): RoleSpan[] {
  const all = { start: 0, end: display.text.length };
  const painted = (spans: readonly Span[], role: Role, largest: number): RoleSpan[] =>
    spans
      .flatMap((span) => display.place(span))
      .map((span) => wholeWords(display.text, span, all))
      .filter((span) => span.end - span.start <= largest * all.end)
      .map((span) => ({ ...span, role }));
  const spansOf = (readings: Finding['readings']): Span[] =>
    readings.filter((reading) => reading.article === article).flatMap(({ spans }) => spans);
  const equal =
    passage === undefined
      ? []
      : (loaded.equalities.get(passage) ?? []).filter(({ why }) => why !== 'same-text' && why !== 'same-quotation');
  const differing = filter.kinds.includes('wording')
    ? (loaded.findings.get(passage) ?? []).filter(({ subkind }) => subkind === 'words')
    : [];
  return [
    ...equal.flatMap(({ readings }) => painted(spansOf(readings), 'equal', 1)),
    ...differing.flatMap(({ readings }) => painted(spansOf(readings), 'wording', LARGEST_PAINTED)),
    ...findings.flatMap(({ readings, kind }) => painted(spansOf(readings), kind, LARGEST_PAINTED)),
    ...(selected === undefined ? [] : painted(spansOf(selected.readings), 'selected', LARGEST_PAINTED)),
  ];
}
