import { stringsOf } from '../../ui/strings/strings.ts';
import type { LanguageId } from '../../words/language-id.ts';
import type { TerminalPlan } from '../terminal-plan.ts';

/** Hands a text to the terminal's clipboard (OSC 52); what to tell the reader: whether it may is up to the terminal. */
export function copyToClipboard(text: string, { multiplexer }: TerminalPlan, language: LanguageId): string {
  const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  process.stdout.write(multiplexer === undefined ? sequence : multiplexer.wrap(sequence));
  return stringsOf(language).copied;
}
