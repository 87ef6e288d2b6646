import { execFileSync, spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The built program in a real terminal: a tmux server of its own, which is asked until the screen shows what is awaited. */

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

const LONGEST_WAIT_MS = 20_000;
const BETWEEN_LOOKS_MS = 40;

export class Terminal {
  readonly #socket: string;

  /** Runs a shell command in a terminal of that size; the shell stays when it ends. */
  constructor(command: string, columns: number, rows: number, environment: Readonly<Record<string, string>> = {}) {
    this.#socket = `framediff-${process.pid}-${Math.random().toString(36).slice(2)}`;
    const variables = Object.entries({ TERM: 'xterm-256color', ...environment }).flatMap(([name, value]) => [
      '-e',
      `${name}=${value}`,
    ]);
    this.#tmux(
      '-f',
      '/dev/null',
      '-u',
      'new-session',
      '-d',
      ...variables,
      '-x',
      String(columns),
      '-y',
      String(rows),
      'sh',
    );
    this.type(command);
    this.press('Enter');
  }

  /** Text as if typed. */
  type(text: string): void {
    this.#tmux('send-keys', '-l', text);
  }

  /** Keys by their names in tmux: `Enter`, `Down`, `C-c`, `q`. */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.#tmux('send-keys', key);
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** The screen as text. */
  screen(): string {
    return this.#tmux('capture-pane', '-p');
  }

  /** The process that runs in the pane's shell, if any. */
  child(): number | undefined {
    const shell = this.#tmux('display-message', '-p', '#{pane_pid}').trim();
    const { stdout } = spawnSync('pgrep', ['-P', shell], { encoding: 'utf8' });
    const first = Number(stdout.split('\n')[0]);
    return first > 0 ? first : undefined;
  }

  format(variable: string): string {
    return this.#tmux('display-message', '-p', variable).trim();
  }

  /** The screen once it shows what is awaited. @throws Error with the screen when it never does. */
  async until(awaited: RegExp | ((screen: string) => boolean)): Promise<string> {
    const holds = awaited instanceof RegExp ? (screen: string) => awaited.test(screen) : awaited;
    for (let waited = 0; waited < LONGEST_WAIT_MS; waited += BETWEEN_LOOKS_MS) {
      const screen = this.screen();
      if (holds(screen)) return screen;
      await pause(BETWEEN_LOOKS_MS);
    }
    throw new Error(`the screen never showed ${awaited}:\n${this.screen()}`);
  }

  close(): void {
    spawnSync('tmux', ['-L', this.#socket, 'kill-server']);
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
