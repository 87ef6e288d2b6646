import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileInput } from '../../../src/corpus/import/input.ts';
import type { ImportContext, ImportRow } from '../../../src/corpus/import/record.ts';
import { IMPORT_SOURCES, sourceFor } from '../../../src/corpus/import/registry.ts';
import { KNOWN_OUTLETS } from '../../../src/corpus/outlets.ts';
import { temporaryFolder } from '../../support/run.ts';

const FIRST = 'قال وزير الخارجية إن المحادثات مع الوفد الزائر كانت صعبة، وإن بلاده ستواصل العمل مع شركائها.';
const SECOND = 'وأضاف الوزير في مؤتمر صحفي أن الجولة المقبلة ستعقد في جنيف خلال أسبوعين على مستوى الخبراء.';
const PAGE = `<!doctype html><html lang="ar"><head><title>عنوان الخبر الطويل</title>
<meta property="article:published_time" content="2022-01-13T10:00:00Z"></head>
<body><nav><a href="/">الرئيسية</a></nav><article><h1>عنوان الخبر الطويل</h1><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;

const response = (url: string, type: string, body: string): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2022-02-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
const RECORDS = [
  response('https://www.aljazeera.net/a', 'text/html; charset=utf-8', PAGE),
  response('https://www.aljazeera.net/a', 'text/html; charset=utf-8', PAGE),
  response('https://www.aljazeera.net/', 'text/html', '<html><body><a href="/a">عنوان</a></body></html>'),
  response('https://www.aljazeera.net/style.css', 'text/css', 'p { color: red }'),
];
const WARC_GZ = Buffer.concat(RECORDS.map((record) => gzipSync(record)));

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const DOCX = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[`عنوان الخبر الطويل`, FIRST, SECOND].map(paragraph).join('')}</w:body></w:document>`,
  ),
});

const RSS = (item: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title>${item}</channel></rss>`;
const ITEM = `<item><title>عنوان الخبر الطويل</title><link>https://www.aljazeera.net/a</link><pubDate>Thu, 13 Jan 2022 10:00:00 GMT</pubDate>`;

const ROW = {
  event: 'e',
  outlet: 'asharq',
  title: 'عنوان الخبر الطويل',
  text: `${FIRST}\n${SECOND}`,
  published: '2022-01-13',
};
const CSL = {
  type: 'article-newspaper',
  title: 'عنوان الخبر الطويل',
  'container-title': 'الشرق',
  issued: { 'date-parts': [[2022, 1, 13]] },
  author: [{ given: 'سعاد', family: 'خليل' }],
  file: 'texts/a.txt',
};
const RIS = (file: string): string =>
  `TY  - NEWS\r\nTI  - عنوان الخبر الطويل\r\nT2  - الشرق\r\nDA  - 2022/01/13/\r\nL1  - ${file}\r\nER  - \r\n`;

/** File, its content, the source that reads it, what comes out: a line a row, as far as the source can know it. */
const CASES: readonly (readonly [
  file: string,
  content: string | Uint8Array,
  source: string,
  rows: readonly string[],
])[] = [
  ['page.html', PAGE, 'html', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z']],
  ['page.txt', PAGE, 'html', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z']],
  ['links.html', '<html><body><a href="/a">عنوان</a></body></html>', 'html', ['! no article was found']],
  ['crawl.warc', RECORDS.join(''), 'warc', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z', '! no article']],
  ['crawl.warc.gz', WARC_GZ, 'warc', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z', '! no article']],
  [
    'crawl.wacz',
    zipSync({ 'datapackage.json': strToU8('{}'), 'archive/../../x.warc.gz': WARC_GZ, 'archive/data.warc.gz': WARC_GZ }),
    'warc',
    ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z', '! no article'],
  ],
  ['crawl.dat', WARC_GZ, 'warc', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z', '! no article']],
  ['cut.warc', RECORDS.join('').slice(0, 500), 'warc', ['! ends in the middle']],
  ['cut.warc.gz', WARC_GZ.subarray(0, 300), 'warc', ['! broken web archive']],
  ['empty.wacz', zipSync({ 'datapackage.json': strToU8('{}') }), 'warc', ['! holds no web archive']],
  ['report.docx', DOCX, 'docx', ['– | 3 | –']],
  ['broken.docx', DOCX.slice(0, 300), 'docx', ['! broken.docx']],
  [
    'full.xml',
    RSS(`${ITEM}<content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p>]]></content:encoded></item>`),
    'feed',
    ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z'],
  ],
  ['links.rss', RSS(`${ITEM}</item>`), 'feed', ['! framediff watch']],
  [
    'rows.jsonl',
    `${JSON.stringify(ROW)}\n[1]\n{"text":""}\n`,
    'jsonl',
    ['عنوان الخبر الطويل | 2 | 2022-01-13', '! not a JSON object', '! no text'],
  ],
  ['rows.dat', `${JSON.stringify(ROW)}\n`, 'jsonl', ['عنوان الخبر الطويل | 2 | 2022-01-13']],
  [
    'rows.csv',
    `outlet;title;text\nasharq;عنوان;"${FIRST}\n${SECOND}"\nasharq;عنوان\n`,
    'table',
    ['عنوان | 2 | –', '! 2 cells where the first line names 3'],
  ],
  ['rows.tsv', `\uFEFFoutlet\ttitle\ttext\nasharq\tعنوان\t${FIRST}\n`, 'table', ['عنوان | 1 | –']],
  [
    'open.csv',
    `outlet,text\nasharq,${FIRST}\nasharq,"${FIRST}\n`,
    'table',
    ['– | 1 | –', '! a quotation mark is not closed'],
  ],
  [
    'wide.csv',
    `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n`,
    'table',
    ['! names 10000 columns'],
  ],
  ['other.csv', 'a,b\n1,2\n', 'table', ['! no column named “text”']],
  ['rows.json', JSON.stringify([ROW]), 'csl', ['عنوان الخبر الطويل | 2 | 2022-01-13']],
  [
    'zotero.json',
    JSON.stringify([CSL, { ...CSL, file: '../../x.txt' }, { title: 'بلا نص', URL: 'https://x.org/a' }]),
    'csl',
    ['عنوان الخبر الطويل | 2 | 2022-01-13', '! do not lie beside', '! framediff add https://x.org/a'],
  ],
  [
    'zotero.ris',
    `${RIS('texts/a.txt')}${RIS('/etc/passwd')}${RIS('texts\\a.txt')}`,
    'ris',
    ['عنوان الخبر الطويل | 2 | 2022-01-13', '! do not lie beside', 'عنوان الخبر الطويل | 2 | 2022-01-13'],
  ],
  [
    'list.json',
    JSON.stringify({
      articles: [
        { file: 'texts/a.txt', outlet: 'asharq', event: 'e' },
        { file: '../x.txt', outlet: 'x', event: 'e' },
      ],
      events: { e: { title: { ar: 'حدث' } } },
    }),
    'manifest',
    ['– | 3 | –', '! outside the folder', 'event e'],
  ],
  ['a.md', `# عنوان الخبر\n\n${FIRST}\n`, 'text', ['– | 2 | –']],
  ['comments.html', `${'<!-- a -->'.repeat(300)}${PAGE}`, 'html', ['عنوان الخبر الطويل | 2 | 2022-01-13T10:00:00Z']],
  ['deep.html', `<html>${'<div>'.repeat(100_000)}`, 'html', ['! stand inside each other']],
  ['many.html', `<html>${'<i>a</i>'.repeat(100_000)}`, 'html', ['! more than 30000 elements']],
  ['signs.html', `<p>${'<'.repeat(1_000_000)}`, 'html', ['! more than 30000 elements']],
  ['utf16.csv', Buffer.from(`\uFEFFoutlet,title,text\nasharq,عنوان,${FIRST}\n`, 'utf16le'), 'table', ['عنوان | 1 | –']],
  [
    'quotes.csv',
    `outlet,title,text\na,t,${FIRST}\na,t"x,y\na,u,${FIRST}\n`,
    'table',
    ['! a quotation mark stands inside', 't | 1 | –', 'u | 1 | –'],
  ],
  ['link.ris', RIS('link.txt'), 'ris', ['! do not lie beside']],
  ['paper.pdf', '%PDF-1.7 x', 'refused', ['! is a PDF']],
  ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'refused', ['! an old Word document']],
  ['picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'refused', ['! a picture']],
  ['rows.jsonl.gz', gzipSync('{}'), 'refused', ['! a packed file']],
  ['things.zip', zipSync({ 'a.txt': strToU8('x') }), 'refused', ['! a packed file']],
];

const folder = temporaryFolder();
mkdirSync(join(folder, 'texts'));
symlinkSync('/etc/hostname', join(folder, 'link.txt'));
writeFileSync(join(folder, 'texts', 'a.txt'), `عنوان الخبر الطويل\n${FIRST}\n${SECOND}\n`);
for (const [file, content] of CASES) writeFileSync(join(folder, file), content);

const CONTEXT: ImportContext = { hints: {}, outlets: KNOWN_OUTLETS, fieldNames: new Map(), sourceFor };

async function rowsOf(file: string): Promise<string[]> {
  const input = await fileInput(join(folder, file));
  const rows: string[] = [];
  try {
    for await (const row of sourceFor(input).read(input, CONTEXT)) rows.push(lineOf(row));
  } catch (error) {
    rows.push(`! ${error instanceof Error ? error.message : ''}`);
  }
  return rows;
}

function lineOf(row: ImportRow): string {
  if (row.kind === 'rejected') return `! ${row.reason}`;
  if (row.kind === 'event') return `event ${row.info.id}`;
  const { title, text, published } = row.record;
  return [title ?? '–', text.split('\n').filter((line) => line.trim() !== '').length, published ?? '–'].join(' | ');
}

describe('what a file is, is told by its bytes', () => {
  test.each(CASES)('%s', async (file, _content, source, expected) => {
    const input = await fileInput(join(folder, file));
    expect(sourceFor(input).name).toBe(source);
    const rows = await rowsOf(file);
    expect(rows).toHaveLength(expected.length);
    for (const [index, line] of expected.entries())
      if (line.startsWith('! ')) expect(rows[index]).toContain(line.slice(2));
      else expect(rows[index]).toBe(line);
  });

  test('every source has a case here', () => {
    expect([...new Set(CASES.map(([, , source]) => source))].sort()).toEqual(Object.keys(IMPORT_SOURCES).sort());
  });
});
