import { describe, expect, test } from 'vitest';
import { isCandidate } from '../../src/model/finding.ts';
import { eventToCompare } from '../../src/ui/nearby.ts';
import { currentScreen, loadedIn, type State } from '../../src/ui/state.ts';
import { CORPUS_STATE, effectsOf, press, readText, screenText } from '../support/interface.ts';

const NATO = 'nato-russia-council-2022-01';
const GUARANTEES = 'security-guarantees-2021-12';

const compared = loadedIn(CORPUS_STATE, NATO)?.comparison;
const passages = compared?.alignment.passages.map(({ id }) => id) ?? [];
const LAST = passages.at(-1);
const WITH_FINDING = passages.find((id) =>
  compared?.findings.some((finding) => finding.passage === id && !isCandidate(finding)),
);

/** A screen in one word, so that a case is one line. */
function place(state: State): string {
  const screen = currentScreen(state);
  switch (screen.kind) {
    case 'events':
      return `events ${screen.cursor}`;
    case 'overview':
      return `overview ${screen.event}`;
    case 'passage':
      return `${screen.subject.kind} ${screen.subject.id}`;
    case 'article':
      return `article ${screen.article}`;
    case 'menu':
      return screen.menu;
    case 'help':
      return 'help';
  }
}

describe('keys lead from screen to screen', () => {
  test.each([
    ['', 'events 0'],
    ['↓', 'events 1'],
    ['↓ ↓ ↓', 'events 1'],
    ['j k', 'events 0'],
    ['G g', 'events 0'],
    ['enter', `overview ${NATO}`],
    ['enter q', 'events 0'],
    ['enter esc', 'events 0'],
    ['enter enter', 'passage p1'],
    ['enter enter ↓', 'passage p2'],
    ['enter enter ↑', 'passage p1'],
    ['enter enter G', `passage ${LAST}`],
    ['enter enter G ↓', `passage ${LAST}`],
    ['enter enter tab', `passage ${WITH_FINDING}`],
    ['enter tab enter', `passage ${WITH_FINDING}`],
    ['enter ] enter', 'overview nato-russia-council-2022-01'],
    ['enter ] ↓ enter', 'finding f1'],
    ['enter a', 'article euronews-2022-01-12'],
    ['enter a →', 'article asharq-2022-01-13'],
    ['enter a → →', 'article asharq-2022-01-13'],
    ['enter a → ←', 'article euronews-2022-01-12'],
    ['enter g ↓ enter', 'article euronews-2022-01-12'],
    ['enter enter a q', 'passage p1'],
    ['enter f', 'filter'],
    ['enter o', 'base'],
    ['enter f q', `overview ${NATO}`],
    ['?', 'help'],
    ['? q', 'events 0'],
    ['↓ enter', `overview ${GUARANTEES}`],
    ['x', 'events 0'],
  ])('%s → %s', (keys, expected) => expect(place(press(CORPUS_STATE, keys))).toBe(expected));

  test('the keys of an Arabic keyboard do the same', () => {
    expect(place(press(CORPUS_STATE, 'ت'))).toBe('events 1');
    expect(place(press(CORPUS_STATE, 'enter ش'))).toBe('article euronews-2022-01-12');
    expect(place(press(CORPUS_STATE, 'enter enter ض'))).toBe(`overview ${NATO}`);
    expect(press(CORPUS_STATE, 'enter ظ ض').search?.text).toBe('ض');
  });

  test('in the mirrored interface left is on', () => {
    const arabic = { ...CORPUS_STATE, language: 'ar' } as const;
    expect(place(press(arabic, 'enter a ←'))).toBe('article asharq-2022-01-13');
    expect(place(press(arabic, 'enter a →'))).toBe('article euronews-2022-01-12');
  });
});

describe('what a key asks the program to do', () => {
  test.each([
    ['q', 'quit'],
    ['enter ctrl+c', 'quit'],
    ['enter enter / ctrl+c', 'quit'],
    ['ctrl+z', 'suspend'],
    ['enter q', ''],
    ['enter e', 'export'],
    ['enter enter e', 'export'],
    ['enter a e', 'export'],
    ['enter E ↓ enter', 'export'],
    ['enter enter E esc', ''],
    ['enter enter y', 'copy'],
  ])('%s: %s', (keys, expected) =>
    expect(
      effectsOf(CORPUS_STATE, keys)
        .map(({ kind }) => kind)
        .join(),
    ).toBe(expected));

  test('the whole event is written in the format that was chosen', () =>
    expect(effectsOf(CORPUS_STATE, 'enter enter E ↓ enter')).toEqual([
      { kind: 'export', event: NATO, view: { kind: 'event' }, format: 'html' },
    ]));

  test('the base that was chosen is compared with', () =>
    expect(eventToCompare(press(CORPUS_STATE, 'enter o ↓ ↓ enter'))).toMatchObject({
      id: NATO,
      base: 'asharq-2022-01-13',
    }));

  test('a passage is copied in logical order, with its sources', () => {
    const [effect] = effectsOf(CORPUS_STATE, 'enter enter y');
    if (effect?.kind !== 'copy') throw new Error('nothing copied');
    expect(effect.text).toContain('موسكو تقول إن هناك اختلافات');
    expect(effect.text).toContain('Euronews Arabic, 12 Jan 2022 (inferred)');
  });
});

describe('search', () => {
  const searched = (words: string): State => press(CORPUS_STATE, `enter / ${[...words].join(' ')} enter`);

  test.each([
    ['المحادثات', 'as it stands'],
    ['المُحَادَثَات', 'with vowel marks'],
    ['المحـــادثات', 'with tatweel'],
    ['اوكرانيا', 'without its hamza'],
    ['القوه', 'with ha for ta marbuta'],
  ])('%s is found, %s', (words) => expect(searched(words).message).toMatch(/^\d+ match/));

  test('finds a word whatever its marks, and goes to it', () => {
    const found = searched('مُحادثات');
    expect(found.message).toMatch(/^\d+ matches$/);
    expect(found.search).toEqual({ text: 'مُحادثات', phase: 'done' });
  });

  test('events are found by their titles, in either language', () => {
    expect(press(CORPUS_STATE, '/ g u a r a n t e e s enter').message).toBe('1 match');
    expect(place(press(CORPUS_STATE, '/ g u a r a n t e e s enter'))).toBe('events 1');
    expect(place(press(CORPUS_STATE, '/ ض م ا ن ا ت enter'))).toBe('events 1');
  });

  test('in an article its own sentences count', () => {
    const found = press(CORPUS_STATE, 'enter a / ت ا س enter');
    expect(found.message).toMatch(/match/);
    expect(place(found)).toBe('article euronews-2022-01-12');
  });

  test('says when nothing is found', () => expect(searched('لاشيءهنا').message).toBe('not found: لاشيءهنا'));
  test('esc leaves nothing behind', () => expect(press(CORPUS_STATE, 'enter / a b esc').search).toBeUndefined());
  test('a key is a letter while one types', () =>
    expect(place(press(CORPUS_STATE, 'enter / q'))).toBe(`overview ${NATO}`));
  test('backspace takes one letter', () => expect(press(CORPUS_STATE, '/ a b backspace').search?.text).toBe('a'));
  test('n goes on, N goes back', () => {
    const first = searched('المحادثات');
    expect(press(first, 'n N')).toEqual({ ...first, message: undefined });
  });
});

describe('filter', () => {
  const findings = (state: State): number => readText(state).split('\n').length;

  test('candidates are folded away until asked for', () => {
    const passage = press(CORPUS_STATE, 'enter enter');
    const shown = press(CORPUS_STATE, 'enter f ↓ ↓ ↓ space q enter');
    expect(screenText(passage)).toContain('folded away');
    expect(screenText(shown)).toContain('(candidate)');
    expect(findings(passage)).toBe(findings(shown));
  });

  test('a kind can be hidden and shown again', () => {
    const hidden = press(CORPUS_STATE, 'enter f ↓ space');
    expect(hidden.filter.kinds).toEqual(['wording', 'omission']);
    expect(screenText(press(hidden, 'q'))).toContain('filtered');
    expect(press(hidden, 'space').filter.kinds.toSorted()).toEqual(['emphasis', 'omission', 'wording']);
  });

  test('the cursor stays on the list when its item goes', () => {
    const last = press(CORPUS_STATE, 'enter f ↓ ↓ ↓ space q G');
    const fewer = press(last, 'f ↓ ↓ ↓ ↓ space q');
    expect(screenText(fewer)).toContain('▸');
    expect(place(press(fewer, '↑ enter'))).toMatch(/^article/);
  });

  test('only the heaviest can be shown', () => {
    const heavy = press(CORPUS_STATE, 'enter f ↓ ↓ ↓ ↓ ↓ enter');
    expect(heavy.filter.leastWeight).toBe(0.5);
    expect(screenText(press(heavy, 'q'))).not.toContain('∅ not found');
  });

  test('an outlet can be hidden', () =>
    expect(press(CORPUS_STATE, 'enter f ↓ ↓ ↓ ↓ ↓ ↓ enter').filter.hiddenOutlets).toEqual(['euronews']));
});

describe('blind mode', () => {
  test('the seed is shown, and names come back', () => {
    const blind = press(CORPUS_STATE, 'enter b');
    expect(screenText(blind)).toContain('seed 4711');
    expect(screenText(blind)).not.toContain('Asharq');
    expect(screenText(press(blind, 'b'))).toContain('Asharq');
  });

  test('each time another order is drawn, the same for the same seed', () => {
    const twice = press(CORPUS_STATE, 'b b b');
    expect(twice.blind).toEqual({ seed: 4712 });
    expect(screenText(press(CORPUS_STATE, 'b enter'))).toBe(screenText(press({ ...CORPUS_STATE }, 'b enter')));
  });
});

test('presentation reveals one outlet after the other, findings last', () => {
  const at = (keys: string): string => screenText(press({ ...CORPUS_STATE }, `enter tab p ${keys}`));
  expect(at('')).not.toContain('Asharq · 13');
  expect(at('space')).toContain('Asharq · 13');
  expect(at('space')).not.toContain('emphasis');
  expect(at('space space')).toContain('emphasis');
  expect(at('p')).toContain('Asharq · 13');
});

test('the passage that is compared anew stays on the screen', () => {
  const state = press(CORPUS_STATE, 'enter enter');
  expect(loadedIn(state, NATO)).toBeDefined();
  expect(place(press(state, 'o ↓ ↓ enter'))).toBe('passage p1');
});
