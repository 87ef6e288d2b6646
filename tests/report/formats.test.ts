import { readFileSync } from 'node:fs';
import { Marp } from '@marp-team/marp-core';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import jsonld from 'jsonld';
import type { Nodes } from 'mdast';
import Papa from 'papaparse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { REPORT_CONTEXT } from '../../src/commands/comparing.ts';
import { textOf } from '../../src/model/article.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { isCandidate } from '../../src/model/finding.ts';
import type { ReportFormatName } from '../../src/model/report-format.ts';
import type { ReportContext } from '../../src/report/context.ts';
import { factsOf } from '../../src/report/event-facts.ts';
import type { ReportFile } from '../../src/report/format.ts';
import { REPORT_FORMATS } from '../../src/report/formats.ts';
import { LANGUAGE_IDS } from '../../src/words/language-id.ts';
import { corpusComparisons, hostileComparison } from '../support/comparisons.ts';
import { unescaped } from '../support/unescaped.ts';

/** Every registered format, on real comparisons and on a hostile one, read back by parsers that are not ours. */

const REAL = await corpusComparisons();
const HOSTILE = hostileComparison();
const ALL = [...REAL, HOSTILE];

const context = (change: Partial<ReportContext> = {}): ReportContext => ({ ...REPORT_CONTEXT, ...change });

async function filesOf(
  name: ReportFormatName,
  comparison: Comparison,
  change: Partial<ReportContext> = {},
): Promise<readonly ReportFile[]> {
  return (await REPORT_FORMATS[name]()).files(comparison, context(change));
}

const textOfFile = ({ content }: ReportFile): string => (typeof content === 'string' ? content : strFromU8(content));

async function onlyText(
  name: ReportFormatName,
  comparison: Comparison,
  change: Partial<ReportContext> = {},
): Promise<string> {
  const [file] = await filesOf(name, comparison, change);
  if (file === undefined) throw new Error(name);
  return textOfFile(file);
}

/** The contents of every file, archives unpacked. */
const contents = (file: ReportFile): string[] =>
  typeof file.content === 'string'
    ? [file.content]
    : Object.values(unzipSync(file.content)).map((bytes) => strFromU8(bytes));

const NAMES = Object.keys(REPORT_FORMATS).filter((name): name is ReportFormatName => name in REPORT_FORMATS);

describe.each(NAMES)('%s', (name) => {
  test('the same comparison gives the same bytes, under names that stay in their folder', async () => {
    for (const comparison of ALL) {
      const files = await filesOf(name, comparison);
      expect(files.length).toBeGreaterThan(0);
      expect(await filesOf(name, comparison)).toEqual(files);
      for (const file of files) expect(file.name).toMatch(new RegExp(`^${comparison.event.id}\\.[\\w.]+$`));
    }
  });

  test('hostile text comes out inert, in every language', async () => {
    for (const language of LANGUAGE_IDS) {
      for (const file of await filesOf(name, HOSTILE, { language })) {
        for (const content of contents(file)) {
          expect(content).not.toMatch(
            /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/,
          );
          expect(content.isWellFormed()).toBe(true);
        }
      }
    }
  });

  test('says what it is', async () => {
    expect((await REPORT_FORMATS[name]()).describes).toMatch(/^[\w ].{20,}$/);
  });
});

describe('tables', () => {
  const parse = (text: string, delimiter: string): string[][] =>
    Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ] as const)('%s: papaparse reads rows that all have the columns of the first', async (name, delimiter) => {
    for (const comparison of ALL) {
      const [findings, passages, articles] = (await filesOf(name, comparison)).map((file) =>
        parse(textOfFile(file), delimiter),
      );
      for (const table of [findings, passages, articles])
        for (const row of table ?? []) expect(row).toHaveLength(table?.[0]?.length ?? 0);
      expect(findings).toHaveLength(comparison.findings.length + 1);
      expect(articles).toHaveLength(comparison.articles.length + 1);
    }
  });

  test('no cell is a formula', async () => {
    for (const file of await filesOf('csv', HOSTILE))
      for (const row of parse(textOfFile(file), ',')) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  test('--bom begins each file with one', async () => {
    for (const file of await filesOf('csv', HOSTILE, { byteOrderMark: true }))
      expect(textOfFile(file).startsWith('\uFEFFevent,')).toBe(true);
  });

  test('every span of the findings covers its text in the article', async () => {
    for (const comparison of REAL) {
      const texts = new Map(comparison.articles.map((one) => [one.id, Array.from(textOf(one))]));
      for (const line of (await onlyText('jsonl', comparison)).trim().split('\n')) {
        const row = JSON.parse(line);
        if (row.type !== 'finding') continue;
        const found = row.spans
          .split(' ')
          .filter(Boolean)
          .map((span: string) => {
            const [, id = '', start, end] = /^(.+):(\d+)-(\d+)$/.exec(span) ?? [];
            return texts.get(id)?.slice(Number(start), Number(end)).join('');
          });
        expect(found.join(' | ')).toBe(row.texts);
      }
    }
  });

  test('xlsx: exceljs reads text as text and numbers as numbers', async () => {
    for (const comparison of ALL) {
      const [file] = await filesOf('xlsx', comparison);
      const workbook = new ExcelJS.Workbook();
      if (typeof file?.content === 'string' || file === undefined) throw new Error('no workbook');
      await workbook.xlsx.load(Uint8Array.from(file.content).buffer);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(['findings', 'passages', 'articles']);
      const [findings] = workbook.worksheets;
      expect(findings?.rowCount).toBe(comparison.findings.length + 1);
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Number]).toContain(cell.type)),
        );
    }
  });
});

const schema = (name: string): string => readFileSync(`tests/report/schemas/${name}`, 'utf8');

async function problemsOf(xml: string, schemaName: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents: xml }],
    schema: [schema(schemaName)],
    extension: schemaName.endsWith('.rng') ? 'relaxng' : 'schema',
    initialMemoryPages: 2_048,
    maxMemoryPages: 8_192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('XML is valid against its schema', () => {
  test('the check can fail', async () => {
    expect(await problemsOf('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', 'tei_app_subset.rng')).not.toEqual([]);
    expect(await problemsOf('<Project xmlns="urn:QDA-XML:project:1.0"/>', 'REFI-QDA-Project-1.0.xsd')).not.toEqual([]);
  });

  test('TEI: a witness for each article, an entry for each passage, every witness named exists', async () => {
    for (const comparison of ALL) {
      const xml = await onlyText('tei', comparison);
      expect(await problemsOf(xml, 'tei_app_subset.rng')).toEqual([]);
      const witnesses = [...xml.matchAll(/xml:id="(\w+)"/g)].map(([, id]) => id);
      expect(witnesses).toHaveLength(comparison.articles.length);
      expect([...xml.matchAll(/<app /g)]).toHaveLength(comparison.alignment.passages.length);
      for (const [, wit] of xml.matchAll(/wit="#(\w+)"/g)) expect(witnesses).toContain(wit);
    }
  });

  test('REFI-QDA: every selection covers the text of its finding, every reference has its target', async () => {
    for (const comparison of ALL) {
      const [file] = await filesOf('refi-qda', comparison);
      if (file === undefined || typeof file.content === 'string') throw new Error('no project');
      const files = unzipSync(file.content);
      const xml = strFromU8(files['project.qde'] ?? new Uint8Array());
      expect(xml.startsWith('<?xml')).toBe(true);
      expect(await problemsOf(xml, 'REFI-QDA-Project-1.0.xsd')).toEqual([]);
      const guids = [...xml.matchAll(/ guid="([0-9a-f-]{36})"/g)].map(([, guid]) => guid);
      expect(new Set(guids).size).toBe(guids.length);
      for (const [, target] of xml.matchAll(/targetGUID="([^"]+)"/g)) expect(guids).toContain(target);
      for (const source of xml.split('<TextSource ').slice(1)) {
        const path = /plainTextPath="internal:\/\/([^"]+)"/.exec(source)?.[1] ?? '';
        const text = strFromU8(files[`sources/${path}`] ?? new Uint8Array());
        expect(text).not.toMatch(/\r|^\uFEFF/);
        const guid = path.replace('.txt', '');
        const article = comparison.articles.find((one) => source.includes(`(${one.id})`) && xml.includes(guid));
        const own = Array.from(text);
        for (const [, finding, start, end] of source.matchAll(
          /name="(f\d+)" startPosition="(\d+)" endPosition="(\d+)"/g,
        )) {
          const spans = comparison.findings
            .find(({ id }) => id === finding)
            ?.readings.filter((reading) => reading.article === article?.id)
            .flatMap(({ spans: all }) =>
              all.map((span) => (article === undefined ? '' : textOf(article)).slice(span.start, span.end)),
            );
          const covered = own.slice(Number(start), Number(end)).join('');
          if (comparison !== HOSTILE) expect(spans).toContain(covered);
          expect(covered.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

test('web annotation: jsonld knows every term, and both selectors find the same words in the article', async () => {
  const context_ = JSON.parse(schema('anno.jsonld'));
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not offline: ${url}`);
    return { documentUrl: url, document: context_ };
  };
  for (const comparison of ALL) {
    const document = JSON.parse(await onlyText('webannotation', comparison));
    const options: jsonld.Options.Expand & { readonly safe: boolean } = { documentLoader, safe: true };
    const expanded = await jsonld.expand(document, options);
    expect(expanded).toHaveLength(1);
    expect(document.total).toBe(comparison.findings.length);
    const texts = comparison.articles.map((one) => textOf(one));
    for (const { target } of document.first?.items ?? []) {
      expect(target.length).toBeGreaterThan(0);
      for (const { selector } of target) {
        const [quote, position] = selector;
        const found = texts.some((text) => {
          const points = Array.from(text);
          const around = text.includes(`${quote.prefix}${quote.exact}${quote.suffix}`);
          return around && points.slice(position.start, position.end).join('') === quote.exact;
        });
        if (comparison !== HOSTILE) expect(found).toBe(true);
      }
    }
  }
});

describe('Markdown', () => {
  const markdown = unified().use(remarkParse).use(remarkGfm);
  const nodes = (tree: Nodes): Nodes[] => ['children' in tree ? tree.children.flatMap(nodes) : [], tree].flat();

  test('remark-gfm reads tables, and no image, code or link of an article but its address', async () => {
    for (const comparison of ALL) {
      const all = nodes(markdown.parse(await onlyText('md', comparison)));
      const types = new Set(all.map(({ type }) => type));
      expect(types).toContain('table');
      for (const type of ['image', 'code', 'definition', 'linkReference']) expect(types).not.toContain(type);
      const addresses = comparison.articles.map(({ url }) => url);
      for (const node of all)
        if (node.type === 'link' && !node.url.startsWith('#')) expect(addresses).toContain(node.url);
      for (const node of all)
        if (node.type === 'html')
          expect(node.value).toMatch(/^<\/?(?:bdi|div|mark|b|a|wbr)(?: (?:dir|id)="[\w.-]+")?>$/);
    }
  });

  test('every entry of the contents, every footnote and every number of a passage leads somewhere', async () => {
    for (const comparison of ALL) {
      for (const detail of ['full', 'brief'] as const) {
        const text = await onlyText('md', comparison, { detail });
        const all = nodes(markdown.parse(text));
        const links = all.flatMap((node) => (node.type === 'link' && node.url.startsWith('#') ? [node.url] : []));
        expect(links.length).toBeGreaterThan(3);
        if (detail === 'full') for (const url of links) expect(text).toContain(`<a id="${url.slice(1)}"></a>`);
        const notes = all.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
        expect(notes).toEqual(comparison.articles.map(({ id }) => id));
        for (const node of all) if (node.type === 'footnoteReference') expect(notes).toContain(node.identifier);
      }
    }
  });

  test('--detail brief leaves candidates and workings out', async () => {
    for (const comparison of REAL) {
      const [brief, full] = [
        await onlyText('md', comparison, { detail: 'brief' }),
        await onlyText('md', comparison, { detail: 'full' }),
      ];
      expect(brief.length).toBeLessThan(full.length / 2);
      for (const { id } of comparison.findings.filter(isCandidate)) expect(brief).not.toContain(` ${id} · `);
      for (const { id, subkind } of comparison.findings.filter((finding) => !isCandidate(finding)))
        if (subkind !== 'only-in') expect(brief).toContain(` ${id} · `);
    }
  });
});

test('a page over all events leads to each of them, in the formats people read', async () => {
  for (const name of ['md', 'html'] as const) {
    for (const language of LANGUAGE_IDS) {
      const page = (await REPORT_FORMATS[name]()).index?.(ALL.map(factsOf), context({ language }));
      const text = page === undefined ? '' : textOfFile(page);
      expect(page?.name).toBe(`index.${name}`);
      for (const { event } of ALL) expect(text).toContain(`${event.id}.${name}`);
      expect(text).not.toMatch(/(?<!\\)<script>alert/);
      expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E]/);
    }
  }
});

test.each(
  LANGUAGE_IDS,
)('slides (%s): Marp makes a slide of each passage, and nothing of an article but text', async (language) => {
  for (const comparison of ALL) {
    const deck = await onlyText('slides', comparison, { language });
    const { html } = new Marp({ script: false, emoji: { unicode: false, shortcode: false } }).render(deck, {
      htmlAsArray: true,
    });
    const passages = Math.min(12, comparison.alignment.passages.length);
    expect(html).toHaveLength(passages + (passages === 0 ? 5 : 4));
    const all = html.join('\n');
    expect(all).not.toMatch(/<(?:script|img|pre|table|a )/i);
    expect(all).toContain(`lang="${language}"`);
    for (const headline of comparison.articles.map((one) => one.headline.slice(0, 20)))
      if (comparison !== HOSTILE) expect(unescaped(all)).toContain(headline);
  }
});
