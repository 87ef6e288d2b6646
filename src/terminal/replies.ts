/**
 * What a terminal answers about itself: the state of bidirectional support mode (ECMA-48 BDSM, asked by DECRQM), its
 * name and version (XTVERSION), its background (OSC 11). Device attributes (DA1) are asked last: every terminal
 * answers them, so no answer before them means that there is none.
 */
export const QUESTIONS = '\u001B[8$p\u001B[>q\u001B]11;?\u0007\u001B[c';

export interface Replies {
  /** `set` or `reset` where the terminal knows the mode; undefined where it says nothing or does not know it. */
  readonly bdsm: 'set' | 'reset' | undefined;
  /** As the terminal writes it, e.g. `XTerm(379)`; empty where it keeps silent. */
  readonly version: string;
  readonly background: 'dark' | 'light' | undefined;
  /** False where it answered nothing but its device attributes, or nothing at all. */
  readonly isModern: boolean;
  /** What was typed meanwhile. */
  readonly typed: string;
}

const BDSM = /\u001B\[\??8;(\d)\$y/;
const VERSION = /\u001BP>\|([^\u001B\u0007]*)(?:\u001B\\|\u0007)/;
const BACKGROUND = /\u001B\]11;rgb:([\da-f]+)\/([\da-f]+)\/([\da-f]+)(?:\u001B\\|\u0007)/i;
const ATTRIBUTES = /\u001B\[\?[\d;]*c/;

export const isComplete = (received: string): boolean => ATTRIBUTES.test(received);

export function repliesIn(received: string): Replies {
  const state = BDSM.exec(received)?.[1];
  const [, ...channels] = BACKGROUND.exec(received) ?? [];
  return {
    bdsm: state === '1' ? 'set' : state === '2' ? 'reset' : undefined,
    version: VERSION.exec(received)?.[1] ?? '',
    background: channels.length === 3 ? brightness(channels) : undefined,
    isModern: state !== undefined || VERSION.test(received) || channels.length === 3,
    typed: [BDSM, VERSION, BACKGROUND, ATTRIBUTES].reduce((rest, reply) => rest.replace(reply, ''), received),
  };
}

/** Relative luminance of sRGB, without its gamma: enough to tell a dark screen from a light one. */
function brightness(channels: readonly string[]): 'dark' | 'light' {
  const [red = 0, green = 0, blue = 0] = channels.map(
    (channel) => Number.parseInt(channel, 16) / (16 ** channel.length - 1),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'light' : 'dark';
}
