import type { ScreenKind } from './state.ts';

/** Every key, once: the status line, the help screen and the README are made of this table. */

interface Command {
  /** Key names; the first one is shown. */
  readonly keys: readonly string[];
  readonly screens: readonly ScreenKind[];
  /** Commands with a rank stand in the status line, the lowest first. */
  readonly rank?: number;
}

const LISTS = ['events', 'overview', 'article', 'menu'] as const;
const READING = ['overview', 'passage', 'article'] as const;
const EVERYWHERE = ['events', 'overview', 'passage', 'article', 'menu', 'help'] as const;

export const COMMANDS = {
  down: { keys: ['↓', 'j'], screens: [...LISTS, 'passage', 'help'], rank: 1 },
  up: { keys: ['↑', 'k'], screens: [...LISTS, 'passage', 'help'], rank: 1 },
  open: { keys: ['enter'], screens: ['events', 'overview', 'article'], rank: 2 },
  choose: { keys: ['enter', 'space'], screens: ['menu'], rank: 2 },
  right: { keys: ['→', 'l'], screens: ['passage', 'article'], rank: 3 },
  left: { keys: ['←', 'h'], screens: ['passage', 'article'], rank: 3 },
  pageDown: { keys: ['page down', 'ctrl+d'], screens: EVERYWHERE },
  pageUp: { keys: ['page up', 'ctrl+u'], screens: EVERYWHERE },
  first: { keys: ['g', 'home'], screens: [...LISTS, 'passage', 'help'] },
  last: { keys: ['G', 'end'], screens: [...LISTS, 'passage', 'help'] },
  nextSection: { keys: [']'], screens: ['overview'], rank: 9 },
  previousSection: { keys: ['['], screens: ['overview'] },
  nextFinding: { keys: ['tab'], screens: READING, rank: 4 },
  previousFinding: { keys: ['shift+tab'], screens: READING },
  reveal: { keys: ['space'], screens: ['passage'] },
  article: { keys: ['a'], screens: ['overview', 'passage'], rank: 6 },
  context: { keys: ['c'], screens: ['passage'], rank: 6 },
  why: { keys: ['w'], screens: ['passage'], rank: 6 },
  search: { keys: ['/'], screens: ['events', ...READING], rank: 5 },
  nextMatch: { keys: ['n'], screens: ['events', ...READING] },
  previousMatch: { keys: ['N'], screens: ['events', ...READING] },
  filter: { keys: ['f'], screens: READING, rank: 5 },
  base: { keys: ['o'], screens: ['overview', 'passage'], rank: 7 },
  blind: { keys: ['b'], screens: ['events', ...READING], rank: 7 },
  present: { keys: ['p'], screens: ['overview', 'passage'], rank: 7 },
  copy: { keys: ['y'], screens: ['passage'], rank: 8 },
  export: { keys: ['e'], screens: ['overview', 'passage', 'article'], rank: 8 },
  exportAs: { keys: ['E'], screens: ['overview', 'passage', 'article'] },
  help: { keys: ['?'], screens: ['events', ...READING, 'menu'], rank: 10 },
  back: { keys: ['q', 'esc'], screens: EVERYWHERE, rank: 11 },
  suspend: { keys: ['ctrl+z'], screens: EVERYWHERE },
  quit: { keys: ['ctrl+c'], screens: EVERYWHERE },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandId = keyof typeof COMMANDS;

export const COMMAND_IDS = Object.keys(COMMANDS).filter((id): id is CommandId => id in COMMANDS);

const command = (id: CommandId): Command => COMMANDS[id];

/** What a key does on a screen. */
export const commandFor = (key: string, screen: ScreenKind): CommandId | undefined =>
  COMMAND_IDS.find((id) => command(id).screens.includes(screen) && command(id).keys.includes(key));

export const commandsOn = (screen: ScreenKind): CommandId[] =>
  COMMAND_IDS.filter((id) => command(id).screens.includes(screen));

export const keysOf = (id: CommandId): readonly string[] => command(id).keys;

/** Commands for the status line of a screen, most needed first. */
export const statusCommands = (screen: ScreenKind): CommandId[] =>
  commandsOn(screen)
    .filter((id) => command(id).rank !== undefined)
    .sort((a, b) => (command(a).rank ?? 0) - (command(b).rank ?? 0));
