import type { Exclusion } from '../../model/article.ts';

/** A piece inside a paragraph that is furniture: what `pattern` matches is cut out. */
interface InlineRule {
  readonly name: string;
  readonly pattern: RegExp;
}

/**
 * «… بين روسيا والولايات المتحدة."Moscowtimes"»: a source code in quotation marks after the last sentence
 * of an Arabic paragraph is a citation, not something anybody said.
 */
const INLINE_RULES: readonly InlineRule[] = [
  {
    name: 'source-citation',
    pattern: /(?<=\p{Script=Arabic}[^\n]*[.؟!])\s*["“”]\s*[A-Za-z][\w.-]{0,30}(?: [A-Za-z][\w.-]{0,30})?\s*["“”]\s*$/u,
  },
];

export function cutInline(line: string): { text: string; excluded: Exclusion[] } {
  let text = line;
  const excluded: Exclusion[] = [];
  for (const { name, pattern } of INLINE_RULES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    excluded.push({ rule: name, text: match[0].trim() });
    text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  }
  return { text, excluded };
}
