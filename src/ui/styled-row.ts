import type { Row } from './row.ts';
import { type Role, THEMES, type ThemeId } from './theme.ts';

/** A row in the looks of its roles. */
export const styledRow = ({ runs }: Row, theme: ThemeId): string =>
  runs.map(({ drawn, role }) => styled(drawn, role, theme)).join('');

/** One run in the look of its role, as SGR sequences around it. */
function styled(drawn: string, role: Role, theme: ThemeId): string {
  const look: readonly string[] = THEMES[theme][role];
  return look.length === 0 ? drawn : `${look.map((code) => `\u001B[${code}m`).join('')}${drawn}\u001B[0m`;
}
