import { askTerminal } from '../terminal/ask.ts';
import { type BidiMode, type BidiModeId, bidiMode } from '../terminal/bidi-mode.ts';
import { type Detection, detect, terminalIdentity } from '../terminal/detect.ts';
import { type Multiplexer, multiplexerOf } from '../terminal/multiplexer.ts';
import type { Replies } from '../terminal/replies.ts';
import { rememberedMode } from './terminal-settings.ts';
import type { BidiChoice } from './ui/options.ts';

/** How this terminal is written to, and what decided it. */
export interface TerminalPlan {
  readonly mode: BidiMode;
  /** What it would be without `--bidi` and without a remembered choice. */
  readonly found: Detection;
  readonly marks: boolean;
  readonly background: Replies['background'];
  /** 256 colours are older than the questions it answers; `TERM=xterm` alone promises only 16. */
  readonly isModern: boolean;
  readonly identity: string;
  readonly multiplexer: Multiplexer | undefined;
}

/** Asks the terminal first; a remembered choice goes before what it says, `--bidi` before both. */
export async function planTerminal(bidi: BidiChoice): Promise<TerminalPlan> {
  const multiplexer = multiplexerOf(process.env);
  const replies = await askTerminal(process.stdin, process.stdout, multiplexer);
  const identity = terminalIdentity(replies, process.env);
  const found = detect(replies, process.env, multiplexer);
  const remembered = modeFor((await rememberedMode(identity, process.env)) ?? found.mode, found.mode);
  return {
    mode: leftAsFound(asked(bidi, remembered, found.mode), replies),
    found,
    marks: found.marks,
    background: replies.background,
    isModern: replies.isModern,
    identity,
    multiplexer,
  };
}

/** Where bidirectional support mode was off already, it is not switched on at the end. */
const leftAsFound = (mode: BidiMode, { bdsm }: Replies): BidiMode => (bdsm === 'reset' ? { ...mode, leave: '' } : mode);

function asked(bidi: BidiChoice, remembered: BidiMode, found: BidiModeId): BidiMode {
  switch (bidi) {
    case 'auto':
      return remembered;
    case 'visual':
      return bidiMode(found);
    case 'base-letters':
      return modeFor('letters', found);
    case 'logical':
      return bidiMode('logical');
  }
}

/** A terminal whose font has no presentation forms may still have to be told not to reorder. */
export const modeFor = (id: BidiModeId, found: BidiModeId): BidiMode =>
  id === 'letters' ? { ...bidiMode(found), encoding: bidiMode('letters').encoding } : bidiMode(id);
