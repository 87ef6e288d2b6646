import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killedImports } from '../support/kill.ts';
import { start } from '../support/program.ts';
import { temporaryFolder } from '../support/run.ts';
import { serve } from '../support/server.ts';

/** `npm run faults`: 10,000 rows, 50 moments. Here a short one. */
const LONG = process.env['LONG'] === '1';

test('killed at any moment and run again: every row once, no half file', { timeout: 3_600_000 }, async () => {
  for await (const after of killedImports(LONG ? 10_000 : 400, LONG ? 50 : 4, 22)) {
    if (LONG)
      console.log(`killed after ${after.milliseconds} ms: ${after.articles} articles, ${after.wrong.length} wrong`);
    expect(after.wrong).toEqual([]);
  }
});

test('Ctrl-C stops after the article at hand, says what was done, and exits with 130', async () => {
  const folder = temporaryFolder();
  const server = await serve(() => undefined);
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'عنوان\nقال الوزير إن القمة تبدأ اليوم في جنيف بحضور الوفود كلها.\n');
  const workspace = join(folder, 'w');
  const running = start([
    'add',
    file,
    `http://127.0.0.1:${server.port}/`,
    file,
    '--event',
    'e',
    '--allow-private',
    '--workspace',
    workspace,
  ]);
  running.process.stdout?.once('data', () => running.process.kill('SIGINT'));
  const { code, output } = await running.ended;
  await server.close();
  expect(code).toBe(130);
  expect(output).toContain('stopped: 1 article imported');
  expect(existsSync(join(workspace, 'corpus', 'e', 'a.md'))).toBe(true);
});
