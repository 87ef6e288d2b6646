import type { Passage, Reading } from '../model/alignment.ts';
import { type Article, outletLabel, outletName, textOf } from '../model/article.ts';
import { beginning } from '../model/beginning.ts';
import type { Comparison } from '../model/comparison.ts';
import { eventTitle } from '../model/event.ts';
import { type Finding, isCandidate } from '../model/finding.ts';
import type { LanguageId } from '../words/language-id.ts';
import { byPassage } from './by-passage.ts';
import type { ReportContext } from './context.ts';
import type { ReportFormat } from './format.ts';
import { markedPieces } from './marked-text.ts';
import { publishedDay } from './published-day.ts';
import { slideText } from './slide-text.ts';
import { reportWords } from './words/words.ts';

/**
 * A deck for a lesson, in Markdown for Marp (https://marpit.marp.app): what is compared, the headlines, then one
 * passage a slide with a question, those with the heaviest findings first.
 */
export const slides: ReportFormat = {
  describes: 'a Markdown deck for a lesson (Marp): the headlines, then one passage a slide with a question',
  files: (comparison, context) => [{ name: `${comparison.event.id}.slides.md`, content: deck(comparison, context) }],
};

/** A lesson has no time for more. */
const MOST_PASSAGES = 12;
/** A slide holds no more of a reading; letters. */
const LONGEST_READING = 320;

function deck(comparison: Comparison, context: ReportContext): string {
  const words = reportWords(context.language);
  const { event, articles, alignment } = comparison;
  const named = (article: Article): string =>
    `${outletName(article, context.language)}${words.comma}${publishedDay(article, words)}`;
  const title = eventTitle(event, context.language);
  const passages = chosen(comparison);
  const pages = [
    `# ${slideText(title)}\n\n${articles.map((article) => `- ${slideText(named(article))}`).join('\n')}`,
    `## ${words.sections.headlines}\n\n${articles.map((article) => quotation(named(article), slideText(article.headline), context.direction(article.language))).join('\n\n')}\n\n**${words.questions.headlines}**`,
    ...passages.map((passage, index) => passageSlide(passage, index + 1, comparison, context)),
    ...(alignment.passages.length === 0 ? [words.nothingShared] : []),
    `## ${words.questions.discussion}\n\n${words.questions.closing}`,
    `## ${words.sections.sources}\n\n${articles.map((article) => `- ${slideText([article.headline, named(article), article.url].filter(Boolean).join(words.comma))}`).join('\n')}`,
  ];
  return `${frontMatter(context.language)}\n\n${pages.join('\n\n---\n\n')}\n`;
}

/** The first `---` pair is Marp's own settings; nothing from an article stands in it. */
const frontMatter = (language: LanguageId): string =>
  [
    '---',
    'marp: true',
    'paginate: true',
    `lang: ${language}`,
    'style: |',
    '  section { font-size: 24px; }',
    ...(language === 'ar'
      ? ['  section { direction: rtl; text-align: right; }', '  section::after { right: auto; left: 30px; }']
      : []),
    '  blockquote { margin: 0 0 .6em; }',
    '  mark { font-weight: bold; }',
    '---',
  ].join('\n');

/** Passages with findings that are no candidates first, by weight; then in the order of the alignment. */
function chosen(comparison: Comparison): Passage[] {
  const own = byPassage(comparison);
  const weight = ({ id }: Passage): number =>
    own.findings(id).reduce((most, finding) => (isCandidate(finding) ? most : Math.max(most, finding.weight)), 0);
  return comparison.alignment.passages
    .map((passage) => ({ passage, weight: weight(passage) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_PASSAGES)
    .map(({ passage }) => passage);
}

function passageSlide(passage: Passage, number: number, comparison: Comparison, context: ReportContext): string {
  const words = reportWords(context.language);
  const own = comparison.findings.filter((finding) => finding.passage === passage.id);
  const [heaviest] = own.filter((finding) => !isCandidate(finding)).sort((a, b) => b.weight - a.weight);
  const coverage = comparison.passages.find(({ passage: id }) => id === passage.id)?.coverage ?? {};
  const lacking = comparison.articles.filter(({ id }) => coverage[id]?.answer === 'absent');
  return [
    `## ${words.passageTitle} ${number.toLocaleString(words.locale)}`,
    ...passage.readings.flatMap((reading) => readingBlock(reading, comparison, own, context)),
    ...(lacking.length === 0
      ? []
      : [
          `*${words.notFoundIn}:* ${slideText(lacking.map((article) => outletLabel(article, context.language)).join(words.comma))}`,
        ]),
    `**${words.questions.passage[heaviest?.kind ?? 'none']}**`,
  ].join('\n\n');
}

function readingBlock(
  { article: id, spans }: Reading,
  { articles }: Comparison,
  findings: readonly Finding[],
  context: ReportContext,
): string[] {
  const article = articles.find((one) => one.id === id);
  if (article === undefined) return [];
  const marks = findings
    .filter(({ subkind }) => subkind === 'words')
    .flatMap(({ readings }) =>
      readings.filter((reading) => reading.article === id).flatMap((reading) => reading.spans),
    );
  const pieces = spans.flatMap((span) => markedPieces(textOf(article), span, marks));
  return [quotation(outletLabel(article, context.language), cut(pieces), context.direction(article.language))];
}

function cut(pieces: readonly { readonly text: string; readonly marked: boolean }[]): string {
  let room = LONGEST_READING;
  let written = '';
  for (const { text, marked } of pieces) {
    if (room <= 0) return `${written}…`;
    const shown = slideText(beginning(text, room));
    written += marked ? `<mark>${shown}</mark>` : shown;
    room -= text.length;
    if (room < 0) break;
  }
  return written;
}

const quotation = (name: string, content: string, direction: 'rtl' | 'ltr'): string =>
  `**${slideText(name)}**\n\n<blockquote dir="${direction}">${content}</blockquote>`;
