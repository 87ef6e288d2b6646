import type { Exclusion } from '../../model/article.ts';
import { mainScript } from '../script.ts';
import { cutEnds } from './ends.ts';
import { countWords, type Line, readsLikeParagraph } from './lines.ts';
import { CLOSING_RULE, LINE_RULES, TAIL_OPENERS } from './rules.ts';

export interface CleanText {
  readonly headline: string;
  /** Paragraphs, one a line, parted by one line break. */
  readonly body: string;
  readonly excluded: readonly Exclusion[];
}

/**
 * Takes page furniture out of a scraped text. Without a headline the first line that holds letters is one.
 * Everything taken out is listed with the rule that took it.
 */
export function clean(text: string, headline?: string): CleanText {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const excluded: Exclusion[] = [];
  const title = headline?.trim() ?? takeHeadline(lines, excluded);
  const script = mainScript([title, ...lines].join('\n').slice(0, SCRIPT_SAMPLE));
  const lastParagraph = lines.findLastIndex(readsLikeParagraph);
  const firstParagraph = lines.findIndex(readsLikeParagraph);
  const kept: string[] = [];
  let tail: string | undefined;
  let hasParagraph = false;
  for (const [index, raw] of lines.entries()) {
    const line: Line = {
      text: withoutMarks(raw),
      words: countWords(raw),
      index: index + 1,
      previous: lines[index - 1]?.slice(0, LONGEST_FURNITURE),
      next: lines[index + 1]?.slice(0, LONGEST_FURNITURE),
      beforeBody: firstParagraph >= 0 && index < firstParagraph,
      afterBody: index > lastParagraph,
      headline: title,
      script,
    };
    const short = raw.length <= LONGEST_FURNITURE;
    const rule =
      (short ? LINE_RULES.find(({ matches }) => matches(line))?.name : undefined) ??
      (line.afterBody || tail === CLOSING_RULE ? tail : undefined);
    if (rule === undefined) {
      const cut = cutEnds(raw);
      excluded.push(...cut.excluded);
      if (cut.text !== '') kept.push(cut.text);
      hasParagraph ||= readsLikeParagraph(cut.text);
      continue;
    }
    excluded.push({ rule, text: raw });
    if (line.afterBody && TAIL_OPENERS.has(rule)) tail = rule;
    if (rule === CLOSING_RULE && hasParagraph) tail = rule;
  }
  return { headline: title, body: kept.join('\n'), excluded };
}

/** Rules read words without vowel marks and tatweel: «حمّل», «التعليــقات». */
const withoutMarks = (line: string): string => line.replace(/[\u064B-\u0652\u0640]/g, '');

/** Longer lines are text; no rule is tried on them, so that none can be slow. */
const LONGEST_FURNITURE = 800;
/** So much of a page shows its script. */
const SCRIPT_SAMPLE = 20_000;

function takeHeadline(lines: string[], excluded: Exclusion[]): string {
  const at = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line));
  const taken = lines.splice(0, at < 0 ? lines.length : at + 1);
  const headline = at < 0 ? '' : (taken.pop() ?? '');
  for (const text of taken) excluded.push({ rule: 'ornament', text });
  return headline;
}
