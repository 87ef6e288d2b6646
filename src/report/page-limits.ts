import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Finding, isCandidate } from '../model/finding.ts';
import { byPassage } from './by-passage.ts';

/** Nobody reads more passages, pieces or findings over whole articles on one page, and no browser holds ten thousand. */
const MOST = 400;
/** Rows times columns of the matrix: where hundreds of articles tell of one event, fewer passages make a page. */
const MOST_CELLS = 20_000;
const FEWEST = 20;

/**
 * As much of a comparison as a page for people holds: the passages with the heaviest findings, in their order. What is
 * cut is said among the remarks; tables hold everything. A comparison that fits is given back as it is.
 */
export function fitForPage(comparison: Comparison, limit = MOST): Comparison {
  const most = Math.min(limit, Math.max(FEWEST, Math.floor(MOST_CELLS / comparison.articles.length)));
  const { alignment, findings, unique, equal, diagnostics, event } = comparison;
  const whole = findings.filter(({ passage }) => passage === undefined);
  if ([alignment.passages, whole, unique].every(({ length }) => length <= most)) return comparison;
  const own = byPassage(comparison);
  const kept = heaviest(alignment.passages, ({ id }) => own.findings(id), most);
  const ids = new Set(kept.map(({ id }) => id));
  const keptWhole = new Set(whole.slice(0, most));
  return {
    ...comparison,
    alignment: { ...alignment, passages: kept },
    passages: comparison.passages.filter(({ passage }) => ids.has(passage)),
    findings: findings.filter((finding) =>
      finding.passage === undefined ? keptWhole.has(finding) : ids.has(finding.passage),
    ),
    unique: unique.slice(0, most),
    equal: equal.filter(({ passage }) => ids.has(passage)),
    diagnostics: [...diagnostics, remark(event.id, most, comparison)],
  };
}

/** The items with the heaviest result among their findings, and of those without one the first, in their order. */
function heaviest<Item>(items: readonly Item[], of: (item: Item) => readonly Finding[], most: number): Item[] {
  const weight = (item: Item): number =>
    of(item).reduce((heavy, finding) => (isCandidate(finding) ? heavy : Math.max(heavy, finding.weight)), 0);
  return items
    .map((item, index) => ({ item, index, weight: weight(item) }))
    .sort((x, y) => y.weight - x.weight || x.index - y.index)
    .slice(0, most)
    .sort((x, y) => x.index - y.index)
    .map(({ item }) => item);
}

const remark = (subject: string, most: number, { alignment, unique }: Comparison): Diagnostic => ({
  code: 'page-limited',
  subject,
  message: {
    en: `this page shows at most ${most} of ${alignment.passages.length} passages, of ${unique.length} pieces told by one article only and of the findings over whole articles; the tables (CSV, XLSX, JSONL) hold all`,
    ar: `تعرض هذه الصفحة ${most} على الأكثر من المقاطع (${alignment.passages.length})، ومما تفرد به مقال واحد (${unique.length})، ومن الملاحظات على مستوى المقالات؛ والجداول (CSV وXLSX وJSONL) تضم كل شيء`,
  },
});
