import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/run.ts';

test('a packed tarball is a working program with the sample corpus, and nothing else', () => {
  const folder = temporaryFolder();
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { stdio: ['ignore', 'pipe', 'ignore'] });
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
  symlinkSync(resolve('node_modules'), join(installed, 'node_modules'));
  const elsewhere = temporaryFolder();
  const { status, stdout } = spawnSync(process.execPath, [join(installed, 'dist', 'cli.js')], {
    cwd: elsewhere,
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toContain('the sample corpus · 2 events');
  expect(readdirSync(elsewhere)).toEqual(['reports']);
});
