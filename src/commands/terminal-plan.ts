import { askTerminal } from '../terminal/ask.ts';
import { type BidiMode, type BidiModeId, bidiMode } from '../terminal/bidi-mode.ts';
import { detect, terminalIdentity } from '../terminal/detect.ts';
import { type Multiplexer, multiplexerOf } from '../terminal/multiplexer.ts';
import type { Replies } from '../terminal/replies.ts';
import { rememberedMode } from './terminal-settings.ts';

/** What `--bidi` may ask for. */
export const BIDI_CHOICES = ['auto', 'visual', 'logical', 'base-letters'] as const;
export type BidiChoice = (typeof BIDI_CHOICES)[number];

/** How this terminal is written to, and what decided it. */
export interface TerminalPlan {
  readonly mode: BidiMode;
  readonly modeId: BidiModeId;
  readonly because: string;
  readonly marks: boolean;
  readonly background: Replies['background'];
  /** 256 colours are older than the questions it answers; `TERM=xterm` alone promises only 16. */
  readonly isModern: boolean;
  readonly identity: string;
  readonly multiplexer: Multiplexer | undefined;
}

const ASKED_FOR: Readonly<Record<Exclude<BidiChoice, 'auto'>, BidiModeId>> = {
  visual: 'plain',
  logical: 'logical',
  'base-letters': 'letters',
};

/** Asks the terminal first; `--bidi` goes before what it says, a remembered choice too. */
export async function planTerminal(bidi: BidiChoice): Promise<TerminalPlan> {
  const multiplexer = multiplexerOf(process.env);
  const replies = await askTerminal(process.stdin, process.stdout, multiplexer);
  const identity = terminalIdentity(replies, process.env);
  const found = detect(replies, process.env, multiplexer);
  const chosen = bidi === 'auto' ? await rememberedMode(identity, process.env) : ASKED_FOR[bidi];
  const modeId = chosen ?? found.mode;
  return {
    mode: bidiMode(modeId),
    modeId,
    because:
      chosen === undefined
        ? found.because
        : bidi === 'auto'
          ? 'it was picked in `framediff terminal`'
          : `of --bidi ${bidi}`,
    marks: found.marks,
    background: replies.background,
    isModern: replies.isModern,
    identity,
    multiplexer,
  };
}
