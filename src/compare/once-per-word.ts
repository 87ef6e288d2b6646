import type { LanguagePack, Token, WordForms, WordRole } from '../language/pack.ts';

/** What can be told of a written word by itself is worked out once, however often the word stands in the event. */
function oncePerWord<Value extends object | string>(
  work: (token: Token, pack: LanguagePack) => Value,
): (token: Token, pack: LanguagePack) => Value {
  const known = new WeakMap<WordForms, Value>();
  return (token, pack) => {
    const found = known.get(token.forms);
    if (found !== undefined) return found;
    const value = work(token, pack);
    known.set(token.forms, value);
    return value;
  };
}

const roles = oncePerWord((token, pack): WordRole | 'none' => pack.wordRole(token) ?? 'none');

export const hasRole = (token: Token, role: WordRole | 'none', pack: LanguagePack): boolean =>
  roles(token, pack) === role;

/** Key under which spellings of one name meet; the loose key of a word too short to have one. */
export const nameKeyOf = oncePerWord((token, pack) => pack.nameKey(token.loose) || token.loose);

/** The key of a noun as it stands in running text: «الضمانات» and «ضمانات» are one. */
export const bareKeyOf = oncePerWord((token, pack) => pack.lexiconKeys(token.loose).at(-1) ?? token.loose);
