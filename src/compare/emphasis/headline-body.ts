import type { AnalysedArticle } from '../../language/analyse.ts';
import type { LexiconHit } from '../../language/lexicon.ts';
import { outletNames } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { contains, type Span, slice } from '../../model/span.ts';
import { allAlike, type Detection, type Detector } from '../detector.ts';
import { sharedWords, type TokenPair } from '../diff/shared-words.ts';
import { contentOf, type Side } from '../diff/side.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import { hitsOf, isQuoted } from '../reading-text.ts';
import { HEDGING_CLASSES } from '../status.ts';
import type { Subject } from '../subject.ts';

/** So many content words must come from one quotation, without quotation marks in the headline and inside them in the text. */
const FEWEST_WORDS = 3;
const SHARE_OF_HEADLINE = 0.25;
const WEIGHT = 0.55;

/** What the headline leaves out of its own article's text: quotation marks, a hedge. */
export const headlineBody: Detector = {
  kind: 'emphasis',
  sees: 'words the headline says plainly that its own text only has inside quotation marks, or with a hedge',
  ignores:
    'words the text also says plainly; headlines that keep the quotation marks or the hedge, or that name a speaker (الوزير: سنفتح المصنع)',
  detect: (subject) => {
    const findings = flatMap(subject.articles, (article) => detectIn(article, subject));
    return {
      findings: allAlike(
        findings.map(({ basis }) => JSON.stringify(basis)),
        subject.articles.length,
      )
        ? []
        : findings,
    };
  },
};

function detectIn(article: AnalysedArticle, subject: Subject): Detection[] {
  const [first, ...rest] = article.sentences;
  if (first?.slot !== 'headline') return [];
  const side = (span: Span): Side =>
    subject.side({ article: article.article.id, spans: [{ start: span.start, end: span.end }] });
  const headline = side(first);
  const headlineStems = new Set(subject.stems.inSentence(first));
  const told = rest
    .filter(({ slot }) => slot !== 'subhead')
    .filter((sentence) => sharedBy(subject.stems.inSentence(sentence), headlineStems) >= FEWEST_WORDS)
    .map((sentence) => side(sentence))
    .map((body): Told => ({ body, pairs: sharedWords(headline, body) }))
    .filter(({ pairs }) => pairs.length >= Math.max(FEWEST_WORDS, contentOf(headline) * SHARE_OF_HEADLINE));
  const unquoted = withoutQuotationMarks(headline, told);
  if (unquoted !== undefined) return [finding(article, headline, unquoted, 'quotation marks')];
  const unhedged = withoutHedge(headline, told);
  return unhedged === undefined ? [] : [finding(article, headline, unhedged, 'hedge')];
}

/** A sentence of the text, with the words of the headline that it has: those of the headline first. */
interface Told {
  readonly body: Side;
  readonly pairs: readonly TokenPair[];
}

/**
 * Where the text has most words of the headline inside one quotation, and nowhere else. «الوزير: سنفتح المصنع» says whose
 * words they are as well; with marks around other words only («الوزير: "كارثة" ولا حاجة لجولة») these are left out.
 */
function withoutQuotationMarks(headline: Side, told: readonly Told[]): Told | undefined {
  if (headline.text.attributions.length > 0 && headline.text.quotes.length === 0) return undefined;
  const plain = new Set(
    flatMap(told, ({ body, pairs }) => pairs.filter(([, twin]) => !isQuoted(twin, body.text)).map(([token]) => token)),
  );
  return told
    .map(({ body, pairs }) => ({
      body,
      pairs: ofOneQuotation(
        body,
        pairs.filter(([token]) => !isQuoted(token, headline.text) && !plain.has(token)),
      ),
    }))
    .filter(({ pairs }) => pairs.length >= FEWEST_WORDS)
    .sort((x, y) => y.pairs.length - x.pairs.length)[0];
}

/** Where every sentence of the text that has half of the headline hedges it. */
function withoutHedge(headline: Side, told: readonly Told[]): Told | undefined {
  if (hedges(headline).length > 0) return undefined;
  const half = told.filter(({ pairs }) => pairs.length >= contentOf(headline) / 2);
  return half.every(isHedged) ? half[0] : undefined;
}

const sharedBy = (stems: readonly number[], others: ReadonlySet<number>): number =>
  stems.reduce((count, stem) => count + (others.has(stem) ? 1 : 0), 0);

const hedges = ({ text }: Side): LexiconHit[] =>
  hitsOf(text, 'hedge').filter(({ entry }) => HEDGING_CLASSES.has(entry.class));

/** True where a hedge stands right before a word of the headline: a long sentence may hedge something else. */
const isHedged = ({ body, pairs }: Told): boolean =>
  hedges(body).some(({ end }) =>
    body.content
      .filter((token) => token.start >= end)
      .slice(0, HEDGED)
      .some((token) => pairs.some(([, twin]) => twin === token)),
  );

/** Content words behind a hedge that may be what it hedges. */
const HEDGED = 3;

/** Those whose twin stands in the quotation that holds most of them. */
function ofOneQuotation({ text }: Side, pairs: readonly TokenPair[]): readonly TokenPair[] {
  const inQuote = (quote: Span): readonly TokenPair[] => pairs.filter(([, twin]) => contains(quote, twin));
  return text.quotes.map(inQuote).sort((x, y) => y.length - x.length)[0] ?? [];
}

/** The quotation that holds the words. */
function quotation({ body, pairs }: Told): string {
  const quote = body.text.quotes.find((one) => pairs.every(([, twin]) => contains(one, twin)));
  return quote === undefined ? '' : quoted(slice(body.article.text, quote));
}

/** The text from its hedge on. */
function hedgedWords({ body }: Told): string {
  const [hedge] = hedges(body);
  const end = body.text.sentences.at(-1)?.end ?? 0;
  return hedge === undefined ? '' : quoted(slice(body.article.text, { start: hedge.start, end }), SHORT_QUOTATION);
}

function finding(
  { article }: AnalysedArticle,
  headline: Side,
  told: Told,
  without: 'quotation marks' | 'hedge',
): Detection {
  const words = told.pairs.map(([token]) => token).sort((x, y) => x.start - y.start);
  const written = quoted(words.map((word) => word.written).join(' … '));
  const outlet = outletNames(article);
  return {
    subkind: 'headline-body',
    passage: undefined,
    readings: [{ article: article.id, spans: [...headline.reading.spans, ...told.body.reading.spans] }],
    note:
      without === 'hedge'
        ? {
            en: `${outlet.en}: the headline says ${written} without a hedge; the text says ${hedgedWords(told)}.`,
            ar: `نص ${outlet.ar}: في العنوان ${written} بلا تحفظ؛ وفي المتن ${hedgedWords(told)}.`,
          }
        : {
            en: `${outlet.en}: the headline says ${written} without quotation marks; in the text they are ${quotation(told)}.`,
            ar: `نص ${outlet.ar}: في العنوان ${written} بلا علامتي اقتباس؛ وهي في المتن ${quotation(told)}.`,
          },
    basis: { leftOut: without, sharedWords: words.map((word) => word.written) },
    weight: WEIGHT,
  };
}
