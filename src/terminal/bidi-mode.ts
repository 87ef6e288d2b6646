import type { Encoding } from './paragraph.ts';

/**
 * What a terminal must be told so that it draws a line as it is given. Seen in the terminals named; sources are the
 * terminals' own documents where none could be run.
 */
export interface BidiMode {
  /** Terminals it is for. */
  readonly terminals: string;
  /** Control sequences sent on entering and leaving; empty where nothing needs to be said. */
  readonly enter: string;
  readonly leave: string;
  readonly encoding: Encoding;
  /** Arabic is set between LRO and PDF, for terminals that reorder and cannot be told not to. */
  readonly override?: true;
  /** What the user can do where no sequence helps. */
  readonly advice?: string;
}

export const BIDI_MODES = {
  plain: {
    terminals: 'xterm, alacritty, foot, st, urxvt, VS Code, and others that do not reorder',
    enter: '',
    leave: '',
    encoding: 'forms',
  },
  bdsm: {
    terminals: 'VTE (GNOME Terminal, Xfce Terminal), mintty',
    enter: '\u001B[8l',
    leave: '\u001B[8h',
    encoding: 'forms',
  },
  konsole: {
    terminals: 'Konsole',
    enter: '\u001B]50;BidiRenderingEnabled=false\u0007',
    leave: '\u001B]50;BidiRenderingEnabled=true\u0007',
    encoding: 'forms',
  },
  mlterm: {
    terminals: 'mlterm',
    enter: '\u001B]5379;use_ctl=false\u0007',
    leave: '\u001B]5379;use_ctl=true\u0007',
    encoding: 'forms',
  },
  kitty: {
    terminals: 'kitty',
    enter: '',
    leave: '',
    encoding: 'forms',
    advice: 'kitty turns Arabic round by itself: put “force_ltr yes” into kitty.conf.',
  },
  override: {
    terminals: 'Apple Terminal, and VTE in a tmux that passes nothing through',
    enter: '',
    leave: '',
    encoding: 'forms',
    override: true,
  },
  letters: {
    terminals: 'terminals whose font has no presentation forms (--bidi base-letters)',
    enter: '',
    leave: '',
    encoding: 'letters',
  },
  logical: {
    terminals: 'terminals that order and join by themselves and cannot be told not to (--bidi logical)',
    enter: '',
    leave: '',
    encoding: 'logical',
  },
} as const satisfies Readonly<Record<string, BidiMode>>;

export type BidiModeId = keyof typeof BIDI_MODES;

export const bidiMode = (id: BidiModeId): BidiMode => BIDI_MODES[id];

export const isBidiModeId = (text: string): text is BidiModeId => text in BIDI_MODES;
