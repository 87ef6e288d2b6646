import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/exit-codes.ts';
import { corpusSentences } from '../support/collected.ts';
import { snapshot } from '../support/folder.ts';
import { start } from '../support/program.ts';
import { pick, seededRandom } from '../support/random.ts';
import { framediff, temporaryFolder } from '../support/run.ts';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';

/** What goes wrong around a batch: the disk, the hand of a person, another framediff. `npm run faults` tries each 50 times. */
const TIMES = process.env['LONG'] === '1' ? 50 : 1;
const EVENTS = 6;
const TIMEOUT = { timeout: 3_600_000 };
const random = seededRandom(31);

const workspace = temporaryFolder();
writeSyntheticWorkspace(workspace, EVENTS, corpusSentences);
const report = (root: string, out: string): string[] => [
  'report',
  '--all',
  '--format',
  'md,csv',
  '--workspace',
  root,
  '--out',
  out,
];
const whole = temporaryFolder();
framediff(report(workspace, whole));
const expected = snapshot(whole);

/** Files that are no part of the expected ones, or not as they are. */
const wrongIn = (folder: string): string[] =>
  Object.entries(snapshot(folder))
    .filter(([name, bytes]) => expected[name] !== bytes && !/^index\./.test(name) && !name.endsWith('.tmp'))
    .map(([name]) => name);

test('killed in the middle of a batch and run again: every report whole, none left over', TIMEOUT, async () => {
  for (let time = 0; time < TIMES; time++) {
    const out = temporaryFolder();
    const running = start(report(workspace, out));
    await pause(300 + random() * 2_500);
    running.process.kill('SIGKILL');
    await running.ended;
    expect(wrongIn(out)).toEqual([]);
    framediff(report(workspace, out));
    expect(snapshot(out)).toEqual(expected);
  }
});

const mayMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', temporaryFolder()]).status === 0;

/** A disk of so many kilobytes, as long as `work` goes on. */
async function onDisk(kilobytes: number, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = temporaryFolder();
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  try {
    await work(folder);
  } finally {
    spawnSync('umount', [folder]);
  }
}

const remount = (folder: string, options: string): void => {
  spawnSync('mount', ['-o', `remount,${options}`, folder]);
};

test.skipIf(!mayMount)(
  'a disk that is full: said, nothing half written, and the rest once there is room',
  TIMEOUT,
  async () => {
    for (let time = 0; time < TIMES; time++)
      await onDisk(Math.round(40 + random() * 600), async (disk) => {
        const out = join(disk, 'reports');
        const { status, stderr } = framediff(report(workspace, out));
        // 1 where reports did not fit, 2 where only the page over all of them did not.
        expect([status === 1 || status === 2, stderr]).toEqual([true, expect.stringContaining('the disk is full')]);
        expect(wrongIn(out)).toEqual([]);
        remount(disk, 'size=50m');
        expect(framediff(report(workspace, out)).status).toBe(0);
        expect(snapshot(out)).toEqual(expected);
      });
  },
);

test.skipIf(!mayMount)(
  'an import into a full disk: said, and run again with room every article once',
  TIMEOUT,
  async () => {
    for (let time = 0; time < TIMES; time++)
      await onDisk(Math.round(100 + random() * 300), async (disk) => {
        const rows = articleRows(80, 'o');
        const root = join(disk, 'w');
        const first = framediff(['import', rows, '--workspace', root]);
        expect([first.status === 0, first.stderr]).toEqual([false, expect.stringContaining('the disk is full')]);
        remount(disk, 'size=50m');
        expect(framediff(['import', rows, '--workspace', root]).status).toBe(0);
        expect(storiesIn(root)).toEqual(Array.from({ length: 80 }, (_, at) => at));
      });
  },
);

test.skipIf(!mayMount)('a disk that may not be written: said, with what to do', TIMEOUT, async () => {
  await onDisk(50_000, async (disk) => {
    const root = join(disk, 'w');
    writeSyntheticWorkspace(root, 2, corpusSentences);
    remount(disk, 'ro');
    for (const args of [
      ['report', '--all', '--workspace', root],
      ['import', articleRows(3, 'o'), '--workspace', root],
      ['align', 'event-0', '--workspace', root],
      ['move', 'outlet0-2022-01-12', 'event-1', '--workspace', root],
      ['discover', articleRows(3, 'o'), '--workspace', root],
    ]) {
      const { status, stderr } = framediff(args);
      expect([args[0], status === 0 || status === 70, stderr]).toEqual([
        args[0],
        false,
        expect.stringContaining('read-only'),
      ]);
    }
    expect(framediff(['compare', 'event-0', '--json', '--workspace', root]).status).toBe(0);
  });
});

test('articles changed while a batch reads them: the next run writes what they say now', TIMEOUT, async () => {
  for (let time = 0; time < TIMES; time++) {
    const root = temporaryFolder();
    writeSyntheticWorkspace(root, EVENTS, corpusSentences);
    const out = join(root, 'reports');
    const running = start(report(root, out));
    let isRunning = true;
    const ended = running.ended.then((end) => {
      isRunning = false;
      return end;
    });
    while (isRunning) {
      const event = join(root, 'corpus', `event-${Math.floor(random() * EVENTS)}`);
      const article = join(event, pick(readdirSync(event), random));
      const before = readFileSync(article, 'utf8');
      writeFileSync(article, `${before.trimEnd()}\nوأضاف المتحدث ${Math.floor(random() * 1e6)}.\n`);
      // Put back as it was: a report of what lay there in between must not pass for one of this.
      if (random() < 0.5) writeFileSync(article, before);
      await pause(random() * 60);
    }
    // An article that is read while this test is writing it may be cut short: then its event is said to be broken.
    expect([EXIT.done, EXIT.partly]).toContain((await ended).code);
    framediff(report(root, out));
    const anew = temporaryFolder();
    framediff(report(root, anew));
    expect(snapshot(out)).toEqual(snapshot(anew));
  }
});

test('two batches into one folder at once: the same files as one', TIMEOUT, async () => {
  for (let time = 0; time < TIMES; time++) {
    const out = temporaryFolder();
    const both = [start(report(workspace, out)), start(report(workspace, out))];
    for (const one of both) expect((await one.ended).code).toBe(0);
    expect(snapshot(out)).toEqual(expected);
  }
});

test(
  'two imports into one workspace at once, of articles that would have the same ids: every one is there',
  TIMEOUT,
  async () => {
    for (let time = 0; time < TIMES; time++) {
      const root = join(temporaryFolder(), 'w');
      framediff(['init', root]);
      const both = [articleRows(60, 'o'), articleRows(60, 'o', 60)].map((rows) =>
        start(['import', rows, '--workspace', root]),
      );
      for (const one of both) expect((await one.ended).code).toBe(0);
      expect(storiesIn(root)).toEqual(Array.from({ length: 120 }, (_, at) => at));
    }
  },
);

test('a lock that a killed process left behind is none', () => {
  const root = temporaryFolder();
  framediff(['init', join(root, 'w')]);
  const lock = join(root, 'w', '.framediff.lock');
  const killed = spawnSync(process.execPath, ['-e', 'console.log(process.pid, require("os").hostname())'], {
    encoding: 'utf8',
  });
  const [pid, host = ''] = killed.stdout.trim().split(' ');
  writeFileSync(lock, JSON.stringify({ pid: Number(pid), host, since: '2022-01-13T10:00:00Z' }));
  expect(framediff(['import', articleRows(2, 'o'), '--workspace', join(root, 'w')]).status).toBe(0);
  expect(readdirSync(join(root, 'w'))).not.toContain('.framediff.lock');
});

/** A file of rows, all of one outlet and day. */
function articleRows(count: number, outlet: string, first = 0): string {
  const file = join(temporaryFolder(), 'rows.jsonl');
  const rows = Array.from({ length: count }, (_, at) => ({
    event: 'e',
    outlet,
    title: 'المحادثات تبدأ في جنيف',
    text: `قال الوزير في الخبر رقم ${first + at} إن المحادثات كانت صعبة وطويلة.\nوأضاف أن الجولة رقم ${first + at} ستعقد خلال أسبوعين.`,
    published: '2022-01-12',
    number: first + at,
  }));
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

/** Which rows stand in a workspace, by their number. */
function storiesIn(root: string): number[] {
  const folder = join(root, 'corpus', 'e');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => Number(/الخبر رقم (\d+)/.exec(readFileSync(join(folder, name), 'utf8'))?.[1]))
    .sort((a, b) => a - b);
}
