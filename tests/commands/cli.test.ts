import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alignmentFile } from '../../src/corpus/workspace.ts';
import { CORPUS } from '../support/corpus.ts';
import { snapshot } from '../support/folder.ts';
import { framediff, temporaryFolder } from '../support/run.ts';

const EVENT = 'nato-russia-council-2022-01';
const row = (fields: Record<string, unknown>): string =>
  JSON.stringify({ event: 'summit', outlet: 'asharq', published: '2022-01-13', ...fields });
const PROSE = 'وقال المتحدث باسم الحكومة في مؤتمر صحافي إن بلاده ستواصل المحادثات مع جميع الأطراف في الأيام المقبلة.';

function workspaceWith(...lines: readonly string[]): string {
  const folder = temporaryFolder();
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const workspace = join(folder, 'workspace');
  framediff(['import', file, '--workspace', workspace]);
  return workspace;
}

test('without a command: a summary a person can read, and the reports', () => {
  const folder = temporaryFolder();
  const { status, stdout } = framediff(['--out', folder]);
  expect(status).toBe(0);
  expect(stdout).toContain('NATO-Russia Council, Brussels, 12 January 2022');
  expect(stdout).toMatch(/passages? shared · ≠ \d+ wording · ▲ \d+ emphasis · ∅ \d+ not found/);
  expect(stdout).not.toContain('\u001B');
  expect(readdirSync(folder).sort()).toEqual([`${EVENT}.md`, 'security-guarantees-2021-12.md']);
});

test('away from a workspace the sample corpus is used, and nothing is written into it', () => {
  const folder = temporaryFolder();
  const { status, stdout } = framediff([], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('the sample corpus');
  expect(existsSync(join(folder, 'reports', `${EVENT}.md`))).toBe(true);
});

describe('data contract', () => {
  const codePoints = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

  test('alignment: offsets are code points of what `show` prints, each with its exact text', () => {
    const document = JSON.parse(framediff(['align', EVENT, '--json']).stdout);
    expect(document).toMatchObject({
      schema: 'framediff/alignment/1',
      event: EVENT,
      generator: { version: expect.any(String) },
    });
    for (const { readings } of document.passages) {
      for (const { article, spans } of readings) {
        const text = framediff(['show', article]).stdout;
        for (const { start, end, exact } of spans) expect(codePoints(text, start, end)).toBe(exact);
      }
    }
  });

  test('comparison: findings, equal and excluded', () => {
    const document = JSON.parse(framediff(['compare', EVENT, '--json']).stdout);
    expect(document.findings.length).toBeGreaterThan(0);
    expect(document.findings[0]).toMatchObject({
      id: 'f1',
      kind: expect.stringMatching(/^(?:wording|emphasis|omission)$/),
      subkind: expect.any(String),
      note: expect.any(String),
      basis: expect.any(Object),
      weight: expect.any(Number),
    });
    expect(document.equal.length).toBeGreaterThan(0);
    expect(document.excluded[0]).toEqual({
      article: expect.any(String),
      rule: expect.any(String),
      text: expect.any(String),
    });
    const weights = document.findings.map(({ weight }: { weight: number }) => weight);
    expect(weights).toEqual([...weights].sort((a: number, b: number) => b - a));
  });

  test('the alignments in the repository are those the program makes', () => {
    for (const event of [EVENT, 'security-guarantees-2021-12']) {
      expect(framediff(['align', event, '--json']).stdout).toBe(readFileSync(alignmentFile(CORPUS, event), 'utf8'));
    }
  });

  test('a text with letters outside the basic plane keeps its offsets', () => {
    const workspace = workspaceWith(
      row({ id: 'a', title: '𝔘𝔫𝔦 عنوان', text: `😀 ${PROSE}` }),
      row({ id: 'b', outlet: 'euronews', title: 'عنوان آخر', text: PROSE }),
    );
    const document = JSON.parse(framediff(['align', 'summit', '--json', '--workspace', workspace]).stdout);
    const text = framediff(['show', 'a', '--workspace', workspace]).stdout;
    const [reading] = document.passages[0].readings.filter(({ article }: { article: string }) => article === 'a');
    expect(codePoints(text, reading.spans[0].start, reading.spans[0].end)).toBe(reading.spans[0].exact);
  });

  test('words are found in an article whatever their marks and spelling, with their offsets in code points', () => {
    const workspace = workspaceWith(row({ id: 'a', title: 'عنوان 😀', text: 'وصل ألكسندر غروشكو.\nغادر الكسندر.' }));
    const find = (...words: string[]) => framediff(['show', 'a', '--workspace', workspace, '--find', ...words]);
    const text = framediff(['show', 'a', '--workspace', workspace]).stdout;
    expect(find('ألِكسندر').stdout).toBe('13–20  وصل ألكسندر غروشكو.\n34–41  غادر الكسندر.\n');
    expect(codePoints(text, 34, 41)).toBe('الكسندر');
    expect(JSON.parse(find('غروشكو', '--json').stdout)).toEqual([
      { start: 21, end: 27, exact: 'غروشكو', line: 'وصل ألكسندر غروشكو.' },
    ]);
    expect(find('ريابكوف')).toMatchObject({ stdout: '', stderr: '“ريابكوف” is nowhere in a\n', status: 0 });
    expect(JSON.parse(find('ريابكوف', '--json').stdout)).toEqual([]);
  });

  test.each([
    ['TZ=Pacific/Kiritimati', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: 'C' }],
    ['LANG=ar_EG, TZ=America/Los_Angeles', { TZ: 'America/Los_Angeles', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' }],
  ])('same bytes with %s', (_name, env) => {
    const folders = [temporaryFolder(), temporaryFolder()] as const;
    framediff(['report', '--all', '--out', folders[0]], { env: { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' } });
    framediff(['report', '--all', '--out', folders[1]], { env });
    expect(snapshot(folders[1])).toEqual(snapshot(folders[0]));
    const json = (settings: Readonly<Record<string, string>>): string =>
      framediff(['compare', EVENT, '--json'], { env: settings }).stdout;
    expect(json(env)).toBe(json({ TZ: 'UTC' }));
  });
});

test('two text files are compared without a workspace', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), `عنوان أول\n${PROSE}`);
  writeFileSync(join(folder, 'b.txt'), `عنوان ثان\n${PROSE.replace('ستواصل', 'ستوقف')}`);
  const { status, stdout } = framediff(['compare', 'a.txt', 'b.txt'], { cwd: folder });
  expect(status).toBe(0);
  expect(stdout).toContain('«ستواصل»');
  expect(stdout).toContain('«ستوقف»');
});

test('import: unknown fields are kept, the same row twice is one article, the same id for another text is refused', () => {
  const first = row({ id: 'a', title: 'عنوان', text: PROSE, section: 'world' });
  const workspace = workspaceWith(first, first, row({ id: 'a', title: 'عنوان آخر', text: `${PROSE} وأضاف شيئا.` }));
  expect(readdirSync(join(workspace, 'corpus', 'summit')).sort()).toEqual(['a.md', 'a.source.json']);
  expect(readFileSync(join(workspace, 'corpus', 'summit', 'a.source.json'), 'utf8')).toBe(first);
  expect(readFileSync(join(workspace, 'corpus', 'summit', 'a.md'), 'utf8')).toContain('section: world');
});

test('import: ids are made of outlet and day, with words of the headline where two would clash', () => {
  const workspace = workspaceWith(row({ title: 'عنوان', text: PROSE }), row({ title: 'عنوان آخر', text: PROSE }));
  expect(readdirSync(join(workspace, 'corpus', 'summit')).filter((name) => name.endsWith('.md'))).toEqual([
    'asharq-2022-01-13-عنوان-آخر.md',
    'asharq-2022-01-13.md',
  ]);
});

test('import reads CSV with the same columns', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'a.csv'),
    `event,outlet,title,text,published\nsummit,asharq,عنوان,"${PROSE}\nسطر ثان، فيه فاصلة.",2022-01-13\n`,
  );
  expect(framediff(['import', 'a.csv', '--workspace', 'w'], { cwd: folder }).status).toBe(0);
  expect(framediff(['show', 'asharq-2022-01-13', '--workspace', 'w'], { cwd: folder }).stdout).toBe(
    `عنوان\n\n${PROSE}\nسطر ثان، فيه فاصلة.\n`,
  );
});

/** What goes wrong — exit code — words of the message */
describe('bad input gets a clear message and loses nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([1, 0, 2, 0]));
  writeFileSync(join(folder, 'arabic.txt'), Buffer.from([0xe3, 0xcd, 0xc7, 0xcf, 0xcb, 0xc7, 0xca]));
  const hints = ['--event', 'e', '--outlet', 'o'];

  test.each([
    ['an empty file', ['import', 'empty.txt', ...hints, '--workspace', 'w'], 2, 'empty.txt is empty'],
    ['a binary file', ['import', 'binary.txt', ...hints, '--workspace', 'w'], 2, 'binary.txt is binary'],
    ['another encoding', ['import', 'arabic.txt', ...hints, '--workspace', 'w'], 2, 'iconv -f windows-1256'],
    ['a missing file', ['import', 'nowhere.txt', ...hints, '--workspace', 'w'], 2, 'nowhere.txt does not exist'],
    ['a folder that is no workspace', ['list', '--workspace', '.'], 2, 'no framediff workspace'],
    ['a missing event', ['align', 'nato-rusia-council-2022-01'], 2, `Did you mean “${EVENT}”`],
    ['a missing article', ['show', 'asharq-2022-01-14'], 2, 'Did you mean “asharq-2022-01-13”'],
    ['an unknown command', ['compair'], 2, 'Did you mean “compare”'],
    ['no event to report', ['report'], 2, 'use --all'],
    ['one file to compare', ['compare', 'empty.txt'], 2, 'two or more text files'],
    ['nothing to find', ['show', 'asharq-2022-01-13', '--find', ' '], 2, '--find names no text'],
    [
      'a line break in a name',
      ['import', 'no\nwhere.txt', ...hints, '--workspace', 'w'],
      2,
      'no\\u{A}where.txt does not',
    ],
  ])('%s', (_what, args, code, message) => {
    const run = framediff(args, { cwd: folder });
    expect(`${run.stderr}${run.stdout}`).toContain(message);
    expect(run.status).toBe(code);
    expect(run.stderr).not.toContain('    at ');
  });

  test('broken rows are rejected with file and line, the others come in', () => {
    writeFileSync(
      join(folder, 'rows.jsonl'),
      [
        '{broken',
        row({ title: 'بلا نص' }),
        row({ text: PROSE, outlet: undefined }),
        row({ text: PROSE, published: 'Thursday' }),
        row({ id: '../../x', text: PROSE }),
        row({ title: 'عنوان', text: PROSE }),
      ].join('\n'),
    );
    const { status, stderr, stdout } = framediff(['import', 'rows.jsonl', '--workspace', 'rows'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('1 article imported, 5 rejected');
    for (const line of [1, 2, 3, 4, 5]) expect(stderr).toContain(`rows.jsonl:${line}: rejected`);
    expect(existsSync(join(folder, '..', '..', 'x.md'))).toBe(false);
  });

  /** Each file is imported into a workspace of its own, which must stay readable whatever came of it. */
  test.each([
    [
      'a field named like front matter',
      'jsonl',
      row({ title: 'عنوان', text: PROSE, headline: 'OTHER', 'outlet-name': 'BBC', excluded: true }),
      0,
      '1 article imported',
    ],
    [
      'an id that looks like an original',
      'jsonl',
      row({ id: 'x.source', text: PROSE }),
      1,
      'cannot be used as a file name',
    ],
    [
      'an outlet of nothing but control characters',
      'jsonl',
      row({ outlet: '\u202e', text: PROSE }),
      1,
      'the outlet has no letters',
    ],
    [
      'fields nested 5,000 deep',
      'jsonl',
      row({ text: PROSE }).replace('}', `,"x":${'{"y":'.repeat(5000)}1${'}'.repeat(5000)}}`),
      1,
      'nested deeper',
    ],
    [
      'a time zone that does not exist',
      'jsonl',
      row({ text: PROSE, published: '2022-01-13T18:05+99:99' }),
      1,
      'is no date',
    ],
    ['JSONL in another encoding', 'jsonl', Buffer.from([0x7b, 0xe3, 0xcd, 0xc7, 0x0a]), 2, 'is not UTF-8'],
    [
      'a CSV with an open quotation mark',
      'csv',
      `outlet,title,text,event\no,t,"${PROSE},e\no,t,نص,e\n`,
      1,
      'quotation mark',
    ],
    [
      'a list with an event outside the workspace',
      'json',
      '{"articles":[],"events":{"../../escaped":{"title":{"en":"x"}}}}',
      1,
      'cannot be used as a file name',
    ],
    [
      'a list with a missing file',
      'json',
      '{"articles":[{"file":"none.txt","outlet":"o","event":"e"}]}',
      1,
      'does not exist',
    ],
    ['a Latin headline over an Arabic text', 'jsonl', row({ title: 'Breaking', text: PROSE }), 0, '1 article imported'],
  ])('%s', (_what, extension, content, code, message) => {
    const own = temporaryFolder();
    writeFileSync(join(own, `in.${extension}`), content);
    const run = framediff(['import', `in.${extension}`, '--workspace', 'w/w'], { cwd: own });
    expect(`${run.stderr}${run.stdout}`).toContain(message);
    expect(run.status).toBe(code);
    expect(run.stderr).not.toContain('    at ');
    expect(readdirSync(own).sort()).toEqual([`in.${extension}`, 'w']);
    expect(readdirSync(join(own, 'w'))).toEqual(['w']);
    const list = framediff(['list', '--json', '--workspace', 'w/w'], { cwd: own });
    expect(list.status).toBe(0);
    expect(list.stdout).not.toContain('OTHER');
  });

  test('a file that cannot be read leaves the others alone', () => {
    writeFileSync(join(folder, 'good.txt'), `عنوان\n${PROSE}`);
    const { status, stdout } = framediff(
      ['import', 'empty.txt', 'good.txt', 'nowhere.jsonl', ...hints, '--workspace', 'mixed'],
      { cwd: folder },
    );
    expect(status).toBe(2);
    expect(stdout).toContain('1 article imported, 2 files could not be read');
  });

  test('what a person wrote into event.yaml stays', () => {
    const own = temporaryFolder();
    writeFileSync(join(own, 'a.txt'), `عنوان\n${PROSE}`);
    writeFileSync(
      join(own, 'list.json'),
      JSON.stringify({
        articles: [{ file: 'a.txt', outlet: 'o', event: 'e' }],
        events: { e: { title: { en: 'From the list' } } },
      }),
    );
    framediff(['import', 'list.json', '--workspace', 'w'], { cwd: own });
    const file = join(own, 'w', 'corpus', 'e', 'event.yaml');
    writeFileSync(file, 'title: { en: Mine }\nsides: [a, b]\n');
    framediff(['import', 'list.json', '--workspace', 'w'], { cwd: own });
    expect(readFileSync(file, 'utf8')).toContain('Mine');
  });

  test.each([
    ['another event', (text: string) => text.replace(`"event": "${EVENT}"`, '"event": "other"'), 'not of'],
    [
      'a reading without a span',
      (text: string) => text.replace(/"spans": \[[\s\S]*?\]/, '"spans": []'),
      'needs a span',
    ],
    ['a confidence of 99', (text: string) => text.replace(/"confidence": [\d.]+/, '"confidence": 99'), 'confidence'],
    ['no JSON', () => '{', 'not JSON'],
  ])('an alignment with %s', (_what, change, message) => {
    const file = join(temporaryFolder(), 'alignment.json');
    writeFileSync(file, change(readFileSync(alignmentFile(CORPUS, EVENT), 'utf8')));
    const { status, stderr } = framediff(['compare', EVENT, '--alignment', file]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test.each([
    ['100,000 spaces in a line', `${PROSE} ${' '.repeat(100_000)} copyright`],
    ['100,000 full stops', '.'.repeat(100_000)],
    ['a sentence of 100,000 letters', 'كلمة طويلة '.repeat(9000)],
    ['50,000 quotation marks', '." '.repeat(50_000)],
  ])('%s do not stall it', (_what, text) => {
    const own = temporaryFolder();
    for (const name of ['a', 'b']) writeFileSync(join(own, `${name}.txt`), `عنوان\n${PROSE}\n${text}`);
    expect(framediff(['compare', 'a.txt', 'b.txt'], { cwd: own }).status).toBe(0);
  });

  test('broken front matter names the file', () => {
    const workspace = workspaceWith(row({ id: 'a', title: 'عنوان', text: PROSE }));
    writeFileSync(join(workspace, 'corpus', 'summit', 'a.md'), 'no front matter');
    const { status, stderr } = framediff(['compare', 'summit', '--workspace', workspace]);
    expect(status).toBe(2);
    expect(stderr).toContain(join('corpus', 'summit', 'a.md'));
  });

  test('an alignment whose spans no longer match the text names the article', () => {
    const copy = join(temporaryFolder(), 'workspace');
    cpSync(join(CORPUS.root, 'corpus'), join(copy, 'corpus'), { recursive: true });
    const file = join(copy, 'alignment.json');
    writeFileSync(
      file,
      readFileSync(alignmentFile(CORPUS, EVENT), 'utf8').replace(
        /"start": (\d+)/,
        (_all, start) => `"start": ${Number(start) + 1}`,
      ),
    );
    const { status, stderr } = framediff(['compare', EVENT, '--workspace', copy, '--alignment', file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/euronews-2022-01-12|asharq-2022-01-13/);
    expect(stderr).toContain('framediff align');
  });

  test('a current alignment file gives the same comparison as aligning anew', () => {
    const anew = JSON.parse(framediff(['compare', EVENT, '--json']).stdout);
    const read = JSON.parse(
      framediff(['compare', EVENT, '--json', '--alignment', alignmentFile(CORPUS, EVENT)]).stdout,
    );
    expect(read.findings).toEqual(anew.findings);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    const { status, stderr } = framediff(['report', EVENT, '--out', join(locked, 'reports')]);
    expect(status).toBe(2);
    expect(stderr).toContain('may not be accessed');
  });

  test('a file where a folder should be', () => {
    const { status, stderr } = framediff(['report', EVENT, '--out', join(folder, 'empty.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('empty.txt');
    expect(statSync(join(folder, 'empty.txt')).size).toBe(0);
  });

  test('an event with one article says so', () => {
    const workspace = workspaceWith(row({ id: 'a', title: 'عنوان', text: PROSE }));
    const { status, stderr } = framediff(['compare', 'summit', '--workspace', workspace]);
    expect(status).toBe(0);
    expect(stderr).toContain('one article only');
  });

  test('articles of one word are compared', () => {
    const workspace = workspaceWith(
      row({ id: 'a', title: 'كلمة', text: 'كلمة' }),
      row({ id: 'b', outlet: 'b', title: 'كلمة', text: 'كلمة' }),
    );
    const { status, stderr } = framediff(['compare', 'summit', '--workspace', workspace]);
    expect(status).toBe(0);
    expect(stderr).toContain('only 1 word');
  });

  test('an article of 5 MB is compared', () => {
    const long = Array.from(
      { length: 26_000 },
      (_, index) => `${PROSE.replace('الحكومة', `الحكومة رقم ${index}`)}`,
    ).join('\n');
    const workspace = workspaceWith(
      row({ id: 'a', title: 'عنوان', text: long }),
      row({ id: 'b', outlet: 'b', title: 'عنوان', text: PROSE }),
    );
    const { status, stdout } = framediff(['align', 'summit', '--workspace', workspace]);
    expect(Buffer.byteLength(long)).toBeGreaterThan(4_900_000);
    expect(status).toBe(0);
    expect(stdout).toContain('shared passage');
  });
});

test('hostile text comes out inert everywhere', () => {
  const hostile =
    'قال\u202E evil\u001B[31m<script>alert(1)</script> | `x` \u0007 الوزير إن الاتفاق قريب جدا بين الطرفين.';
  const workspace = workspaceWith(
    row({ id: 'a', title: 'عنوان\u001B]0;pwned\u0007', text: `${PROSE}\n${hostile}` }),
    row({ id: 'b', outlet: '<img src=x>', title: '=cmd()', text: `${PROSE}\n${hostile}` }),
  );
  const reports = temporaryFolder();
  const outputs = [
    framediff(['show', 'a', '--workspace', workspace]).stdout,
    framediff(['compare', 'summit', '--workspace', workspace]).stdout,
    framediff(['compare', 'summit', '--json', '--workspace', workspace]).stdout,
    framediff(['list', '--workspace', workspace]).stdout,
    framediff(['report', 'summit', '--workspace', workspace, '--out', reports]).stdout,
    readFileSync(join(reports, 'summit.md'), 'utf8'),
  ];
  for (const output of outputs)
    expect(output).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  expect(outputs.at(-1)).not.toMatch(/(?<!\\)<script|(?<!\\)<img/);
});

test.each([
  ['NO_COLOR', { NO_COLOR: '1' }],
  ['a pipe', {}],
])('no colour with %s', (_name, env) => {
  expect(framediff(['list'], { env }).stdout).not.toContain('\u001B');
});

test('every command shows help with examples', () => {
  const commands = [...framediff(['--help']).stdout.matchAll(/^ {2}(\w+) .*\[options\]/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(commands.length).toBeGreaterThan(6);
  for (const command of commands) expect(framediff([command, '--help']).stdout).toContain('$ framediff');
});
