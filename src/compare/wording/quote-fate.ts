import type { Quote } from '../../language/pack.ts';
import type { Equality } from '../../model/finding.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { contains, overlaps, slice } from '../../model/span.ts';
import { agreeing, textsOf } from '../contrast.ts';
import { type Detected, type Detection, type Detector, round } from '../detector.ts';
import type { DiffToken } from '../diff/diff-tokens.ts';
import { pairsByKey } from '../diff/shared-words.ts';
import type { Side } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { isInParentheses } from '../parentheses.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** Shorter quotations are single words set apart, which is another detector's. */
const SHORTEST_QUOTATION = 3;
/** Share of a quotation's content words that the other reading must have for it to be the same words. */
const VERBATIM = 0.9;
/** The same for it to be told at all. */
const TOLD = 0.7;

type Fate = 'shortened' | 'paraphrased' | 'narrated';

/** The same words as reported speech are a candidate: true, and mostly a matter of style. */
const WEIGHTS: Readonly<Record<Fate, number>> = { shortened: 0.4, paraphrased: 0.24, narrated: 0.6 };
const SAYS: Readonly<Record<Fate, { readonly en: readonly [string, string]; readonly ar: string }>> = {
  shortened: { en: ['quotes only a part of it', 'quote only a part of it'], ar: 'جزء منه فقط بين علامتي اقتباس' },
  paraphrased: {
    en: ['tells it without quotation marks, as reported speech', 'tell it without quotation marks, as reported speech'],
    ar: 'بلا علامتي اقتباس، كلامًا منقولًا',
  },
  narrated: {
    en: [
      'tells it without quotation marks and without a speaker',
      'tell it without quotation marks and without a speaker',
    ],
    ar: 'بلا علامتي اقتباس وبلا متحدث',
  },
};

/** What becomes of a quotation in the other reading. */
export const quoteFate: Detector = {
  kind: 'wording',
  sees: 'a quotation of one reading that the other shortens, paraphrases or turns into narration',
  ignores:
    'quotations kept word for word (listed as equal), names and source codes in quotation marks, quotations the other does not tell',
  detectInPair: detectIn,
};

function detectIn(pair: ReadingPair, subject: Subject): Detected {
  const results = [fatesOf(pair.a, pair.b, pair, subject), fatesOf(pair.b, pair.a, pair, subject)];
  return {
    findings: distinct(flatMap(results, ({ findings }) => findings)),
    equal: results[0]?.equal ?? [],
  };
}

/** A reading may quote the same words twice; once is enough. */
const distinct = (findings: readonly Detection[]): Detection[] => [
  ...new Map(findings.map((finding) => [finding.note.en, finding])).values(),
];

function fatesOf(
  from: Side,
  to: Side,
  { passage }: ReadingPair,
  subject: Subject,
): { findings: Detection[]; equal: Equality[] } {
  const findings: Detection[] = [];
  const equal: Equality[] = [];
  const quotedThere = from.text.quotes.length === 0 ? [] : quotedTokens(to);
  for (const quote of from.text.quotes) {
    const words = from.content.filter((token) => contains(quote, token));
    if (words.filter(({ role }) => role !== 'number').length < SHORTEST_QUOTATION) continue;
    if (words.length < SHORTEST_UNSAID && !isSaid(quote, from)) continue;
    const told = keptWords(words, to.content);
    const inQuotes = keptWords(words, quotedThere);
    if (inQuotes.length / words.length >= VERBATIM) {
      equal.push({
        passage: passage.id,
        why: 'same-quotation',
        readings: [reading(from, quote), reading(to, inQuotes)],
      });
      continue;
    }
    if (told.length / words.length < TOLD || areInParentheses(told, to.article.text)) continue;
    if (isQuotedElsewhere(quote, from, to, subject)) continue;
    const fate: Fate =
      inQuotes.length * 2 >= told.length ? 'shortened' : to.text.mayReport ? 'paraphrased' : 'narrated';
    if (fate === 'shortened' && (words.length - inQuotes.length < FEWEST_LOST || !isPartOf(inQuotes, to))) continue;
    const quotation = quoted(slice(from.article.text, quote), SHORT_QUOTATION);
    const say = (quoting: readonly Note[], telling: readonly Note[]): Note => ({
      en: `${textsOf(quoting).en} ${agreeing(quoting, 'quotes', 'quote')} ${quotation}; ${textsOf(telling).en} ${agreeing(telling, ...SAYS[fate].en)}.`,
      ar: `${textsOf(quoting).ar} اقتباس ${quotation}؛ و${textsOf(telling).ar} ${SAYS[fate].ar}.`,
    });
    findings.push({
      subkind: 'quotation',
      passage: passage.id,
      readings: [reading(from, quote), reading(to, told)],
      note: say([from.text.outlet], [to.text.outlet]),
      contrast: {
        one: { outlet: from.text.outlet, words: words.map(({ key }) => String(key)) },
        other: { outlet: to.text.outlet, words: [fate] },
        say,
      },
      basis: { fate, words: words.length, found: told.length, foundInQuotation: inQuotes.length },
      weight: round(passage.confidence * WEIGHTS[fate]),
    });
  }
  return { findings, equal };
}

/** So many content words in quotation marks without a reporting verb may still be the name of a thing, or its label. */
const SHORTEST_UNSAID = 8;

const isSaid = (quote: Quote, { text }: Side): boolean =>
  text.sentences.some((sentence) => overlaps(sentence, quote) && sentence.attributions.length > 0);

const areInParentheses = (words: readonly DiffToken[], text: string): boolean =>
  words.filter(({ start }) => isInParentheses(text, start)).length / words.length >= VERBATIM;

/** True when another sentence of the article holds most of the quotation, and a quotation. */
function isQuotedElsewhere(quote: Quote, from: Side, to: Side, subject: Subject): boolean {
  const words = from.text.tokens.filter((token) => contains(quote, token));
  const sentence = subject.nearest(to.article).first(words, MOSTLY_KEPT);
  return sentence?.quotes.some(({ role }) => role === 'speech') ?? false;
}

/** True when the other quotation has little of its own: else both are translations, and neither is shorter. */
const isPartOf = (kept: readonly DiffToken[], { text, content }: Side): boolean =>
  text.quotes.some((quote) => {
    const own = content.filter((token) => contains(quote, token));
    return own.length > 0 && kept.filter((token) => contains(quote, token)).length / own.length >= MOSTLY_KEPT;
  });

const MOSTLY_KEPT = 0.8;

/** A quotation that lost one word is not worth a line. */
const FEWEST_LOST = 2;

/** Content words of `tokens` that stand for a word of the quotation, each used once. */
const keptWords = (words: readonly DiffToken[], tokens: readonly DiffToken[]): DiffToken[] =>
  pairsByKey(words, tokens).map(([, token]) => token);

/** Content words inside quotation marks. */
const quotedTokens = (side: Side): DiffToken[] =>
  side.content.filter((token) => side.text.quotes.some((quote) => contains(quote, token)));

const reading = (side: Side, spans: Quote | readonly DiffToken[]) => ({
  article: side.reading.article,
  spans: ('role' in spans ? [spans] : [...spans].sort((x, y) => x.start - y.start)).map(({ start, end }) => ({
    start,
    end,
  })),
});
