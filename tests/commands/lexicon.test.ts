import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { framediff, temporaryFolder } from '../support/run.ts';

const EVENT = 'nato-russia-council-2022-01';

function workspaceWith(lexicon: string): string {
  const folder = temporaryFolder();
  const rows = [
    ['asharq', 'شهدت المدينة أعمال شغب في الساحة الكبرى مساء الأربعاء بعد إعلان النتائج.'],
    ['levant', 'شهدت المدينة احتجاجات في الساحة الكبرى مساء الأربعاء بعد إعلان النتائج.'],
  ].map(([outlet, text]) =>
    JSON.stringify({ event: 'square', outlet, title: `خبر ${outlet}`, text, published: '2022-01-13' }),
  );
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, rows.join('\n'));
  const workspace = join(folder, 'workspace');
  framediff(['import', file, '--workspace', workspace]);
  writeFileSync(join(workspace, 'lexicon.yaml'), lexicon);
  return workspace;
}

const PROTEST = `add:
  - { language: ar, category: concept, class: protest, lemma: شغب, forms: [أعمال شغب], source: my codebook }
  - { language: ar, category: concept, class: protest, lemma: احتجاج, forms: [احتجاجات] }
`;

describe('framediff lexicon', () => {
  test('lists classes with their words', () => {
    const { status, stdout } = framediff(['lexicon']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ar {2}reporting {2}distancing {2}\d+ .*زعم/mu);
    expect(stdout).toMatch(/^en {2}hedge {2}modal {2}\d+/mu);
  });

  test('says where a word came from', () => {
    const { stdout } = framediff(['lexicon', '--word', 'زعم']);
    expect(stdout).toContain('ar  reporting  distancing');
    expect(stdout).toContain('source:');
  });

  test('shows every hit of an event in its line, as JSON too', () => {
    const lines = framediff(['lexicon', EVENT, '--class', 'troop-build-up']).stdout;
    expect(lines).toContain('يحشدون');
    const hits = JSON.parse(framediff(['lexicon', EVENT, '--class', 'troop-build-up', '--json']).stdout);
    expect(hits.map(({ exact }: { exact: string }) => exact)).toContain('يحشدون');
  });

  test.each([
    [['--class', 'nonsense'], 'no class'],
    [['--word', 'كزبرة'], 'no entry'],
  ])('%j: a clear error', (args, message) => {
    const { status, stderr } = framediff(['lexicon', ...args]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('lexicon.yaml of a workspace', () => {
  test('adds a concept whose names are compared, and the comparison says so', () => {
    const { stdout, stderr } = framediff(['compare', 'square', '--workspace', workspaceWith(PROTEST)]);
    expect(stdout).toMatch(/Names of protest.*أعمال شغب.*احتجاجات/u);
    expect(stderr).toContain('lexicon.yaml');
  });

  test('silences entries', () => {
    const workspace = workspaceWith('silence:\n  - { class: distancing }\n');
    expect(framediff(['lexicon', '--workspace', workspace]).stdout).not.toContain('distancing');
  });

  test.each([
    ['add:\n  - { language: ar, category: nonsense, class: a, lemma: ب }\n', 'category'],
    ['silence:\n  - {}\n', 'names nothing'],
    ['add: [', 'broken YAML'],
  ])('%j is refused by name', (yaml, message) => {
    const { status, stderr } = framediff(['compare', 'square', '--workspace', workspaceWith(yaml)]);
    expect(stderr).toContain('lexicon.yaml');
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

test('a primary document is imported as one and is no outlet of the summary', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'statement.txt');
  writeFileSync(
    file,
    'بيان الوزارة\nأعلنت الوزارة أن المصنع سيغلق أبوابه نهائيا بعد تسرب الغاز السام من المخازن الرئيسية.',
  );
  const workspace = join(folder, 'workspace');
  framediff([
    'import',
    file,
    '--workspace',
    workspace,
    '--event',
    'factory',
    '--outlet',
    'ministry',
    '--kind',
    'primary',
  ]);
  expect(JSON.parse(framediff(['show', 'statement', '--json', '--workspace', workspace]).stdout).kind).toBe('primary');
});
