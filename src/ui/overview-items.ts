import type { Passage } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { UniqueText } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { LanguageId } from '../words/language-id.ts';
import { findingsOf } from './filter.ts';
import type { LoadedEvent } from './loaded-event.ts';
import { type Filter, SMALLEST, type State } from './state.ts';

/** The overview of an event, item by item: each takes one row, so that a long event costs no more than a screen of it. */
export type OverviewItem =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'headline'; readonly article: Article }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'voices'; readonly article: Article }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'none'; readonly section: Section }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'unique'; readonly piece: UniqueText };

export type Section = 'headlines' | 'passages' | 'findings' | 'remarks' | 'emphasis' | 'unique';

export function overviewItems(
  loaded: LoadedEvent,
  { filter, size, language }: Pick<State, 'filter' | 'size' | 'language'>,
): OverviewItem[] {
  const { articles, alignment, unique } = loaded.comparison;
  const whole = findingsOf(loaded, undefined, filter);
  return [
    { kind: 'section', section: 'headlines' },
    ...articles.map((article): OverviewItem => ({ kind: 'headline', article })),
    { kind: 'timeline' },
    ...section(
      'passages',
      alignment.passages.map((passage) => ({ kind: 'passage', passage })),
    ),
    ...section(
      'findings',
      whole.map((finding) => ({ kind: 'finding', finding })),
    ),
    ...section('remarks', remarksOf(loaded, Math.max(SMALLEST.columns, size.columns) - REMARK_MARGIN, language)),
    ...section(
      'emphasis',
      articles.map((article) => ({ kind: 'voices', article })),
    ),
    ...section(
      'unique',
      unique.map((piece) => ({ kind: 'unique', piece })),
    ),
  ];
}

const section = (name: Section, items: readonly OverviewItem[]): OverviewItem[] => [
  { kind: 'section', section: name },
  ...(items.length === 0 ? [{ kind: 'none', section: name } as const] : items),
];

/** Cells before a remark. */
const REMARK_MARGIN = 4;

/** The event's own note, and what limits the comparison, cut into rows; inferred dates are marked where they stand. */
function remarksOf(
  { comparison: { event, diagnostics } }: LoadedEvent,
  width: number,
  language: LanguageId,
): OverviewItem[] {
  const own = event.note === undefined ? [] : [event.note];
  const others = diagnostics
    .filter(({ code }) => code !== 'date-inferred')
    .map(({ subject, message }) => (subject === event.id ? message[language] : `${subject}: ${message[language]}`));
  return [...own, ...others].flatMap((remark) =>
    wrapped(remark, width).map((text) => ({ kind: 'remark', text }) as const),
  );
}

/** A text in rows of whole words, none longer than `width`. */
const wrapped = (text: string, width: number): string[] =>
  text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S{${width}}`, 'gu')) ?? [];

const NOT_OPENABLE: readonly OverviewItem['kind'][] = ['section', 'timeline', 'none', 'remark'];

/** Items a reader can open. */
export const isOpenable = ({ kind }: OverviewItem): boolean => !NOT_OPENABLE.includes(kind);

/** True where there is a finding to go to with the key for the next one. */
export const hasFinding = (item: OverviewItem, loaded: LoadedEvent, filter: Filter): boolean =>
  item.kind === 'finding' || (item.kind === 'passage' && findingsOf(loaded, item.passage.id, filter).length > 0);

/** Where a reader begins: the first passage comes after the headlines, the timeline and its section. */
export const firstPassageIndex = (articles: number): number => articles + 3;
