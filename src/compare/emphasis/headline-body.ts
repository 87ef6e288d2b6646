import type { AnalysedArticle } from '../../language/analyse.ts';
import { outletNames } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { contains, type Span, slice } from '../../model/span.ts';
import { allAlike, type Detection, type Detector } from '../detector.ts';
import { sharedWords } from '../diff/shared-words.ts';
import { contentOf, excerpt, type Side } from '../diff/side.ts';
import { quoted } from '../phrases.ts';
import { hitsOf, isQuoted } from '../reading-text.ts';
import { HEDGING_CLASSES } from '../status.ts';
import type { Subject } from '../subject.ts';

/** So many content words must come together, without quotation marks in the headline and inside them in the text. */
const FEWEST_WORDS = 2;
const SHARE_OF_HEADLINE = 0.25;
const WEIGHT = 0.55;

/** What the headline leaves out of its own article's text: quotation marks, a hedge. */
export const headlineBody: Detector = {
  kind: 'emphasis',
  sees: 'words the headline says plainly that its own text only has inside quotation marks, or with a hedge',
  ignores: 'words the text also says plainly; headlines that keep the quotation marks or the hedge',
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
  const size = contentOf(headline);
  const headlineStems = new Set(subject.stems.inSentence(first));
  const body = rest
    .filter(({ slot }) => slot !== 'subhead')
    .filter((sentence) => sharedBy(subject.stems.inSentence(sentence), headlineStems) >= FEWEST_WORDS)
    .map((sentence) => side(sentence))
    .map((body) => ({ body, shared: sharedWords(body, headline).map(([twin, token]) => [token, twin] as const) }))
    .filter(({ shared }) => shared.length >= Math.max(FEWEST_WORDS, size * SHARE_OF_HEADLINE));
  const plainElsewhere = new Set(
    flatMap(body, ({ body: own, shared }) =>
      shared.filter(([, twin]) => !isQuoted(twin, own.text)).map(([token]) => token),
    ),
  );
  const unquoted = body
    .map(({ body: own, shared }) => ({
      own,
      pairs: shared.filter(
        ([token, twin]) => !isQuoted(token, headline.text) && isQuoted(twin, own.text) && !plainElsewhere.has(token),
      ),
    }))
    .filter(({ pairs }) => pairs.length >= FEWEST_WORDS)
    .sort((x, y) => y.pairs.length - x.pairs.length)[0];
  if (unquoted !== undefined)
    return [
      finding(
        article,
        headline,
        unquoted.own,
        unquoted.pairs.map(([token]) => token),
        'quotation marks',
        quotedIn(
          unquoted.own,
          unquoted.pairs.map(([, twin]) => twin),
        ),
      ),
    ];
  const hedged = body.find(({ body: own }) => hedgesOf(own) > 0 && hedgesOf(headline) === 0);
  const strong = hedged !== undefined && hedged.shared.length >= size / 2;
  if (!strong || body.some(({ body: own, shared }) => hedgesOf(own) === 0 && shared.length >= size / 2)) return [];
  return [
    finding(
      article,
      headline,
      hedged.body,
      hedged.shared.map(([token]) => token),
      'hedge',
      excerpt(hedged.body),
    ),
  ];
}

const sharedBy = (stems: readonly number[], others: ReadonlySet<number>): number =>
  stems.reduce((count, stem) => count + (others.has(stem) ? 1 : 0), 0);

const hedgesOf = ({ text }: Side): number =>
  hitsOf(text, 'hedge').filter(({ entry }) => HEDGING_CLASSES.has(entry.class)).length;

/** The quotation that holds most of the shared words. */
function quotedIn({ article, text }: Side, twins: readonly Span[]): string {
  const held = (quote: Span): number => twins.filter((twin) => contains(quote, twin)).length;
  const [best] = [...text.quotes].sort((x, y) => held(y) - held(x));
  return best === undefined ? '' : quoted(slice(article.text, best));
}

function finding(
  article: AnalysedArticle,
  headline: Side,
  body: Side,
  words: readonly { readonly start: number; readonly end: number; readonly written: string }[],
  without: 'quotation marks' | 'hedge',
  /** What stands in the text, as a quotation. */
  inText: string,
): Detection {
  const written = quoted(words.map((word) => word.written).join(' … '));
  const outlet = outletNames(article.article);
  return {
    subkind: 'headline-body',
    passage: undefined,
    readings: [{ article: article.article.id, spans: [...headline.reading.spans, ...body.reading.spans] }],
    note:
      without === 'hedge'
        ? {
            en: `${outlet.en}: the headline says ${written} without a hedge; the text says ${inText}.`,
            ar: `نص ${outlet.ar}: في العنوان ${written} بلا تحفظ؛ وفي المتن ${inText}.`,
          }
        : {
            en: `${outlet.en}: the headline says ${written} without quotation marks; in the text they are ${inText}.`,
            ar: `نص ${outlet.ar}: في العنوان ${written} بلا علامتي اقتباس؛ وهي في المتن ${inText}.`,
          },
    basis: { leftOut: without, sharedWords: words.map((word) => word.written) },
    weight: WEIGHT,
  };
}
