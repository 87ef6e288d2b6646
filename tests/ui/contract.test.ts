import { describe, expect, test } from 'vitest';
import { COMMAND_IDS, commandFor, commandsOn, keysOf } from '../../src/ui/keys.ts';
import type { ScreenKind } from '../../src/ui/state.ts';
import { stringsOf } from '../../src/ui/strings/strings.ts';
import type { Strings } from '../../src/ui/strings/words.ts';
import { THEMES } from '../../src/ui/theme.ts';
import { LANGUAGE_IDS } from '../../src/words/language-id.ts';

const SCREENS: readonly ScreenKind[] = ['events', 'overview', 'passage', 'article', 'menu', 'help'];

describe.each(SCREENS)('keys on %s', (screen) => {
  test('no key means two things', () => {
    const keys = commandsOn(screen).flatMap((id) => keysOf(id));
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });
  test('every key leads to its command', () => {
    for (const id of commandsOn(screen)) for (const key of keysOf(id)) expect(commandFor(key, screen)).toBe(id);
  });
  test('there is a way back and a way out', () => {
    expect(commandFor('q', screen)).toBe('back');
    expect(commandFor('esc', screen)).toBe('back');
    expect(commandFor('ctrl+c', screen)).toBe('quit');
  });
});

test('a key means the same on every screen that has it, except for space', () => {
  for (const id of COMMAND_IDS)
    for (const key of keysOf(id)) {
      const meanings = new Set(SCREENS.map((screen) => commandFor(key, screen)).filter((own) => own !== undefined));
      if (key !== 'space' && key !== 'enter') expect([...meanings]).toEqual([id]);
    }
});

const words = (strings: Strings): string[] => JSON.stringify(strings).match(/"[^"]*"(?=[,}\]])/gu) ?? [];

test.each(LANGUAGE_IDS)('%s: nothing is left unsaid', (language) => {
  for (const word of words(stringsOf(language))) expect(word).not.toBe('""');
});

test('the Arabic interface is Arabic', () => {
  const latin = words(stringsOf('ar')).filter((word) => /[a-z]{3}/i.test(word));
  expect(
    latin.filter(
      (word) => !/framediff|Markdown|HTML|[CT]SV|JSON|XLSX|Web Annotation|TEI|REFI-QDA|rtl|ar-u-nu/.test(word),
    ),
  ).toEqual([]);
});

/** sRGB of the fixed part of the 256 colours: a cube of six steps, then greys. */
function colour(index: number): [number, number, number] {
  if (index >= 232) return [8 + (index - 232) * 10, 8 + (index - 232) * 10, 8 + (index - 232) * 10];
  const step = (value: number): number => [0, 95, 135, 175, 215, 255][value] ?? 0;
  const cube = index - 16;
  return [step(Math.floor(cube / 36)), step(Math.floor(cube / 6) % 6), step(cube % 6)];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(index: number): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = colour(index);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
const contrast = (a: number, b: number): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

describe.each(Object.entries(THEMES))('theme %s', (_name, theme) => {
  test('highlighted text is readable: a contrast of 7 and more', () => {
    for (const look of Object.values(theme)) {
      const [, ink] = /38;5;(\d+)/.exec(look.join(' ')) ?? [];
      const [, paper] = /48;5;(\d+)/.exec(look.join(' ')) ?? [];
      if (ink !== undefined && paper !== undefined)
        expect(contrast(Number(ink), Number(paper))).toBeGreaterThanOrEqual(7);
    }
  });
  test('a finding, a match and the selected finding look different from text', () => {
    for (const role of ['wording', 'emphasis', 'omission', 'match', 'selected'] as const)
      expect(theme[role].length).toBeGreaterThan(0);
  });
});
