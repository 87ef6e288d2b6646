import { UserError } from '../model/errors.ts';
import { type BidiMode, type BidiModeId, bidiMode } from '../terminal/bidi-mode.ts';
import { withOverrides } from '../terminal/override.ts';
import { Paragraph } from '../terminal/paragraph.ts';
import { TerminalSession } from '../terminal/session.ts';
import { bold, dim, type Output } from './output.ts';
import { modeFor, planTerminal, type TerminalPlan } from './terminal-plan.ts';
import { rememberMode, terminalSettingsFile } from './terminal-settings.ts';

/** Modes to look at, the likeliest first; the one found by asking goes before them all. */
const CANDIDATES: readonly BidiModeId[] = ['plain', 'bdsm', 'konsole', 'mlterm', 'override', 'letters', 'logical'];

const SAMPLE = 'واحد 1، اثنان 2، ثلاثة 3 (انتهى).';

/** Shows one line in each mode until a person says that it reads right, and remembers that for this terminal. */
export async function runTerminal(output: Output): Promise<void> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true)
    throw new UserError('this is no terminal', 'Run `framediff terminal` in the terminal you read in.');
  const plan = await planTerminal('auto');
  const order = [plan.found.mode, ...CANDIDATES.filter((id) => id !== plan.found.mode)];
  const picked = await pick(plan, order);
  if (picked === undefined) {
    output.line('No line was picked; nothing is remembered.');
    if (plan.mode.advice !== undefined) output.line(plan.mode.advice);
    output.line('`framediff --bidi logical` writes text in the order it is read, one column wide.');
    return;
  }
  await rememberMode(plan.identity, picked, process.env);
  output.line(bold(`Remembered for this terminal: ${picked}`), dim(`  ${terminalSettingsFile(process.env)}`));
  output.line(dim(`Without your choice it would be ${plan.found.mode}, because ${plan.found.because}.`));
}

async function pick(plan: TerminalPlan, order: readonly BidiModeId[]): Promise<BidiModeId | undefined> {
  for (const [index, id] of order.entries()) {
    const mode = modeFor(id, plan.found.mode);
    const session = new TerminalSession(process, mode, plan.multiplexer);
    session.enter(() => undefined);
    process.stdout.write(page(id, mode, `${index + 1} of ${order.length}`, plan));
    const key = await pressedKey();
    session.close();
    if (key === 'y') return id;
    if (key === 'q' || key === '\u0003' || key === '\u001B') return undefined;
  }
  return undefined;
}

/** One way of writing, between two bars. */
function page(id: BidiModeId, { encoding, override }: BidiMode, where: string, plan: TerminalPlan): string {
  const cells = new Paragraph(SAMPLE, { direction: 'rtl', encoding, marks: true }).line(SAMPLE.length).cells;
  const sample = cells.map(({ drawn }) => drawn).join('');
  return [
    `framediff terminal · ${where} · ${id}${id === plan.found.mode ? ` (found: ${plan.found.because})` : ''}`,
    `for ${bidiMode(id).terminals}`,
    '',
    `│ ${override ? withOverrides(sample) : sample} │`,
    '',
    'Right is: letters joined, 1 at the right end and 3 at the left, the full stop and the bracket',
    'at the left end, and both bars straight.',
    '',
    'y  this line reads right      n  show the next one      q  leave',
  ]
    .map((line, row) => `\u001B[${row + 2};3H${line}`)
    .join('');
}

async function pressedKey(): Promise<string> {
  process.stdin.setRawMode(true);
  process.stdin.ref();
  const key = await new Promise<string>((resolve) => {
    const read = (): void => {
      const chunk: unknown = process.stdin.read();
      if (chunk === null) return;
      process.stdin.off('readable', read);
      resolve(String(chunk));
    };
    process.stdin.on('readable', read);
  });
  process.stdin.setRawMode(false);
  process.stdin.unref();
  return key;
}
