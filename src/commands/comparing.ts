import { align } from '../align/align.ts';
import { EVIDENCE } from '../align/evidence/index.ts';
import { compare } from '../compare/compare.ts';
import type { Event } from '../corpus/event.ts';
import { type AnalysedArticle, type ArticleWithPack, analyse } from '../language/analyse.ts';
import { LANGUAGES, packFor } from '../language/registry.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { changedLexicon } from '../model/lexicon.ts';
import type { ReportContext } from '../report/context.ts';
import { VERSION } from '../version.ts';

/** The pipeline of one event, pure from here on: analyse, align, compare. */

export interface AnalysedEvent {
  readonly event: Event;
  readonly articles: readonly AnalysedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Articles in a language without a pack are left out, with a remark. */
export function analyseEvent(event: Event): AnalysedEvent {
  const readable: ArticleWithPack[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const article of event.articles) {
    const pack = packFor(article.language);
    if (pack) readable.push({ article, pack });
    else
      diagnostics.push({
        code: 'language-without-pack',
        subject: article.id,
        message: {
          en: `language “${article.language}” is not read; framediff reads ${Object.keys(LANGUAGES).join(', ')}`,
          ar: `اللغة «${article.language}» لا تُقرأ؛ واللغات المقروءة: ${Object.keys(LANGUAGES).join('، ')}`,
        },
      });
  }
  const articles = analyse(readable);
  return { event, articles, diagnostics: [...diagnostics, ...shortArticles(articles)] };
}

/** Fewer words than this are no article; it is compared all the same. */
const SHORT_ARTICLE = 20;

const shortArticles = (articles: readonly AnalysedArticle[]): Diagnostic[] =>
  articles
    .filter((article) => article.wordCount < SHORT_ARTICLE)
    .map(({ article, wordCount }) => ({
      code: 'short-article',
      subject: article.id,
      message: {
        en: `only ${wordCount} ${wordCount === 1 ? 'word' : 'words'}`,
        ar: `عدد الكلمات ${wordCount} فقط`,
      },
    }));

export const alignEvent = ({ event, articles }: AnalysedEvent): Alignment => align(event.info.id, articles);

export function compareEvent(
  analysed: AnalysedEvent,
  alignment: Alignment = alignEvent(analysed),
  base?: string,
): Comparison {
  const { info, lexicon } = analysed.event;
  const comparison = compare(info, analysed.articles, alignment, {
    lexicon: (pack) => changedLexicon(pack.lexicon, lexicon, pack.code),
    base,
  });
  return {
    ...comparison,
    diagnostics: [...analysed.diagnostics, ...lexiconRemark(analysed.event), ...comparison.diagnostics],
  };
}

const lexiconRemark = ({ info, lexicon: { add, silence } }: Event): Diagnostic[] =>
  add.length + silence.length === 0
    ? []
    : [
        {
          code: 'lexicon-changed',
          subject: info.id,
          message: {
            en: `lexicon.yaml of the workspace adds ${add.length} and silences ${silence.length} kinds of lexicon entries`,
            ar: `ملف lexicon.yaml في مساحة العمل يضيف ${add.length} ويُسكت ${silence.length} من أنواع مداخل المعجم`,
          },
        },
      ];

export const REPORT_CONTEXT: ReportContext = {
  version: VERSION,
  language: 'en',
  byteOrderMark: false,
  detail: 'full',
  direction: (language) => packFor(language)?.direction ?? 'ltr',
  evidence: (kind) => Object.entries(EVIDENCE).find(([name]) => name === kind)?.[1].says ?? { en: kind, ar: kind },
};
