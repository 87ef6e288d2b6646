import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/terminal/bidi.ts';
import { type Line, Paragraph, type ParagraphOptions } from '../../src/terminal/paragraph.ts';

const RTL: ParagraphOptions = { direction: 'rtl', encoding: 'forms', marks: true };
const drawn = ({ cells }: Line): string => cells.map((cell) => cell.drawn).join('');

/** A line as it stands on the screen from left to right; letters are compared without their forms (NFKC). */
const screen = (text: string, options: Partial<ParagraphOptions> = {}): string =>
  drawn(new Paragraph(text, { ...RTL, ...options }).line(200)).normalize('NFKC');

const reversed = (text: string): string => [...text].reverse().join('');

describe('one line', () => {
  test.each([
    ['Arabic runs from right to left', 'نص عربي', 'يبرع صن'],
    ['a number keeps its order', 'قمة 2022 اليوم', `${reversed('اليوم')} 2022 ${reversed('قمة')}`],
    ['Arabic-Indic digits too', 'قمة ٢٠٢٢', `٢٠٢٢ ${reversed('قمة')}`],
    ['a Latin name keeps its order', 'وكالة TASS قالت', `${reversed('قالت')} TASS ${reversed('وكالة')}`],
    ['brackets are turned', 'سبعة (7).', `.(7) ${reversed('سبعة')}`],
    ['an address', 'انظر https://a.b/c?d=1 هنا', `${reversed('هنا')} https://a.b/c?d=1 ${reversed('انظر')}`],
    ['guillemets are turned', '«نص»', `«${reversed('نص')}»`],
  ])('%s', (_name, text, expected) => expect(screen(text)).toBe(expected));

  test.each([
    ['joined', 'بيت', 'ﺖﻴﺑ'],
    ['lam with alef is one cell', 'سلام', 'ﻡﻼﺳ'],
    ['lam with alef alone', 'لا', 'ﻻ'],
    ['lam with hamza on alef after a letter that does not join', 'والأرض', 'ﺽﺭﻷﺍﻭ'],
    ['marks stay on their letter', 'شَدّ', 'ﺪّﺷَ'],
    ['a mark between lam and alef', 'لَا', 'ﻻَ'],
    ['a non-joiner parts', 'نامه\u200Cای', 'ﯼﺍﻪﻣﺎﻧ'],
    ['tatweel joins', 'بـ', 'ـﺑ'],
    ['a direction mark between letters does not part them', 'ب\u200Fب', 'ﺐﺑ'],
  ])('%s', (_name, text, expected) => expect(drawn(new Paragraph(text, RTL).line(50))).toBe(expected));

  test('without marks', () => expect(drawn(new Paragraph('شَدّ é', { ...RTL, marks: false }).line(50))).toBe('é ﺪﺷ'));
  test('letters instead of forms', () =>
    expect(drawn(new Paragraph('سلام', { ...RTL, encoding: 'letters' }).line(9))).toBe('مالس'));
  test('logical order', () =>
    expect(drawn(new Paragraph('سلام (1)', { ...RTL, encoding: 'logical' }).line(9))).toBe('سلام (1)'));

  test.each([
    ['escape sequences', 'أ\u001B[31mب', 'أ[31mب'],
    ['overrides', 'أ\u202Eabc\u202Cب', 'أabcب'],
    ['line ends and tabs become spaces', 'أ\n\tب', 'أ  ب'],
    ['lone surrogates', 'أ\uD800ب', 'أب'],
  ])('takes out %s', (_name, text, expected) =>
    expect(drawn(new Paragraph(text, { ...RTL, encoding: 'logical' }).line(50))).toBe(expected));

  test('what does not fit ends in an ellipsis, at the left', () => {
    const line = new Paragraph('وصف المتحدث المحادثات', RTL).line(12);
    expect(line.width).toBeLessThanOrEqual(12);
    expect(drawn(line).normalize('NFKC')).toBe(`...${reversed('وصف المتحدث')}`);
  });
});

test('lines break in reading order', () => {
  const lines = new Paragraph('وصف المتحدث باسم الكرملين المحادثات', RTL).lines(16);
  expect(lines.map((line) => drawn(line).normalize('NFKC'))).toEqual(
    ['وصف المتحدث باسم', 'الكرملين', 'المحادثات'].map(reversed),
  );
});

const ALPHABETS = [
  fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ'),
  fc.constantFrom(...'لاأإآ'),
  fc.constantFrom('\u064B', '\u064E', '\u0651', '\u0640', '\u200C', '\u200D', '\u200F', '\u200E'),
  fc.constantFrom(...'0123456789٠١٢٣', ...'abcXYZé', ...' .,،؛؟!()[]«»"“”-–/:%'),
  fc.constantFrom(' ', ' ', '\t', '\u202E', '\u001B', '漢', '🇵🇸', '👩‍👩‍👧', 'é'),
];
const TEXT = fc.array(fc.oneof(...ALPHABETS), { maxLength: 120 }).map((characters) => characters.join(''));
const DIRECTION = fc.constantFrom<Direction>('ltr', 'rtl');
const ENCODING = fc.constantFrom<ParagraphOptions['encoding']>('forms', 'letters', 'logical');
const OPTIONS = fc.record({ direction: DIRECTION, encoding: ENCODING, marks: fc.boolean() });
const law = <Values extends unknown[]>(property: fc.IProperty<Values>): void =>
  fc.assert(property, { seed: 7, numRuns: 400 });

describe('laws', () => {
  test('no line is wider than asked', () =>
    law(
      fc.property(TEXT, OPTIONS, fc.integer({ min: 1, max: 60 }), (text, options, width) => {
        const paragraph = new Paragraph(text, options);
        for (const line of [...paragraph.lines(width), paragraph.line(width)]) {
          expect(line.width).toBeLessThanOrEqual(width);
          expect(line.cells.reduce((sum, cell) => sum + cell.width, 0)).toBe(line.width);
        }
      }),
    ));

  test('cells cover the text: no letter lost, none drawn twice', () =>
    law(
      fc.property(TEXT, OPTIONS, fc.integer({ min: 2, max: 60 }), (text, options, width) => {
        const covered = new Set<number>();
        for (const { cells } of new Paragraph(text, options).lines(width))
          for (const { start, end } of cells)
            for (let at = start; at < end; at++) {
              expect(covered.has(at)).toBe(false);
              covered.add(at);
            }
        for (const { index } of text.matchAll(/[\p{L}\p{N}\p{P}]/gu)) expect(covered.has(index)).toBe(true);
      }),
    ));

  test('letters of one run keep their order: read backwards from right to left, forwards from left to right', () =>
    law(
      fc.property(TEXT, OPTIONS, (text, options) => {
        const { cells } = new Paragraph(text, options).line(10_000);
        for (const [index, cell] of cells.entries()) {
          const next = cells[index + 1];
          if (next === undefined) continue;
          const arabic = [cell, next].every(
            ({ start }) => /\p{Script=Arabic}/u.test(text.charAt(start)) && /\p{L}/u.test(text.charAt(start)),
          );
          if (arabic && Math.abs(next.start - cell.start) < 3)
            expect(next.start < cell.start).toBe(options.encoding !== 'logical');
        }
      }),
    ));

  test('every line holds the text that follows the line before', () =>
    law(
      fc.property(TEXT, OPTIONS, fc.integer({ min: 2, max: 40 }), (text, options, width) => {
        let end = 0;
        for (const { cells } of new Paragraph(text, options).lines(width)) {
          if (cells.length === 0) continue;
          expect(Math.min(...cells.map((cell) => cell.start))).toBeGreaterThanOrEqual(end);
          end = Math.max(...cells.map((cell) => cell.end));
        }
      }),
    ));

  test('the layout of what was laid out is the same: nothing is reordered, shaped or widened twice', () =>
    law(
      fc.property(TEXT, DIRECTION, (text, direction) => {
        const once = drawn(new Paragraph(text, { direction, encoding: 'logical', marks: true }).line(10_000));
        const twice = drawn(new Paragraph(once, { direction, encoding: 'logical', marks: true }).line(10_000));
        expect(twice).toBe(once);
        const forms = (own: string): string =>
          drawn(new Paragraph(own, { direction, encoding: 'forms', marks: true }).line(10_000));
        if (!/[\u0000-\u001F\u200B-\u200F\u202E]/u.test(text)) expect(forms(once)).toBe(forms(text));
      }),
    ));

  test('nothing drawn can move a cursor or turn the text round', () =>
    law(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), OPTIONS, (text, options) => {
        expect(drawn(new Paragraph(text, options).line(10_000))).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
    ));
});
