import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/run.ts';

/** What a user installs who shares work over Redis. */
const OPTIONAL: ReadonlySet<string> = new Set(['bullmq', 'ioredis']);

test('a packed tarball is a working program with the sample corpus, and nothing else', () => {
  const folder = temporaryFolder();
  // Packing builds the program anew, from under the tests that run beside this one; `npm test` has just built it.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  execFileSync(join('node_modules', '.bin', 'publint'));
  const [tarball = ''] = readdirSync(folder);
  execFileSync('tar', ['xzf', tarball], { cwd: folder });
  const installed = join(folder, 'package');
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'alignments',
    'corpus',
    'dist',
    'package.json',
  ]);
  mkdirSync(join(installed, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !OPTIONAL.has(one)))
    symlinkSync(resolve('node_modules', name), join(installed, 'node_modules', name));
  // An empty folder is what keeps Node from looking for them in the folders above.
  for (const name of OPTIONAL) mkdirSync(join(installed, 'node_modules', name));
  const elsewhere = temporaryFolder();
  const { status, stdout } = spawnSync(process.execPath, [join(installed, 'dist', 'cli.js')], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('the sample corpus · 2 events');
  expect(readdirSync(elsewhere)).toEqual(['reports']);
  const worker = spawnSync(
    process.execPath,
    [join(installed, 'dist', 'cli.js'), 'worker', '--redis', 'redis://127.0.0.1:1'],
    {
      cwd: elsewhere,
      encoding: 'utf8',
    },
  );
  expect([worker.status, worker.stderr]).toEqual([2, expect.stringContaining('npm install bullmq ioredis')]);
});
