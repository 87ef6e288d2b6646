import type { Exclusion } from '../../model/article.ts';

/** A piece at the end of a paragraph that is furniture, where `follows` is true of what stands before it. */
interface TailRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly follows: (before: string) => boolean;
}

/**
 * «… بين روسيا والولايات المتحدة."Moscowtimes"»: a source code in quotation marks after the last sentence
 * of an Arabic paragraph is a citation, not something anybody said.
 */
const TAIL_RULES: readonly TailRule[] = [
  {
    name: 'source-citation',
    pattern: /\s{0,3}["“”]\s?[A-Za-z][\w.-]{0,30}(?: [A-Za-z][\w.-]{0,30})?\s?["“”]\s{0,3}$/u,
    follows: (before) => /[.؟!]$/u.test(before) && /\p{Script=Arabic}/u.test(before.slice(-TAIL)),
  },
  {
    // «… على المصابين. سمات أمير منطقة تبوك العدالة»: a label and tags, where a page lost its line breaks.
    name: 'tags',
    pattern: /\s{0,3}(?:سمات|الوسوم|الكلمات المفتاحية)[ :][^.؟!?،:]{3,90}$/u,
    follows: (before) => /[.؟!]$/u.test(before),
  },
  {
    // «… قرب تولوز. رابط الخبر بصحيفة الوئام: وصول حطام طائرة»: a link to the article itself, by its headline.
    name: 'related-links',
    pattern: /\s{0,3}رابط (?:الخبر|المقال|الموضوع)(?: [^\s:]{1,20}){0,3} ?:.{3,250}$/u,
    follows: (before) => before !== '',
  },
];

/** No tail is longer; only so much of a paragraph is looked at. */
const TAIL = 300;

/** «شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك أكد نائب …»: the names of buttons, where a page lost its line breaks. */
const SHARE_BUTTONS =
  /^شارك(?:وا)? (?:من خلال|عبر|على) (?:(?:تويتر|فيسبوك|فيس بوك|جوجل بلس|قوقل بلس|واتساب|واتس اب|تليجرام|تلجرام|لينكد ان|انستجرام|البريد|طباعة) ){1,8}(?:اكتب رأيك )?/u;

/** A paragraph without the furniture at its beginning and end. */
export function cutEnds(line: string): { text: string; excluded: Exclusion[] } {
  const [buttons = ''] = SHARE_BUTTONS.exec(line) ?? [];
  const { text, excluded } = cutTail(line.slice(buttons.length));
  return {
    text,
    excluded: buttons === '' ? excluded : [{ rule: 'share-buttons', text: buttons.trim() }, ...excluded],
  };
}

function cutTail(line: string): { text: string; excluded: Exclusion[] } {
  const from = Math.max(0, line.length - TAIL);
  for (const { name, pattern, follows } of TAIL_RULES) {
    const match = pattern.exec(line.slice(from));
    if (match === null) continue;
    const before = line.slice(0, from + match.index);
    if (follows(before)) return { text: before, excluded: [{ rule: name, text: match[0].trim() }] };
  }
  return { text: line, excluded: [] };
}
