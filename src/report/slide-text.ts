import { inertLine } from '../model/inert.ts';
import { COMES_ALIVE, LINE_MAY_BREAK } from './come-alive.ts';

/** Characters that mean something to Markdown, HTML or Marp, to which `//a.bc` is a link too. */
const SPECIAL = /[&<>`*_[\]~|\\{}$^!]|\/(?=\/)|(?<=^ ?)[-+#=.)0-9]/g;

/** Text for a slide, as characters that nothing reads as anything else; several spaces in a row would make it code. */
export const slideText = (raw: string): string =>
  inertLine(raw).replace(/ +/g, ' ').split(COMES_ALIVE).map(escaped).join(LINE_MAY_BREAK);

const escaped = (text: string): string => text.replace(SPECIAL, (character) => `&#${character.charCodeAt(0)};`);
