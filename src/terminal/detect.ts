import type { BidiModeId } from './bidi-mode.ts';
import type { Environment } from './environment.ts';
import type { Multiplexer } from './multiplexer.ts';
import type { Replies } from './replies.ts';

export interface Detection {
  readonly mode: BidiModeId;
  /** What decided, for `framediff terminal`. */
  readonly because: string;
  /** False where the terminal is known to draw vowel marks wrongly. */
  readonly marks: boolean;
}

/**
 * The mode of a terminal: its own answers first. Variables come second, and only outside tmux and screen, which hand on
 * those of the terminal they were started in.
 */
export function detect(replies: Replies, environment: Environment, multiplexer: Multiplexer | undefined): Detection {
  const { version } = replies;
  const marks = !/^(?:foot|terminology)/i.test(version);
  const said = (mode: BidiModeId, because: string): Detection => ({ mode, because, marks });
  if (replies.bdsm !== undefined) return said('bdsm', 'it knows bidirectional support mode (DECRQM 8)');
  if (/^Konsole/i.test(version)) return said('konsole', `it calls itself ${version}`);
  if (/^kitty/i.test(version)) return said('kitty', `it calls itself ${version}`);
  if (/^mlterm/i.test(version)) return said('mlterm', `it calls itself ${version}`);
  if (version !== '' && multiplexer === undefined) return said('plain', `it calls itself ${version}`);
  const byVariable = multiplexer === undefined ? fromEnvironment(environment) : undefined;
  if (byVariable !== undefined) return said(byVariable.mode, `the environment has ${byVariable.variable}`);
  if (multiplexer !== undefined && !multiplexer.passesThrough && environment['VTE_VERSION'] !== undefined)
    return said('override', 'it may be VTE, and tmux passes no questions through');
  return said('plain', 'nothing says that it turns Arabic round');
}

const VARIABLES: readonly { readonly variable: string; readonly value?: RegExp; readonly mode: BidiModeId }[] = [
  { variable: 'TERM_PROGRAM', value: /^Apple_Terminal$/, mode: 'override' },
  { variable: 'KONSOLE_VERSION', mode: 'konsole' },
  { variable: 'MLTERM', mode: 'mlterm' },
  { variable: 'TERM', value: /^mlterm/, mode: 'mlterm' },
  { variable: 'TERM', value: /^xterm-kitty$/, mode: 'kitty' },
  { variable: 'VTE_VERSION', mode: 'bdsm' },
];

const fromEnvironment = (environment: Environment) =>
  VARIABLES.find(({ variable, value }) => {
    const set = environment[variable];
    return set !== undefined && set !== '' && (value?.test(set) ?? true);
  });

/** A name for the terminal under which a person's choice is remembered. */
export const terminalIdentity = ({ version, bdsm }: Replies, environment: Environment): string =>
  [version || (bdsm === undefined ? '' : 'bdsm'), environment['TERM'] ?? '', environment['TERM_PROGRAM'] ?? ''].join(
    '|',
  );
