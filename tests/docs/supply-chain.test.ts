import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { groupBy } from '../../src/model/group-by.ts';
import { keepCurrent, section, table } from '../support/derived-docs.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const atRunTime = packages.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

test('nothing that framediff needs at run time runs code when it is installed', () => {
  expect(atRunTime.filter(([, own]) => own.hasInstallScript).map(([path]) => nameOf(path))).toEqual([]);
  expect(packages.filter(([, own]) => own.hasInstallScript).map(([path]) => nameOf(path))).toEqual([
    'esbuild',
    'msgpackr-extract',
  ]);
});

test('every package is locked by its hash', () => {
  expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => nameOf(path))).toEqual([]);
});

/** Licences that let framediff be given on under its own. */
const PERMISSIVE = /MIT|ISC|BSD|Apache-2\.0|CC0-1\.0|Zlib|0BSD|Unlicense|BlueOak/;

test('every licence at run time permits giving it on; docs/security.md lists them', () => {
  for (const [path, { license }] of atRunTime) expect(license ?? 'none', nameOf(path)).toMatch(PERMISSIVE);
  const byLicence = groupBy(atRunTime, ([, { license }]) => license ?? 'none');
  const rows = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, own]) => [licence, [...new Set(own.map(([path]) => nameOf(path)))].sort().join(', ')]);
  keepCurrent('docs/security.md', (text) => section(text, 'licences', table(['licence', 'packages'], rows)));
});
