import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../src/model/hash.ts';
import { pick, seededRandom } from '../support/random.ts';
import { mutated } from './mutate.ts';
import { FUZZED_READERS, type FuzzedReader } from './readers.ts';
import { wrongWith } from './try-reader.ts';

/**
 * `npm run fuzz` tries every reader for `SECONDS` (60 unless told) from a seed of the clock, and keeps what it finds in
 * `tests/fuzz/found/`. Here each is tried a few times from a fixed seed, and everything found before is tried again.
 */
const SECONDS = Number(process.env['SECONDS'] ?? 0);
const RUNS = 150;
const FOUND = join('tests', 'fuzz', 'found');

const foundFor = (name: string): string[] => {
  const folder = join(FOUND, name);
  return existsSync(folder) ? readdirSync(folder).map((file) => join(folder, file)) : [];
};

test.each(
  Object.entries(FUZZED_READERS),
)('%s reads its seeds and refuses what was found before', async (name, reader) => {
  for (const seed of reader.seeds) await reader.read(seed);
  for (const file of foundFor(name))
    expect([file, await wrongWith(reader, readFileSync(file))]).toEqual([file, undefined]);
});

test.each(Object.entries(FUZZED_READERS))(
  '%s: changed files are read or refused with a reason',
  { timeout: SECONDS * 1_000 + 60_000 },
  async (name, reader) => {
    const until = Date.now() + (SECONDS * 1_000) / Object.keys(FUZZED_READERS).length;
    const random = seededRandom(SECONDS > 0 ? Date.now() : hashOf(name));
    let runs = 0;
    while (SECONDS > 0 ? Date.now() < until : runs < RUNS) {
      runs++;
      await once(name, reader, random);
    }
    if (SECONDS > 0) console.log(`${name}: ${runs.toLocaleString('en')} files`);
  },
);

async function once(name: string, reader: FuzzedReader, random: () => number): Promise<void> {
  const bytes = mutated(pick(reader.seeds, random), pick(reader.seeds, random), random);
  const wrong = await wrongWith(reader, bytes);
  if (wrong === undefined) return;
  const file = join(FOUND, name, `${hashOf(bytes.toString('latin1')).toString(16)}.bin`);
  mkdirSync(join(FOUND, name), { recursive: true });
  writeFileSync(file, bytes);
  throw new Error(`${file}: ${wrong}`);
}
