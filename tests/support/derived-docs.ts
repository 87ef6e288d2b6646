import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Parts of the docs are derived from the code. `npm run docs` rewrites them; a test run compares.
 */
const REWRITE = process.env['REWRITE_DOCS'] === '1';

export function keepCurrent(file: string, derived: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const current = derived(text);
  if (REWRITE) writeFileSync(file, current);
  else expect(text, `${file} is stale: run \`npm run docs\``).toBe(current);
}

/** Replaces what stands between a marker and the next empty line or fence end. */
export const section = (text: string, marker: string, content: string): string => {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!pattern.test(text)) throw new Error(`no section “${marker}”`);
  return text.replace(pattern, (_all, open, close) => `${open}${content}\n${close}`);
};

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
