import type { Passage } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { UniqueText } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import { findingsOf } from './filter.ts';
import type { LoadedEvent } from './loaded-event.ts';
import type { Filter } from './state.ts';

/** The overview of an event, item by item: each takes one row, so that a long event costs no more than a screen of it. */
export type OverviewItem =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'headline'; readonly article: Article }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'voices'; readonly article: Article }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'none'; readonly section: Section }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'unique'; readonly piece: UniqueText };

export type Section = 'headlines' | 'emphasis' | 'findings' | 'passages' | 'unique';

export function overviewItems(loaded: LoadedEvent, filter: Filter): OverviewItem[] {
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

/** Items a reader can open. */
export const isOpenable = ({ kind }: OverviewItem): boolean =>
  kind !== 'section' && kind !== 'timeline' && kind !== 'none';

/** True where there is a finding to go to with the key for the next one. */
export const hasFinding = (item: OverviewItem, loaded: LoadedEvent, filter: Filter): boolean =>
  item.kind === 'finding' || (item.kind === 'passage' && findingsOf(loaded, item.passage.id, filter).length > 0);

/** Where a reader begins: the first passage comes after the headlines, the timeline and its section. */
export const firstPassageIndex = (articles: number): number => articles + 3;
