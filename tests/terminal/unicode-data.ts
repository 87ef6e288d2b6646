import { existsSync, readFileSync } from 'node:fs';

/** Unicode's data files as Debian's package `unicode-data` installs them. */
const FOLDER = '/usr/share/unicode';

export const hasUnicodeData = existsSync(`${FOLDER}/UnicodeData.txt`);

export const unicodeFile = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

const rows = (file: string): string[][] =>
  unicodeFile(file)
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(';').map((field) => field.trim()));

const FORMS = ['isolated', 'final', 'initial', 'medial'];
const LAM = '0644';

/**
 * The source of `src/terminal/shaping-tables.ts`: joining types out of ArabicShaping.txt, presentation forms out of the
 * compatibility decompositions of UnicodeData.txt. Where two forms are encoded, the one of block FE70 is in more fonts.
 */
export function shapingTables(): string {
  const version = /ArabicShaping-([\d.]+)\.txt/.exec(unicodeFile('ArabicShaping.txt'))?.[1] ?? '';
  const joining = rows('ArabicShaping.txt').filter(([code = '']) => isArabicLetter(code));
  const ofType = (type: string): string =>
    joining.flatMap(([code = '', , own]) => (own === type ? escaped(code) : [])).join('');
  const forms = new Map<string, string[]>();
  const lamAlef = new Map<string, string[]>();
  for (const [code = '', , , , , decomposition = ''] of rows('UnicodeData.txt')) {
    const [, kind = '', letters = ''] = /^<(\w+)> (.+)$/.exec(decomposition) ?? [];
    const form = FORMS.indexOf(kind);
    const [letter = '', alef] = letters.split(' ');
    if (form < 0 || !isArabicLetter(letter)) continue;
    if (alef === undefined) put(forms, letter, form, code);
    else if (letter === LAM && ['0622', '0623', '0625', '0627'].includes(alef) && code >= 'FEF5')
      put(lamAlef, alef, form, code);
  }
  const table = (entries: ReadonlyMap<string, readonly string[]>): string =>
    [...entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, own]) => `  '${escaped(letter)}': '${own.map(escaped).join('')}',`)
      .join('\n');
  return `/**
 * Made from ArabicShaping.txt and UnicodeData.txt of Unicode ${version} by \`npm run unicode-tables\`: do not edit.
 */

/** Letters of the Arabic blocks by joining type; a letter in none of them does not join. */
export const JOINING = {
  dual: '${ofType('D')}',
  right: '${ofType('R')}',
  causing: '${ofType('C')}',
} as const;

/** A letter's isolated, final, initial and medial form, as many as it has. */
export const FORMS: Readonly<Record<string, string>> = {
${table(forms)}
};

/** Lam with this alef: isolated and final form. */
export const LAM_ALEF: Readonly<Record<string, string>> = {
${table(lamAlef)}
};
`;
}

const isArabicLetter = (code: string): boolean => code.length === 4 && code >= '0600' && code <= '08FF';
const escaped = (code: string): string => `\\u${code}`;

function put(table: Map<string, string[]>, letter: string, form: number, code: string): void {
  const forms = table.get(letter) ?? [];
  if (forms[form] === undefined || code >= 'FE70') forms[form] = code;
  table.set(letter, forms);
}
