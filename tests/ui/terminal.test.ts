import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { framediff, temporaryFolder } from '../support/run.ts';
import { hasTmux, Terminal } from '../support/tmux.ts';

/** The built program in tmux, as a reader uses it. Skipped where tmux is missing. */

const PROGRAM = `node ${resolve('dist/cli.js')} --workspace ${process.cwd()}`;
const COMPARED = /\d passages[\s\S]*\d passages/;
const BEFORE = 'what the shell showed before';

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

async function opened(columns = 120, rows = 40, environment: Readonly<Record<string, string>> = {}): Promise<Terminal> {
  terminal = new Terminal(
    `echo ${BEFORE}; ${PROGRAM} --out ${temporaryFolder()}; echo ended with $?`,
    columns,
    rows,
    environment,
  );
  await terminal.until(COMPARED);
  return terminal;
}

/** The rule below the title is as wide as the window, and the status line stands in its last row. */
const isDrawn = (screen: string, columns: number, rows: number): boolean => {
  const lines = screen.split('\n');
  return lines[1] === '─'.repeat(columns) && /q back/.test(lines[rows - 1] ?? '');
};

/** Forms back to letters, each line from its other end: words stand as one reads them. */
const read = (screen: string): string =>
  screen
    .split('\n')
    .map((line) => (line.match(/\P{M}\p{M}*/gu) ?? []).reverse().join('').normalize('NFKC'))
    .join('\n');

describe.skipIf(!hasTmux)('in a terminal', () => {
  test('every screen opens and leads back', async () => {
    const reader = await opened();
    reader.press('Enter');
    expect(read(await reader.until(/Passages/))).toContain(
      'موسكو تقول إن هناك اختلافات "جوهرية" بعد المحادثات مع حلف شمال الأطلسي',
    );
    reader.press('Enter');
    await reader.until(/passage 1 of \d/);
    reader.press('j', 'j');
    await reader.until(/passage 3 of \d/);
    reader.press('Tab');
    await reader.until(/▸ ▲ emphasis/);
    reader.press('a');
    await reader.until(/also told elsewhere/);
    reader.press('?');
    await reader.until(/What the marks mean/);
    reader.press('q', 'q', 'q', 'q');
    await reader.until(COMPARED);
  });

  test('Arabic is searched, whatever its marks', async () => {
    const reader = await opened();
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.press('/');
    reader.type('مُحادثات');
    await reader.until((screen) => read(screen).includes('مُحادثات'));
    reader.press('Enter');
    await reader.until(/\d+ matches/);
    reader.press('n');
    await reader.until(/next finding/);
  });

  test('of a long list the last event opens, and is found by its title, while the first are still compared', async () => {
    const events = 400;
    const workspace = temporaryFolder();
    for (let event = 0; event < events; event++) {
      const folder = join(workspace, 'corpus', `e${String(event).padStart(3, '0')}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'event.yaml'), `title:\n  en: Summit number ${event}\n`);
      for (const outlet of ['one', 'two'])
        writeFileSync(
          join(folder, `${outlet}-${event}.md`),
          `---\noutlet: ${outlet}\nlanguage: en\nheadline: Leaders met\n---\nThe leaders met in Geneva on Monday.\n`,
        );
    }
    terminal = new Terminal(`node ${resolve('dist/cli.js')} --workspace ${workspace}`, 120, 40);
    await terminal.until(/Summit number 0/);
    terminal.press('End');
    await terminal.until(/▸ Summit number 399/);
    terminal.press('Enter');
    await terminal.until(/Passages/);
    terminal.press('q', '/');
    terminal.type('number 250');
    terminal.press('Enter');
    await terminal.until(/▸ Summit number 250/);
  });

  test('filter, base and blind mode', async () => {
    const reader = await opened();
    reader.press('Enter');
    await reader.until(/\d+ candidates/);
    reader.press('f', 'j', 'j', 'j', 'Enter');
    await reader.until(/\[x\] Candidates/);
    reader.press('q');
    await reader.until(/\(candidate\)/);
    reader.press('o', 'j', 'j', 'Enter');
    await reader.until(/Asharq +Euronews Arabic/);
    reader.press('b');
    await reader.until(/^(?!.*(?:Asharq|Euronews)).*seed \d{4}/s);
    reader.press('b');
    await reader.until(/Asharq/);
  });

  test('a view is written as Markdown', async () => {
    const reader = await opened();
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.press('Enter');
    await reader.until(/passage 1 of \d/);
    reader.press('e');
    await reader.until(/Wrote .*nato-russia-council-2022-01\.p1\.md/);
    reader.press('E');
    await reader.until(/Write this event as/);
    reader.press('j', 'Enter');
    await reader.until(/Wrote .*nato-russia-council-2022-01\.html/);
  });

  test('a resize leaves no trace', async () => {
    const reader = await opened(200, 50);
    reader.press('Enter');
    await reader.until(/Passages/);
    for (const [columns, rows] of [
      [60, 16],
      [200, 50],
      [59, 20],
      [97, 31],
      [60, 50],
      [120, 40],
    ] as const) {
      reader.resize(columns, rows);
      await reader.until((screen) => (columns < 60 ? /too small/.test(screen) : isDrawn(screen, columns, rows)));
    }
    const after = reader.screen();
    reader.close();
    const fresh = await opened(120, 40);
    fresh.press('Enter');
    await fresh.until((screen) => screen === after);
  });

  test.each([
    ['q', (reader: Terminal) => reader.press('q'), 0],
    ['Ctrl-C', (reader: Terminal) => reader.press('C-c'), 0],
    ['kill -TERM', (reader: Terminal) => process.kill(reader.child() ?? 0, 'SIGTERM'), 143],
    ['kill -HUP', (reader: Terminal) => process.kill(reader.child() ?? 0, 'SIGHUP'), 129],
  ])('after %s the terminal is as it was', async (_name, leave, status) => {
    const reader = await opened();
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.press('q');
    await reader.until(COMPARED);
    leave(reader);
    const left = await reader.until(new RegExp(`ended with ${status}`));
    expect(left).toContain(BEFORE);
    expect(left).not.toContain('Events');
    expect(reader.format('#{alternate_on} #{cursor_flag}')).toBe('0 1');
    reader.type('echo still here');
    reader.press('Enter');
    await reader.until(/^still here$/m);
  });

  test('after a crash the terminal is as it was, and says what happened', async () => {
    const crash = "data:text/javascript,process.on('SIGUSR2',()=>{throw(new(Error)('crashed'))})";
    const reader = await opened(120, 40, { NODE_OPTIONS: `--import=${crash}` });
    process.kill(reader.child() ?? 0, 'SIGUSR2');
    const left = await reader.until(/ended with 70/);
    expect(left).toContain(BEFORE);
    expect(left).toContain('crashed');
    expect(left).toContain('This is a bug in framediff.');
    expect(reader.format('#{alternate_on} #{cursor_flag}')).toBe('0 1');
  });

  test('a thread that breaks down over an event fails that event alone', async () => {
    const crash = [
      "data:text/javascript,import{threadId,parentPort}from'node:worker_threads'",
      "if(threadId===1)parentPort.on('message',()=>{throw(new(Error)('crashed'))})",
    ].join(';');
    const program = `${PROGRAM} --out ${temporaryFolder()}`;
    terminal = new Terminal(program, 120, 40, { NODE_OPTIONS: `--import=${crash}` });
    const list = await terminal.until(/cannot be compared: Error: crashed[\s\S]*\d passages/);
    expect(list).toContain('Russia asks for security guarantees');
    terminal.press('j', 'Enter');
    await terminal.until(/Passages/);
  });

  test('Ctrl-Z gives the shell back, fg goes on where one was', async () => {
    const reader = await opened();
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.press('C-z');
    await reader.until((screen) => screen.includes(BEFORE) && !screen.includes('Passages'));
    reader.type('fg');
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.press('Enter');
    await reader.until(/passage 1 of \d/);
  });

  test('a build job’s variables change nothing on a terminal', async () => {
    const reader = await opened(120, 40, { CI: 'true', CONTINUOUS_INTEGRATION: '1' });
    reader.press('Enter');
    await reader.until(/Passages/);
    reader.resize(80, 24);
    await reader.until((screen) => isDrawn(screen, 80, 24));
  });

  test('the self-test shows one way of writing after the other and says what it remembers', async () => {
    const home = temporaryFolder();
    terminal = new Terminal(`node ${resolve('dist/cli.js')} terminal`, 100, 30, { XDG_CONFIG_HOME: home });
    await terminal.until(/1 of \d/);
    terminal.press('n');
    await terminal.until(/2 of \d/);
    terminal.press('y');
    await terminal.until(/Remembered for this terminal: bdsm/);
  });
});

test('without a terminal: the summary, exit code 0', () => {
  const { status, stdout } = framediff(['--out', temporaryFolder()], { env: { CI: 'true' } });
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d passages shared/);
});
