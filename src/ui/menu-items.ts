import type { FindingKind } from '../model/finding.ts';
import { KINDS } from '../model/marks.ts';
import { REPORT_FORMAT_NAMES, type ReportFormatName } from '../model/report-format.ts';
import { LEAST_WEIGHTS } from './filter.ts';
import type { EventEntry, MenuScreen } from './state.ts';

/** What can be chosen in a menu, in its order. */
export type MenuItem =
  | { readonly kind: 'kind'; readonly finding: FindingKind }
  | { readonly kind: 'outlet'; readonly outlet: string }
  | { readonly kind: 'weight'; readonly least: number }
  /** undefined is the reading published first. */
  | { readonly kind: 'base'; readonly article: string | undefined }
  | { readonly kind: 'format'; readonly format: ReportFormatName };

export function menuItems({ menu }: MenuScreen, { articles }: EventEntry): MenuItem[] {
  if (menu === 'base')
    return [undefined, ...articles.map(({ id }) => id)].map((article) => ({ kind: 'base', article }));
  if (menu === 'exportAs') return REPORT_FORMAT_NAMES.map((format) => ({ kind: 'format', format }));
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
  return [
    ...KINDS.map((finding): MenuItem => ({ kind: 'kind', finding })),
    ...LEAST_WEIGHTS.map((least): MenuItem => ({ kind: 'weight', least })),
    ...outlets.map((outlet): MenuItem => ({ kind: 'outlet', outlet })),
  ];
}
