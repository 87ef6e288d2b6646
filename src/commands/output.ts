import { inert } from '../model/inert.ts';

/** What a command may write to. */
export interface Output {
  /** One line for a person; harmful characters become visible escapes. */
  readonly line: (...parts: readonly Part[]) => void;
  /** Text as it is, for documents that are inert already. */
  readonly raw: (text: string) => void;
  /** One line on standard error. */
  readonly warn: (text: string) => void;
}

/** Text, or text with a style; styles vanish where there is no colour. */
export type Part = string | { readonly style: 'bold' | 'dim'; readonly text: string };

/** A line break too, as a file's name may hold one: what follows it would pass for a line of ours. */
const inertInLine = (text: string): string => inert(text).replaceAll('\n', '\\u{A}');

const CODES = { bold: 1, dim: 2 } as const;

export const bold = (text: string): Part => ({ style: 'bold', text });
export const dim = (text: string): Part => ({ style: 'dim', text });

/** Styles only on a terminal, and never with `NO_COLOR` (https://no-color.org). */
export function processOutput(): Output {
  const styles = process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
  const render = (part: Part): string => {
    const text = inertInLine(typeof part === 'string' ? part : part.text);
    return styles && typeof part !== 'string' ? `\u001B[${CODES[part.style]}m${text}\u001B[0m` : text;
  };
  return {
    line: (...parts) => process.stdout.write(`${parts.map(render).join('')}\n`),
    raw: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(`${inertInLine(text)}\n`),
  };
}
