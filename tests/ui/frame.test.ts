import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/corpus/event.ts';
import { bareEvent } from '../../src/model/event.ts';
import { NO_LEXICON_CHANGES } from '../../src/model/lexicon.ts';
import { Paragraph } from '../../src/terminal/paragraph.ts';
import { drawnText } from '../../src/ui/row.ts';
import type { State } from '../../src/ui/state.ts';
import { frame } from '../../src/ui/views/frame.ts';
import { article } from '../support/article.ts';
import { CONTEXT, CORPUS_STATE, interfaceOn, press, readText, screenText } from '../support/interface.ts';

/** Keys from the list of events to every kind of screen, in the second event of the corpus. */
const SCREENS: Readonly<Record<string, string>> = {
  events: '',
  overview: '↓ enter',
  'overview, further down': '↓ enter ] ] ↓ ↓',
  'overview with candidates': '↓ enter f ↓ ↓ ↓ space q',
  passage: '↓ enter enter',
  'passage with context and why': '↓ enter enter c w tab',
  'passage that an outlet lacks': '↓ enter enter ↓ ↓',
  'a finding of whole articles': '↓ enter ] enter',
  presentation: '↓ enter p',
  article: '↓ enter a',
  'article, further down': '↓ enter a ↓ ↓ ↓ ↓ ↓ ↓',
  filter: '↓ enter f',
  base: '↓ enter o',
  help: '?',
  search: '↓ enter /',
};

const SIZES = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
];

const sized = (state: State, size: State['size'], language: State['language']): State => ({ ...state, size, language });

describe.each(Object.entries(SCREENS))('%s', (_name, keys) => {
  test.each(SIZES)('fills $columns × $rows cells, no more and no less', (size) => {
    for (const language of ['en', 'ar'] as const) {
      const rows = frame(press(sized(CORPUS_STATE, size, language), keys), CONTEXT);
      expect(rows.length).toBe(size.rows);
      for (const row of rows) {
        expect(row.width).toBe(size.columns);
        expect(stringWidth(drawnText(row))).toBe(size.columns);
      }
    }
  });

  test('names no outlet in blind mode', () => {
    const blind = readText(press(CORPUS_STATE, `b ${keys}`));
    expect(blind).not.toMatch(/euronews|asharq|levant|jazeera|يورونيوز|ليفانت|الجزيرة/iu);
    expect(screenText(press(CORPUS_STATE, `b ${keys}`))).not.toMatch(/euronews|asharq|levant|jazeera/iu);
  });
});

test('a window that is too small says so', () => {
  const small = { ...CORPUS_STATE, size: { columns: 100, rows: 15 } };
  expect(screenText(small)).toContain('60 columns and 16 rows');
});

test('an event that cannot be compared says why, and the others stay', () => {
  const [first, ...rest] = CORPUS_STATE.events;
  if (first === undefined) throw new Error('the corpus has no events');
  const broken: State = {
    ...CORPUS_STATE,
    events: [{ ...first, progress: { kind: 'failed', message: 'article.md: no headline' } }, ...rest],
  };
  expect(screenText(broken)).toContain('article.md: no headline');
  expect(screenText(press(broken, 'enter'))).toContain('article.md: no headline');
  expect(screenText(press(broken, '↓ enter'))).toContain('Passages');
});

test('while events are compared, the list says how many are done', () => {
  const [first, ...rest] = CORPUS_STATE.events;
  if (first === undefined) throw new Error('the corpus has no events');
  const busy: State = {
    ...CORPUS_STATE,
    events: [{ ...first, progress: { kind: 'comparing', earlier: undefined } }, ...rest],
  };
  expect(screenText(busy)).toContain('comparing … 1/2');
});

test('the Arabic interface is the mirror of the English one', () => {
  const english = screenText(press(CORPUS_STATE, 'enter')).split('\n');
  const arabic = screenText(press({ ...CORPUS_STATE, language: 'ar' }, 'enter')).split('\n');
  expect(english.find((line) => line.includes('▸'))).toMatch(/^▸/);
  expect(arabic.find((line) => line.includes('◂'))).toMatch(/◂$/);
  expect(english[0]).toMatch(/^framediff/);
  expect(arabic[0]).toMatch(/framediff$/);
});

test('a passage shows its readings letter by letter', () => {
  const { comparison } = loaded(CORPUS_STATE, 0);
  const passage = comparison.alignment.passages[2];
  const shown = readText(press({ ...CORPUS_STATE, size: { columns: 60, rows: 40 } }, 'enter enter ↓ ↓'));
  for (const { article, spans } of passage?.readings ?? []) {
    const own = comparison.articles.find(({ id }) => id === article);
    const text = `${own?.headline}\n\n${own?.body}`;
    for (const { start, end } of spans)
      for (const word of text.slice(start, end).match(/[\p{L}\p{M}]+/gu) ?? [])
        expect(shown).toContain(word.normalize('NFKC'));
  }
});

test('hostile text comes out inert on every screen', () => {
  const hostile =
    'قال \u001B[2J\u001B]0;x\u0007 \u202Eالوزير\u202C إن\u0000 المحادثات\u2066 استمرت أربع ساعات\u009B31m في \uD800بروكسل.';
  const event: Event = {
    info: { ...bareEvent('e'), title: { en: hostile, ar: hostile } },
    lexicon: NO_LEXICON_CHANGES,
    articles: ['a', 'b'].map((outlet) =>
      article(outlet, hostile, `${hostile}\n${hostile}`, { outletName: { en: hostile } }),
    ),
  };
  for (const keys of ['', 'enter', 'enter enter c w', 'enter ] ↓ enter', 'enter a', 'enter f', 'enter o'])
    expect(screenText(press(interfaceOn([event]), keys))).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|\p{Cs}/u);
});

test('what limits a comparison is said in full', () => {
  const event: Event = {
    info: { ...bareEvent('e'), note: 'only the first day is covered' },
    lexicon: NO_LEXICON_CHANGES,
    articles: [article('a', 'Titre', 'Un texte.', { language: 'fr' }), article('b', 'عنوان', 'نص.')],
  };
  const overview = screenText(press(interfaceOn([event], { size: { columns: 60, rows: 50 } }), 'enter'));
  expect(overview).toContain('only the first day is covered');
  expect(overview).toContain('language “fr” is not read');
  expect(overview).toContain('no statement is told by two articles');
});

test('a row out of a long text is the same as out of all of it', () => {
  const long = 'قالَ «الوزيرُ» (TASS) إنّ 13 ألفًا، '.repeat(40);
  const paragraph = new Paragraph(long, { direction: 'rtl', encoding: 'forms', marks: true });
  for (const width of [1, 7, 30, 61, 140])
    expect(drawnText(CONTEXT.typeset.tight(long, width, { direction: 'rtl' }))).toBe(
      paragraph
        .line(width)
        .cells.map(({ drawn }) => drawn)
        .join(''),
    );
});

test('highlighting moves no letter', () => {
  const roles = ['wording', 'selected', 'match', 'equal'] as const;
  const text = 'وصف المتحدث باسم الكرملين، الخميس، المحادثات بـ "غير الناجحة" (TASS) لا 2022.';
  const plain = CONTEXT.typeset.rows(text, 30, { direction: 'rtl' }).map(drawnText);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.constantFrom(...roles)), { maxLength: 6 }),
      (marks) => {
        const spans = marks.map(([a, b, role]) => ({ start: Math.min(a, b), end: Math.max(a, b), role }));
        expect(CONTEXT.typeset.rows(text, 30, { direction: 'rtl', spans }).map(drawnText)).toEqual(plain);
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

function loaded(state: State, index: number) {
  const progress = state.events[index]?.progress;
  if (progress?.kind !== 'compared' || progress.loaded === undefined) throw new Error('not compared');
  return progress.loaded;
}
