import type { AnalysedArticle, AnalysedSentence } from '../../language/analyse.ts';
import type { Token, Vocabulary } from '../../language/pack.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { inBoth, type Note } from '../../model/note.ts';
import { contains } from '../../model/span.ts';
import { agreeing, textsOf } from '../contrast.ts';
import { allAlike, type Detection, type Detector } from '../detector.ts';
import { isInParentheses } from '../parentheses.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';

const WEIGHT = 0.55;

/** The article speaks as one of those it reports on. */
export const voiceLeak: Detector = {
  kind: 'wording',
  sees: '“we” and “our” outside quotation marks: a speaker’s words without his quotation marks, or the outlet’s own voice',
  ignores:
    'quoted speech; what stands behind a speaker and a colon (الوزير: فريقنا جاهز); words that only end like the suffix (قانونا), told by the other words of the event',
  detect: ({ articles, vocabulary }) => {
    const findings = flatMap(articles, (article) => leaksIn(article, vocabulary));
    return {
      findings: allAlike(
        findings.map(({ basis }) => JSON.stringify(basis)),
        articles.length,
      )
        ? []
        : findings,
    };
  },
};

function leaksIn(article: AnalysedArticle, vocabulary: Vocabulary): Detection[] {
  const isWe = firstPersonPlural(article, vocabulary);
  const places = flatMap(article.sentences, (sentence) =>
    sentence.tokens.filter((token) => leaks(token, sentence, isWe, article.text)).map((token) => ({ token, sentence })),
  );
  const [first] = places;
  if (first === undefined) return [];
  const more = places.length - 1;
  const context = article.text.slice(
    Math.max(first.sentence.start, wordsBack(first.sentence, first.token)),
    first.token.end,
  );
  const words = quoted(context, SHORT_QUOTATION);
  const outlet = inBoth((language) => outletLabel(article.article, language));
  const say = (speaking: readonly Note[]): Note => ({
    en: `${textsOf(speaking).en} ${agreeing(speaking, 'has', 'have')} the first person plural outside quotation marks: ${words}${more === 0 ? '' : `, and at ${more === 1 ? 'one more place' : `${more} more places`}`}.`,
    ar: `ضمير المتكلمين خارج علامات الاقتباس ${textsOf(speaking).ar}: ${words}${more === 0 ? '' : `، وفي مواضع أخرى عددها ${more}`}.`,
  });
  return [
    {
      subkind: 'voice-leak',
      passage: undefined,
      readings: [{ article: article.article.id, spans: places.map(({ token: { start, end } }) => ({ start, end })) }],
      note: say([outlet]),
      contrast: { one: { outlet, words: places.map(({ token }) => token.loose) }, say },
      basis: { words: places.map(({ token }) => token.loose) },
      weight: WEIGHT,
    },
  ];
}

function leaks(token: Token, sentence: AnalysedSentence, isWe: (token: Token) => boolean, text: string): boolean {
  return (
    token.kind === 'word' &&
    isWe(token) &&
    !sentence.quotes.some((quote) => contains(quote, token)) &&
    !sentence.names.includes(token) &&
    !isBehindColon(token, sentence, text) &&
    !isInParentheses(text, token.start)
  );
}

/** «وأضاف: تحدثنا …»: a colon leads to somebody's words as a quotation mark does. */
const isBehindColon = (token: Token, { start, attributions }: AnalysedSentence, text: string): boolean =>
  attributions.some(({ verb }) => verb.end <= token.start) && text.slice(start, token.start).includes(':');

/** Each written word is asked once. */
function firstPersonPlural({ pack }: AnalysedArticle, vocabulary: Vocabulary): (token: Token) => boolean {
  const known = new Map<object, boolean>();
  return ({ forms }) => {
    const found = known.get(forms);
    if (found !== undefined) return found;
    const answer = pack.isFirstPersonPlural(forms.loose, vocabulary);
    known.set(forms, answer);
    return answer;
  };
}

/** Where the fourth word before a word begins. */
function wordsBack({ tokens }: AnalysedSentence, token: Token): number {
  const index = tokens.indexOf(token);
  return tokens[Math.max(0, index - 4)]?.start ?? token.start;
}
