import { describe, expect, test } from 'vitest';
import { BIDI_MODES, type BidiModeId } from '../../src/terminal/bidi-mode.ts';
import { detect } from '../../src/terminal/detect.ts';
import type { Environment } from '../../src/terminal/environment.ts';
import type { Multiplexer } from '../../src/terminal/multiplexer.ts';
import { withOverrides } from '../../src/terminal/override.ts';
import { isComplete, repliesIn } from '../../src/terminal/replies.ts';

const DA1 = '\u001B[?62;22c';
const version = (name: string): string => `\u001BP>|${name}\u001B\\`;
const TMUX: Multiplexer = { name: 'tmux', passesThrough: true, wrap: (text) => text, restore: () => undefined };
const SHUT_TMUX: Multiplexer = { ...TMUX, passesThrough: false };

describe('a terminal’s mode, by its replies and the environment', () => {
  test.each<[string, string, Environment, Multiplexer | undefined, BidiModeId]>([
    ['xterm', version('XTerm(379)') + DA1, {}, undefined, 'plain'],
    ['VTE', `\u001B[8;1$y${DA1}`, {}, undefined, 'bdsm'],
    ['VTE, mode switched off already', `\u001B[8;2$y${DA1}`, {}, undefined, 'bdsm'],
    ['xterm does not know the mode', `\u001B[8;0$y${version('XTerm(379)')}${DA1}`, {}, undefined, 'plain'],
    ['Konsole', version('Konsole 22.12.3') + DA1, {}, undefined, 'konsole'],
    ['kitty', version('kitty(0.26.5)') + DA1, {}, undefined, 'kitty'],
    ['mlterm, silent', DA1, { TERM: 'mlterm' }, undefined, 'mlterm'],
    ['Apple Terminal', DA1, { TERM_PROGRAM: 'Apple_Terminal' }, undefined, 'override'],
    ['an old Konsole, silent', DA1, { KONSOLE_VERSION: '221203' }, undefined, 'konsole'],
    ['a reply goes before a stale variable', version('XTerm(379)') + DA1, { VTE_VERSION: '7006' }, undefined, 'plain'],
    ['VTE through tmux', `\u001B[8;1$y${DA1}`, {}, TMUX, 'bdsm'],
    ['in tmux a variable may be stale', DA1, { KONSOLE_VERSION: '221203' }, TMUX, 'plain'],
    ['VTE in a tmux that is shut', '', { VTE_VERSION: '7006' }, SHUT_TMUX, 'override'],
    ['nothing said at all', '', {}, undefined, 'plain'],
  ])('%s', (_name, received, environment, multiplexer, mode) =>
    expect(detect(repliesIn(received), environment, multiplexer).mode).toBe(mode));

  test('foot and terminology lose letters under marks', () => {
    expect(detect(repliesIn(version('foot(1.13.1)') + DA1), {}, undefined).marks).toBe(false);
    expect(detect(repliesIn(version('XTerm(379)') + DA1), {}, undefined).marks).toBe(true);
  });
});

describe('replies', () => {
  test('keys typed meanwhile are kept', () => expect(repliesIn(`j${version('XTerm(379)')}j${DA1}q`).typed).toBe('jjq'));
  test('device attributes end the waiting', () => {
    expect(isComplete(version('XTerm(379)'))).toBe(false);
    expect(isComplete(DA1)).toBe(true);
  });
  test.each([
    ['rgb:ffff/ffff/ffff', 'light'],
    ['rgb:0000/0000/0000', 'dark'],
    ['rgb:23/26/27', 'dark'],
    ['rgb:fd/f6/e3', 'light'],
  ])('background %s is %s', (reply, expected) =>
    expect(repliesIn(`\u001B]11;${reply}\u0007${DA1}`).background).toBe(expected));
});

test('what is sent on leaving undoes what was sent on entering', () => {
  const undone: Readonly<Record<string, string>> = { l: 'h', 'false\u0007': 'true\u0007' };
  for (const { enter, leave } of Object.values(BIDI_MODES)) {
    const ending = Object.keys(undone).find((end) => enter.endsWith(end)) ?? '';
    expect(leave).toBe(enter === '' ? '' : enter.slice(0, -ending.length) + undone[ending]);
  }
});

test('overrides go round Arabic, styles inside, borders outside', () => {
  expect(withOverrides('│ ﺺﻧ \u001B[1mﻲﺑﺮﻋ\u001B[0m │ abc │')).toBe('│ \u202Dﺺﻧ \u001B[1mﻲﺑﺮﻋ\u202C\u001B[0m │ abc │');
  expect(withOverrides('no Arabic')).toBe('no Arabic');
});
