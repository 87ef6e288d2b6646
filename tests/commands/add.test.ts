import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { snapshot } from '../support/folder.ts';
import { framediff, temporaryFolder } from '../support/run.ts';
import { hasTmux, Terminal } from '../support/tmux.ts';

const EVENT = 'nato-russia-council-2022-01';
const OTHER = 'security-guarantees-2021-12';

/** A workspace of its own with the sample corpus, less one article that is to be added. */
function workspace(): { readonly folder: string; readonly page: string } {
  const folder = temporaryFolder();
  cpSync('corpus', join(folder, 'corpus'), { recursive: true });
  mkdirSync(join(folder, 'alignments'));
  const page = join(folder, 'page.txt');
  const source = join(folder, 'corpus', EVENT, 'euronews-2022-01-12.source.txt');
  cpSync(source, page);
  framediff(['remove', 'euronews-2022-01-12', '--workspace', folder]);
  return { folder, page };
}

const articlesOf = (folder: string, event: string): string[] =>
  readdirSync(join(folder, 'corpus', event)).filter((name) => name.endsWith('.md'));

const run = (folder: string, ...args: readonly string[]) => framediff([...args, '--workspace', folder]);

describe('which event an added article goes to', () => {
  test('without a terminal nobody is asked: it waits in the inbox, and `list` and `move` know it there', () => {
    const { folder, page } = workspace();
    const added = run(folder, 'add', page, '--outlet', 'euronews', '--published', '2022-01-12');
    expect(added.status).toBe(0);
    expect(added.stdout).toContain('1 of them waiting in the inbox');
    expect(articlesOf(folder, 'inbox')).toEqual(['page.md']);
    expect(run(folder, 'list').stdout).toContain('inbox  waiting for an event');
    expect(run(folder, 'list', '--json').stdout).not.toContain('"inbox"');
    expect(run(folder, 'move', 'page', EVENT).status).toBe(0);
    expect(articlesOf(folder, EVENT)).toContain('page.md');
    expect(run(folder, 'compare', EVENT).stdout).toContain('shared passages');
  });

  test('--yes takes the likeliest one, and leaves the unsure in the inbox', () => {
    const { folder, page } = workspace();
    const strange = join(folder, 'strange.txt');
    writeFileSync(
      strange,
      'ريال مدريد بطلا لأوروبا\nفاز ريال مدريد على ليفربول بثلاثة أهداف مقابل هدف واحد في كييف.\n',
    );
    const added = run(folder, 'add', page, strange, '--yes', '--published', '2022-01-12');
    expect(added.stdout).toContain(`${EVENT}/page`);
    expect(added.stdout).toContain('inbox/strange');
  });

  test('--event new makes one, named by the headline, for all that are added with it', () => {
    const { folder } = workspace();
    const files = ['a', 'b'].map((name) => join(folder, `${name}.txt`));
    for (const file of files)
      writeFileSync(
        file,
        `قمة جنيف تبدأ اليوم ${file.at(-5)}\nقال الوزير إن القمة تبدأ اليوم في جنيف بحضور الوفود كلها.\n`,
      );
    run(folder, 'add', ...files, '--event', 'new', '--published', '2022-01-12');
    expect(articlesOf(folder, 'قمة-جنيف-تبدأ-اليوم-2022-01')).toEqual(['a.md', 'b.md']);
  });

  test.runIf(hasTmux)('on a terminal it asks, and offers the likeliest', async () => {
    const { folder, page } = workspace();
    const terminal = new Terminal(
      `node ${resolve('dist/cli.js')} add ${page} --published 2022-01-12 --workspace ${folder}`,
      120,
      30,
    );
    try {
      await terminal.until(/Which event\? \[1\]/);
      expect(terminal.screen()).toContain(`1  ${EVENT}  (0.`);
      terminal.type('nonsense');
      terminal.press('Enter');
      await terminal.until(/Answer with one of/);
      terminal.press('Enter');
      await terminal.until(/1 article imported/);
      expect(articlesOf(folder, EVENT)).toContain('page.md');
    } finally {
      terminal.close();
    }
  });
});

describe('what is there already', () => {
  test('the same bytes twice are one article; other bytes with the same words too, and it is said', () => {
    const { folder, page } = workspace();
    const add = (file: string) => run(folder, 'add', file, '--event', 'e', '--outlet', 'o');
    add(page);
    expect(add(page).stdout).toContain('1 already there');
    const again = join(folder, 'again.txt');
    writeFileSync(again, `\n${readFileSync(page, 'utf8')}\n`);
    expect(add(again).stderr).toContain('already there as “page” in “e” (other bytes, the same text)');
    expect(articlesOf(folder, 'e')).toEqual(['page.md']);
  });

  test('a copy under another outlet is filed, and said', () => {
    const { folder, page } = workspace();
    run(folder, 'add', page, '--event', 'e', '--outlet', 'euronews');
    const copy = join(folder, 'copy.txt');
    writeFileSync(
      copy,
      readFileSync(page, 'utf8').replace(
        '\n',
        '\nوقالت الصحيفة جملة لم ترد في النص الأصلي عن هذا الاجتماع الذي عقد في بروكسل.\n',
      ),
    );
    const { stderr } = run(folder, 'add', copy, '--event', 'e', '--outlet', 'other');
    expect(stderr).toMatch(/copy: 9\d % of its sentences stand in “page” too/);
    expect(articlesOf(folder, 'e')).toEqual(['copy.md', 'page.md']);
  });
});

describe('moving, renaming and putting aside', () => {
  test.each([
    ['move', ['asharq-2021-12-17', EVENT]],
    ['rename', [OTHER, 'guarantees']],
    ['rename', ['asharq-2021-12-17', 'asharq']],
    ['remove', [OTHER, 'asharq-2022-01-13']],
  ])('%s %s: --dry-run changes nothing, and says what then is done', (command, ids) => {
    const { folder } = workspace();
    const before = snapshot(folder);
    const dry = run(folder, command, ...ids, '--dry-run');
    expect(dry.status).toBe(0);
    expect(snapshot(folder)).toEqual(before);
    const done = run(folder, command, ...ids);
    const said = (text: string): string[] => text.split('\n').filter((line) => line.includes(' → '));
    const unstamped = (text: string): string => text.replace(/trash\/[^/]+/g, 'trash');
    expect(said(unstamped(done.stdout))).toEqual(said(unstamped(dry.stdout)));
    const after = snapshot(folder);
    expect(Object.values(after).sort()).toEqual(Object.values(before).sort());
    expect(after).not.toEqual(before);
  });

  test('an event takes its alignment and its reviews along', () => {
    const { folder } = workspace();
    for (const name of [`${OTHER}.json`, `${OTHER}.hana.json`]) writeFileSync(join(folder, 'alignments', name), '{}');
    run(folder, 'rename', OTHER, 'guarantees');
    expect(readdirSync(join(folder, 'alignments'))).toEqual(['guarantees.hana.json', 'guarantees.json']);
  });

  test.each([
    [['move', 'nobody', EVENT], 'there is no event or article “nobody”'],
    [['move', EVENT, 'x'], 'is an event, not an article'],
    [['move', 'asharq-2021-12-17', '../../x'], 'cannot be used as a file name'],
    [['rename', 'asharq-2021-12-17', '../x'], 'cannot be used as a file name'],
    [['rename', OTHER, EVENT], 'is there already'],
    [['rename', 'asharq-2021-12-17', 'levant-2021-12-07'], 'is there already'],
    [['remove', 'inbox'], 'the inbox is no event'],
    [['move', 'asharq-2021-12-17'], 'name one or more articles'],
  ])('%s is refused, and nothing has moved', (args, message) => {
    const { folder } = workspace();
    const before = snapshot(folder);
    const { status, stderr } = run(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(snapshot(folder)).toEqual(before);
  });
});

test('init makes a workspace, and leaves what is there', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'outlets.yaml'), 'example.org:\n  id: example\n');
  expect(framediff(['init', folder]).status).toBe(0);
  expect(readFileSync(join(folder, 'outlets.yaml'), 'utf8')).toContain('example.org');
  expect(run(folder, 'list', '--outlets').stdout).toContain('example.org');
  expect(run(folder, 'list').status).toBe(0);
});

test('--json says of every source what became of it, in one document', () => {
  const { folder, page } = workspace();
  writeFileSync(join(folder, 'esc.txt'), '');
  const { stdout } = run(folder, 'add', page, join(folder, 'esc.txt'), 'http://127.0.0.1:1/', '--json');
  expect(JSON.parse(stdout).articles.map(({ status }: { status: string }) => status)).toEqual([
    'filed',
    'unreadable',
    'unreadable',
  ]);
});

test('pasted text is read from standard input', () => {
  const { folder } = workspace();
  const { status } = framediff(
    ['add', '-', '--event', 'e', '--outlet', 'jarida', '--published', '2022-01-13', '--workspace', folder],
    {
      input: 'عنوان ملصق\nقال الوزير إن القمة تبدأ اليوم في جنيف بحضور الوفود كلها.\n',
    },
  );
  expect(status).toBe(0);
  expect(articlesOf(folder, 'e')).toEqual(['jarida-2022-01-13.md']);
});
