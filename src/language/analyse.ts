import { type Article, headlineSpan, publicationDay, textOf } from '../model/article.ts';
import { firstNotBefore } from '../model/bisect.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Slot } from '../model/outline.ts';
import { contains, overlaps, type Span, slice } from '../model/span.ts';
import { EventTokenizer, type ScannedText } from './event-tokenizer.ts';
import type { Attribution, DateMention, LanguagePack, NumberMention, Quote, Token } from './pack.ts';
import { paragraphs } from './segment.ts';

export interface AnalysedSentence extends Span {
  readonly slot: Slot;
  /** Index of the paragraph in the article; the headline is paragraph 0. */
  readonly paragraph: number;
  /** Words of the article before it. */
  readonly wordsBefore: number;
  /** The subhead it stands under, if any. */
  readonly subhead: Span | undefined;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
  /** Tokens that name a person. */
  readonly names: readonly Token[];
}

export interface AnalysedArticle {
  readonly article: Article;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly sentences: readonly AnalysedSentence[];
  /** Words of headline and text, page furniture not counted. */
  readonly wordCount: number;
}

export interface ArticleWithPack {
  readonly article: Article;
  readonly pack: LanguagePack;
}

/** Analyses all articles of an event; those of one language share their words, whatever their order. */
export function analyse(articles: readonly ArticleWithPack[]): AnalysedArticle[] {
  const tokenizers = new Map<LanguagePack, EventTokenizer>();
  const scanned = articles.map(({ article, pack }) => {
    const tokenizer = tokenizers.get(pack) ?? new EventTokenizer(pack);
    tokenizers.set(pack, tokenizer);
    const text = textOf(article);
    return { article, pack, text, scanned: tokenizer.scan(text) };
  });
  return scanned.map(analyseArticle);
}

interface ScannedArticle extends ArticleWithPack {
  readonly text: string;
  readonly scanned: ScannedText;
}

function analyseArticle({ article, pack, text, scanned }: ScannedArticle): AnalysedArticle {
  const day = publicationDay(article.published);
  const headline = headlineSpan(article);
  const blocks = [headline, ...paragraphs(text, headline.end)].filter((span) => span.start < span.end);
  const sentences: AnalysedSentence[] = [];
  let lede = true;
  let wordsBefore = 0;
  let subhead: Span | undefined;
  let speaker: Attribution['speaker'] | undefined;
  for (const [paragraph, block] of blocks.entries()) {
    const slot = slotOf(text, block, headline, lede);
    if (slot === 'lede') lede = false;
    const quotes = pack.quotes(text, block);
    const wordsBeforeBlock = wordsBefore;
    for (const span of slot === 'subhead' || slot === 'headline' ? [block] : pack.sentences(text, block)) {
      const tokens = scanned.tokens(span);
      const inside = quotes.length === 0 ? quotes : quotes.filter((quote) => overlaps(quote, span));
      const attributions = pack.attributions(span, tokens, inside).map((attribution) => {
        const resolved =
          attribution.speaker.keys.length > 0 || speaker === undefined
            ? attribution.speaker
            : { ...speaker, basis: 'inherited' as const };
        if (resolved.keys.length > 0) speaker = resolved;
        return { ...attribution, speaker: resolved };
      });
      sentences.push({
        start: span.start,
        end: span.end,
        slot: slot === 'lede' && wordsBefore - wordsBeforeBlock >= LONGEST_LEDE ? 'body' : slot,
        paragraph,
        wordsBefore,
        subhead,
        tokens,
        quotes: inside,
        clauses: pack.clauses(text, span, tokens),
        numbers: pack.numbers(tokens),
        dates: pack.dates(tokens, day),
        attributions,
        names: pack.names(tokens),
      });
      wordsBefore += countWords(tokens);
      if (slot === 'subhead') subhead = span;
    }
  }
  return { article, text, pack, sentences, wordCount: wordsBefore };
}

export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind !== 'punctuation') words++;
  return words;
}

/** What begins further into the first paragraph is no lede: some texts are one paragraph. Words. */
const LONGEST_LEDE = 60;

/** A subhead is a short line without a full stop; more words than this make a paragraph. */
const LONGEST_SUBHEAD = 8;

function slotOf(text: string, block: Span, headline: Span, ledeIsOpen: boolean): Slot {
  if (contains(headline, block)) return 'headline';
  const line = slice(text, block);
  if (!/[.؟!?…][\s"”»)]*$/u.test(line) && wordsOf(line) <= LONGEST_SUBHEAD) return 'subhead';
  return ledeIsOpen ? 'lede' : 'body';
}

const wordsOf = (line: string): number => line.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** The sentences that a span touches, found by bisection: articles may hold thousands. */
export function sentencesIn({ sentences }: AnalysedArticle, span: Span): AnalysedSentence[] {
  const first = firstNotBefore(sentences.length, (at) => (sentences[at]?.end ?? 0) <= span.start);
  const touched: AnalysedSentence[] = [];
  for (let index = first; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.start >= span.end) break;
    touched.push(sentence);
  }
  return touched;
}

/** The tokens inside a span. */
export const tokensIn = (article: AnalysedArticle, span: Span): Token[] =>
  flatMap(sentencesIn(article, span), ({ tokens }) => tokens.filter((token) => contains(span, token)));
