/**
 * Reads a lexicon table: one entry a line, fields parted by `|`, forms inside a field by spaces.
 * Tables stay text so that a linguist can read and edit them.
 */
export function rows(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}

export const words = (field: string | undefined): string[] => (field ?? '').split(/\s+/u).filter((word) => word !== '');
