import { execFileSync } from 'node:child_process';
import type { Environment } from './environment.ts';

/** tmux and screen keep what they do not know from the terminal outside, unless it comes wrapped. */
export interface Multiplexer {
  readonly name: 'tmux' | 'screen';
  /** False where tmux would swallow what is wrapped. */
  readonly passesThrough: boolean;
  readonly wrap: (sequence: string) => string;
  /** Undoes what was set to pass sequences through. */
  readonly restore: () => void;
}

const ESCAPE = '\u001B';
const wrapForTmux = (sequence: string): string =>
  `${ESCAPE}Ptmux;${sequence.replaceAll(ESCAPE, ESCAPE + ESCAPE)}${ESCAPE}\\`;
const wrapForScreen = (sequence: string): string => `${ESCAPE}P${sequence}${ESCAPE}\\`;

/** tmux passes wrapped sequences on while `allow-passthrough` is on; it is switched on for this pane alone. */
export function multiplexerOf(environment: Environment): Multiplexer | undefined {
  if (environment['TMUX']) return tmuxPane();
  const isScreen = Boolean(environment['STY']) || environment['TERM']?.startsWith('screen') === true;
  return isScreen ? { name: 'screen', passesThrough: true, wrap: wrapForScreen, restore: () => undefined } : undefined;
}

function tmuxPane(): Multiplexer {
  const was = tmux('show-options', '-pAv', 'allow-passthrough');
  const passesThrough =
    was === 'on' || was === 'all' || tmux('set-option', '-p', 'allow-passthrough', 'on') !== undefined;
  return {
    name: 'tmux',
    passesThrough,
    wrap: passesThrough ? wrapForTmux : () => '',
    restore: () => {
      if (passesThrough && was !== 'on' && was !== 'all') tmux('set-option', '-pu', 'allow-passthrough');
    },
  };
}

/** What tmux prints, or undefined where it refuses or cannot be run. */
function tmux(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('tmux', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
