import { expect, test } from 'vitest';
import { isCandidate } from '../../src/model/finding.ts';
import { fitForPage } from '../../src/report/page-limits.ts';
import { corpusComparisons } from '../support/comparisons.ts';

const REAL = await corpusComparisons();

test('a comparison that fits on a page is left as it is', () => {
  for (const comparison of REAL) expect(fitForPage(comparison)).toBe(comparison);
});

test('a page holds the passages with the heaviest results, in their order, and says that it does not hold all', () => {
  for (const comparison of REAL) {
    const { alignment, findings, passages, unique, diagnostics } = fitForPage(comparison, 3);
    const all = comparison.alignment.passages;
    expect(alignment.passages).toHaveLength(3);
    expect(alignment.passages).toEqual(all.filter((passage) => alignment.passages.includes(passage)));
    const ids = new Set(alignment.passages.map(({ id }) => id));
    const results = comparison.findings.filter((finding) => finding.passage !== undefined && !isCandidate(finding));
    const heaviest = results.sort((a, b) => b.weight - a.weight)[0]?.passage;
    if (heaviest !== undefined) expect(ids).toContain(heaviest);
    expect(passages.map(({ passage }) => passage)).toEqual([...ids]);
    for (const { passage } of findings) if (passage !== undefined) expect(ids).toContain(passage);
    expect(findings.filter(({ passage }) => passage === undefined)).toHaveLength(3);
    expect(unique).toHaveLength(3);
    expect(diagnostics.at(-1)?.message.en).toContain(`at most 3 of ${all.length} passages`);
  }
});
