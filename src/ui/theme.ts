import type { FindingKind } from '../model/finding.ts';

/** What a stretch of the screen is. A theme decides how it looks; a mark or a word says the same without it. */
export type Role =
  | 'text'
  | 'quiet'
  | 'heading'
  | 'title'
  | 'border'
  | 'cursor'
  | 'key'
  | 'warning'
  | 'equal'
  | 'match'
  | 'selected'
  | FindingKind;

/** SGR codes (ECMA-48) by role; none leaves the terminal's own colours. */
type Theme = Readonly<Record<Role, readonly string[]>>;

const BOLD = '1';
const DIM = '2';
const UNDERLINED = '4';
const REVERSED = '7';

/** Looks that need no colour: what every theme shows besides its colours. */
const NO_COLOUR: Theme = {
  text: [],
  quiet: [DIM],
  heading: [BOLD],
  title: [BOLD],
  border: [DIM],
  cursor: [BOLD, REVERSED],
  key: [BOLD],
  warning: [BOLD],
  equal: [DIM],
  match: [REVERSED],
  selected: [BOLD, REVERSED],
  wording: [UNDERLINED],
  emphasis: [UNDERLINED],
  omission: [UNDERLINED],
};

/** Foreground over background out of the fixed part of the 256 colours, each pair with a contrast of 7 and more. */
const over = (foreground: number, background: number): string[] => [`38;5;${foreground}`, `48;5;${background}`];
const ink = (foreground: number): string => `38;5;${foreground}`;

export const THEMES = {
  dark: {
    ...NO_COLOUR,
    quiet: [ink(246)],
    heading: [BOLD, ink(117)],
    border: [ink(240)],
    key: [BOLD, ink(117)],
    warning: [BOLD, ink(215)],
    equal: [ink(246)],
    match: over(16, 229),
    cursor: [BOLD, ...over(231, 24)],
    selected: [BOLD, ...over(16, 214)],
    wording: [UNDERLINED, ...over(222, 236)],
    emphasis: over(195, 23),
    omission: over(225, 53),
  },
  light: {
    ...NO_COLOUR,
    quiet: [ink(240)],
    heading: [BOLD, ink(25)],
    border: [ink(247)],
    key: [BOLD, ink(25)],
    warning: [BOLD, ink(130)],
    equal: [ink(242)],
    match: over(16, 226),
    cursor: [BOLD, ...over(16, 153)],
    selected: [BOLD, ...over(16, 214)],
    wording: over(16, 229),
    emphasis: over(16, 195),
    omission: over(16, 225),
  },
  'high-contrast': {
    ...NO_COLOUR,
    quiet: [],
    border: [],
    equal: [],
    cursor: [BOLD, ...over(16, 231)],
    match: [BOLD, UNDERLINED, ...over(16, 231)],
    selected: [BOLD, UNDERLINED, ...over(16, 226)],
    wording: [BOLD, UNDERLINED, ...over(16, 226)],
    emphasis: [BOLD, UNDERLINED, ...over(16, 51)],
    omission: [BOLD, UNDERLINED, ...over(16, 231)],
  },
  /** Blue, orange and grey stay apart in every kind of colour blindness (Okabe and Ito, Color Universal Design, 2008). */
  'colour-blind': {
    ...NO_COLOUR,
    quiet: [ink(246)],
    border: [ink(240)],
    match: over(16, 255),
    cursor: [BOLD, ...over(231, 24)],
    selected: [BOLD, UNDERLINED, ...over(16, 214)],
    wording: [UNDERLINED, ...over(16, 214)],
    emphasis: over(16, 75),
    omission: [BOLD, ...over(16, 250)],
  },
  'no-colour': NO_COLOUR,
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeId = keyof typeof THEMES;

export const THEME_IDS: readonly string[] = Object.keys(THEMES);
