import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { failedReport } from '../../src/commands/reporting/build-report.ts';
import { UserError } from '../../src/model/errors.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { CORPUS } from '../support/corpus.ts';
import { snapshot } from '../support/folder.ts';
import { start } from '../support/program.ts';
import { framediff, temporaryFolder } from '../support/run.ts';

/** `framediff report` over many events: what is built, what is not, and what is said. */

const EVENTS = ['nato-russia-council-2022-01', 'security-guarantees-2021-12'] as const;

/** A workspace of the sample events, each several times under other names. */
function workspaceOf(copies: number): string {
  const root = temporaryFolder();
  for (const event of EVENTS)
    for (let copy = 0; copy < copies; copy++)
      cpSync(join(CORPUS.root, 'corpus', event), join(root, 'corpus', copy === 0 ? event : `${event}-${copy}`), {
        recursive: true,
      });
  mkdirSync(join(root, 'alignments'));
  return root;
}

const report = (root: string, ...args: string[]) => framediff(['report', '--workspace', root, ...args]);

test('every format at once, by one worker and by three: the same bytes', () => {
  const root = workspaceOf(3);
  const formats = Object.keys(REPORT_FORMATS).join(',');
  const folders = ['1', '3'].map((workers) => {
    const out = temporaryFolder();
    const { status, stderr } = report(root, '--all', '--format', formats, '--out', out, '--workers', workers);
    expect([status, stderr]).toEqual([0, '']);
    return snapshot(out);
  });
  expect(folders[0]).toEqual(folders[1]);
  expect(Object.keys(folders[0] ?? {})).toContain('index.html');
});

test('what has not changed is left alone; what has, and what a hand changed, is written again', () => {
  const root = workspaceOf(2);
  const out = join(root, 'reports');
  const first = report(root, '--all');
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('4 events written');
  expect(report(root, '--all').stdout).toContain('4 events up to date');
  writeFileSync(join(out, `${EVENTS[0]}.md`), 'mine');
  const article = join(root, 'corpus', EVENTS[1], readdirSync(join(root, 'corpus', EVENTS[1])).find(isArticle) ?? '');
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nوقال متحدث باسم الوزارة إن المحادثات ستستأنف غدا.\n`);
  expect(report(root, '--all').stdout).toContain('2 events written');
  expect(report(root, '--all', '--lang', 'ar').stdout).toContain('4 events written');
  expect(report(root, '--all', '--lang', 'ar', '--force').stdout).toContain('4 events written');
});

const isArticle = (name: string): boolean => name.endsWith('.md') && !name.includes('.source.');

test('--check writes nothing and ends with 1 where a report is missing or out of date, 0 where all are current', () => {
  const root = workspaceOf(1);
  const missing = report(root, '--all', '--check', '--format', 'md,html');
  expect(missing.status).toBe(1);
  expect(missing.stderr).toContain(`${EVENTS[0]}: out of date: ${EVENTS[0]}.md, ${EVENTS[0]}.html`);
  expect(existsSync(join(root, 'reports'))).toBe(false);
  report(root, '--all', '--format', 'md,html');
  const before = snapshot(root);
  expect(report(root, '--all', '--check', '--format', 'md,html').status).toBe(0);
  rmSync(join(root, 'reports', 'index.html'));
  const { status, stderr } = report(root, '--all', '--check', '--format', 'md,html');
  expect([status, stderr]).toEqual([1, 'out of date: index.html\n']);
  expect({ ...snapshot(root), 'reports/index.html': before['reports/index.html'] }).toEqual(before);
});

test('a broken event is said, and the others go on', () => {
  const root = workspaceOf(2);
  writeFileSync(join(root, 'corpus', EVENTS[0], 'broken.md'), 'no front matter');
  const { status, stdout, stderr } = report(root, '--all', '--workers', '2');
  expect(status).toBe(1);
  expect(stderr).toContain(`${EVENTS[0]}: `);
  expect(stderr).toContain('broken.md has no front matter');
  expect(stdout).toContain('3 events written');
  expect(stdout).toContain('1 event failed');
});

test('killed at any moment, the next run finishes what is missing', async () => {
  const root = workspaceOf(4);
  const whole = temporaryFolder();
  report(root, '--all', '--format', 'md,html', '--out', whole);
  for (const milliseconds of [250, 500, 800]) {
    const out = temporaryFolder();
    const args = ['report', '--all', '--workspace', root, '--format', 'md,html', '--out', out, '--workers', '2'];
    const running = start(args);
    await pause(milliseconds);
    running.process.kill('SIGKILL');
    await running.ended;
    expect(framediff(args).status).toBe(0);
    expect(snapshot(out)).toEqual(snapshot(whole));
  }
});

test('--watch writes again what changes, and Ctrl-C ends it', async () => {
  const root = workspaceOf(1);
  const running = start(['report', '--all', '--watch', '--workspace', root]);
  const file = join(root, 'reports', `${EVENTS[0]}.md`);
  const until = async (done: () => boolean): Promise<void> => {
    for (let tries = 0; !done() && tries < 200; tries++) await pause(50);
    expect(done()).toBe(true);
  };
  await until(() => existsSync(join(root, 'reports', 'index.md')));
  const event = join(root, 'corpus', EVENTS[0], 'event.yaml');
  await until(() => {
    writeFileSync(event, 'title:\n  en: Another title\n');
    return readFileSync(file, 'utf8').includes('# Another title');
  });
  running.process.kill('SIGINT');
  expect((await running.ended).code).toBe(130);
});

test('an article that cannot be read fails its event and no other', () => {
  const root = workspaceOf(2);
  const looped = join(root, 'corpus', EVENTS[0], 'looped.md');
  symlinkSync(looped, looped);
  const { status, stderr } = report(root, '--all');
  expect(status).toBe(1);
  expect(stderr).toContain('looped.md is a link that leads back to itself');
  expect(readdirSync(join(root, 'reports')).filter((name) => name.endsWith('.md'))).toHaveLength(4);
});

test('a thread that breaks down in mid-batch costs no event', () => {
  const crash =
    "data:text/javascript,import{threadId}from'node:worker_threads';if(threadId===1)setTimeout(()=>{throw(new(Error)('crashed'))},700)";
  const root = workspaceOf(10);
  const { status, stdout } = framediff(['report', '--all', '--workers', '2', '--workspace', root], {
    env: { NODE_OPTIONS: `--import=${crash}` },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('20 events written');
});

test.each([
  ['a mistake', new UserError('a.md is empty', 'Fill it.'), 'input', /^a\.md is empty\. Fill it\.$/],
  ['a text of more than 512 MB', tooLong(), 'input', /^too large/],
  ['a bug', new TypeError('x is undefined'), 'program', /TypeError: x is undefined\n {4}at /],
])('%s fails one event, and says whose fault it is', (_what, error, fault, message) => {
  const failed = failedReport('summit', error);
  expect(failed).toMatchObject({ kind: 'failed', event: 'summit', fault });
  expect(failed.message).toMatch(message);
});

/** What V8 itself says of it. */
function tooLong(): unknown {
  try {
    return 'x'.repeat(2 ** 20).repeat(2 ** 10);
  } catch (error) {
    return error;
  }
}

test('an event whose last article was moved away is none: the others are written, and nothing failed', () => {
  const root = workspaceOf(2);
  for (const name of readdirSync(join(root, 'corpus', EVENTS[1])))
    if (name.endsWith('.md')) rmSync(join(root, 'corpus', EVENTS[1], name));
  expect(report(root, '--all')).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = report(root, EVENTS[1]);
  expect(status).toBe(2);
  expect(stderr).toContain(`event “${EVENTS[1]}” has no articles`);
});

test.each([
  ['a format that is none', ['--all', '--format', 'pdf'], 'there is no format “pdf”'],
  ['no format', ['--all', '--format', ' ,'], 'no format named'],
  ['no number of workers', ['--all', '--workers', 'many'], '--workers many is no number'],
  ['--check that should write', ['--all', '--check', '--force'], '--check writes nothing'],
  ['an event that is not there', ['sumit'], 'there is no event “sumit”'],
])('%s', (_name, args, message) => {
  const { status, stderr } = report(workspaceOf(1), ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
