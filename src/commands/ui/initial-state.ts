import { NO_FILTER } from '../../ui/filter.ts';
import type { EventEntry, State } from '../../ui/state.ts';
import type { ThemeId } from '../../ui/theme.ts';
import { isLanguageId, type LanguageId } from '../../words/language-id.ts';
import type { TerminalPlan } from '../terminal-plan.ts';
import type { UiOptions } from './options.ts';

export function initialState(options: UiOptions, plan: TerminalPlan, events: readonly EventEntry[]): State {
  const seed = typeof options.blind === 'string' ? Number.parseInt(options.blind, 10) || 0 : drawnSeed();
  return {
    size: { columns: process.stdout.columns, rows: process.stdout.rows },
    language: languageOf(options.lang),
    theme: themeOf(options.theme, plan),
    events,
    screens: [{ kind: 'events', cursor: 0 }],
    filter: NO_FILTER,
    search: undefined,
    blind: options.blind === undefined ? undefined : { seed },
    nextSeed: options.blind === undefined ? seed : seed + 1,
    message: plan.mode.advice,
  };
}

/** Four digits: short enough to be noted down from the screen and given to `--blind` again. */
const drawnSeed = (): number => 1000 + Math.floor(Math.random() * 9000);

/** `--lang`, else the locale of the environment (POSIX: LC_ALL, then LC_MESSAGES, then LANG). */
function languageOf(wanted: LanguageId | undefined): LanguageId {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const code = (wanted || LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isLanguageId(code) ? code : 'en';
}

const COLOURS_256 = 8;

/** Colours only where they are wanted and the terminal has them (https://no-color.org). */
function themeOf(wanted: ThemeId | undefined, { background, isModern }: TerminalPlan): ThemeId {
  if (wanted !== undefined) return wanted;
  const hasColours = process.stdout.getColorDepth() >= COLOURS_256 || (isModern && process.env['TERM'] !== 'dumb');
  return process.env['NO_COLOR'] || !hasColours ? 'no-colour' : (background ?? 'dark');
}
