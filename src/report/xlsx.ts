import { inert } from '../model/inert.ts';
import type { ReportFormat } from './format.ts';
import { type Cell, type Table, tablesOf } from './rows.ts';
import { element, type Xml, xmlDocument } from './xml.ts';
import { zipOf } from './zip.ts';

/**
 * A workbook (ECMA-376) of the three tables. All text is inline strings: those are never formulas, whatever they
 * begin with.
 */
export const xlsx: ReportFormat = {
  describes: 'a workbook with a sheet of findings, one of passages, one of articles',
  files: (comparison, { language }) => [
    { name: `${comparison.event.id}.xlsx`, content: workbook(tablesOf(comparison, language)) },
  ],
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(tables: readonly Table[]): Uint8Array {
  const sheets = tables.map((table, index) => ({ table, number: index + 1 }));
  return zipOf({
    '[Content_Types].xml': xmlDocument(
      element(
        'Types',
        { xmlns: `${PACKAGE}/content-types` },
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Override', { PartName: '/xl/workbook.xml', ContentType: `${TYPE}.sheet.main+xml` }),
        element('Override', { PartName: '/xl/styles.xml', ContentType: `${TYPE}.styles+xml` }),
        ...sheets.map(({ number }) =>
          element('Override', { PartName: `/xl/worksheets/sheet${number}.xml`, ContentType: `${TYPE}.worksheet+xml` }),
        ),
      ),
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': xmlDocument(
      element(
        'workbook',
        { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS },
        element(
          'sheets',
          {},
          ...sheets.map(({ table, number }) =>
            element('sheet', { name: table.name, sheetId: number, 'r:id': `rId${number}` }),
          ),
        ),
      ),
    ),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ number }): Relationship => [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`]),
      ['rIdStyles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': xmlDocument(STYLES),
    ...Object.fromEntries(
      sheets.map(({ table, number }) => [`xl/worksheets/sheet${number}.xml`, xmlDocument(sheet(table))]),
    ),
  });
}

type Relationship = readonly [id: string, type: string, target: string];

const relationships = (entries: readonly Relationship[]): string =>
  xmlDocument(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...entries.map(([Id, type, Target]) => element('Relationship', { Id, Type: `${RELATIONSHIPS}/${type}`, Target })),
    ),
  );

/** Style 0: text that wraps. Style 1: the same in bold, for the first row. */
const STYLES = element(
  'styleSheet',
  { xmlns: MAIN },
  element('fonts', { count: 2 }, element('font', {}), element('font', {}, element('b', {}))),
  element('fills', { count: 1 }, element('fill', {}, element('patternFill', { patternType: 'none' }))),
  element('borders', { count: 1 }, element('border', {})),
  element('cellStyleXfs', { count: 1 }, element('xf', {})),
  element(
    'cellXfs',
    { count: 2 },
    ...[0, 1].map((fontId) =>
      element(
        'xf',
        { fontId, numFmtId: 0, applyAlignment: 1, applyFont: 1 },
        element('alignment', { vertical: 'top', wrapText: 1 }),
      ),
    ),
  ),
);

/** Columns that hold sentences are wide; characters. */
const WIDE: ReadonlySet<string> = new Set(['note', 'texts', 'text', 'headline', 'basis']);
const WIDTHS = { wide: 60, narrow: 16 };

const sheet = ({ columns, rows }: Table): Xml =>
  element(
    'worksheet',
    { xmlns: MAIN },
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: 0 },
        element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element(
      'cols',
      {},
      ...columns.map((column, index) =>
        element('col', {
          min: index + 1,
          max: index + 1,
          width: WIDE.has(column) ? WIDTHS.wide : WIDTHS.narrow,
          customWidth: 1,
        }),
      ),
    ),
    element('sheetData', {}, row(columns, 1, 1), ...rows.map((cells, index) => row(cells, index + 2, 0))),
  );

const row = (cells: readonly Cell[], number: number, style: number): Xml =>
  element('row', { r: number }, ...cells.map((cell, index) => cellOf(cell, `${columnName(index)}${number}`, style)));

const cellOf = (cell: Cell, r: string, s: number): Xml =>
  typeof cell === 'number'
    ? element('c', { r, s }, element('v', {}, String(cell)))
    : element(
        'c',
        { r, s, t: 'inlineStr' },
        element('is', {}, element('t', { 'xml:space': 'preserve' }, cellText(cell))),
      );

/** Excel holds no more characters in a cell, and reads `_x000A_` as an escape. */
const LONGEST_CELL = 32_767;

const cellText = (text: string): string => {
  const escaped = inert(text).replace(/_x(?=[0-9A-F]{4}_)/gi, '_x005F_x');
  return escaped.length > LONGEST_CELL ? `${escaped.slice(0, LONGEST_CELL - 1)}…` : escaped;
};

const columnName = (index: number): string => String.fromCharCode(65 + index);
