import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasUnicodeData, shapingTables } from './unicode-data.ts';

/** `npm run unicode-tables` writes the tables anew; a plain run says when they are stale. Needs Debian's unicode-data. */
const TABLES = 'src/terminal/shaping-tables.ts';

test.skipIf(!hasUnicodeData)('the shaping tables are what Unicode’s data says', () => {
  const current = shapingTables();
  if (process.env['REWRITE_TABLES']) writeFileSync(TABLES, current);
  else expect(readFileSync(TABLES, 'utf8')).toBe(current);
});
