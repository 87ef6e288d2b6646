import type { Token } from '../../language/pack.ts';
import type { Note } from '../../model/note.ts';
import { overlaps, type Span, slice, wholeWords } from '../../model/span.ts';
import { agreeing, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { DiffToken } from '../diff/diff-tokens.ts';
import { matchedPairs } from '../diff/equalities.ts';
import type { Side } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';

/** A reading that says the opposite is the heaviest wording finding there is. */
const REVERSED = 1;

/** A shared word that is negated in one reading only. */
export const negation: Detector = {
  kind: 'wording',
  sees: 'a verb, noun or adjective both readings share, negated in one and not in the other',
  ignores:
    'negations of different words for one thing (لم يتفقا, فشلا), a denial (نفى وجود, أكد عدم وجود); readings told too freely to be set side by side',
  detectInPair: (pair) => ({ findings: detectIn(pair) }),
};

function detectIn({ passage, a, b, diff }: ReadingPair): Detection[] {
  if (diff.kind !== 'ranges' || countOf(a) === countOf(b)) return [];
  const pairs = matchedPairs(a, b, diff.ranges).filter(([token]) => token.content && token.role === 'word');
  const flipped = pairs.find(([x, y]) => (negatorOf(x, a) === undefined) !== (negatorOf(y, b) === undefined));
  if (flipped === undefined) return [];
  const [x, y] = flipped;
  const negator = negatorOf(x, a) ?? negatorOf(y, b);
  if (negator === undefined) return [];
  const [negated, plain] = negatorOf(x, a) === undefined ? [b, a] : [a, b];
  const word = negated === a ? x : y;
  const twin = plain === a ? x : y;
  if (isNegatedNear(twin, plain) || (isAverted(twin, plain) && !isAverted(word, negated))) return [];
  const phrase = quoted(negated.article.text.slice(negator.start, word.end));
  const plainWord = wordOf(plain, twin);
  const bare = quoted(slice(plain.article.text, plainWord));
  const say = (negating: readonly Note[], asserting: readonly Note[]): Note => ({
    en: `${textsOf(negating).en} ${agreeing(negating, 'has', 'have')} ${phrase}; in ${textsOf(asserting).en} ${bare} is not negated.`,
    ar: `${textsOf(negating).ar} ${phrase}، و${textsOf(asserting).ar} ${bare} بلا نفي.`,
  });
  return [
    {
      subkind: 'negation',
      passage: passage.id,
      readings: [
        { article: negated.reading.article, spans: [{ start: negator.start, end: word.end }] },
        { article: plain.reading.article, spans: [plainWord] },
      ],
      note: say([negated.text.outlet], [plain.text.outlet]),
      contrast: {
        one: { outlet: negated.text.outlet, words: [negator.loose, String(word.key)] },
        other: { outlet: plain.text.outlet, words: [String(word.key)] },
        say,
      },
      basis: {
        negation: negated.article.text.slice(negator.start, negator.end),
        negationsInEach: [countOf(a), countOf(b)],
      },
      weight: round(passage.confidence * REVERSED),
    },
  ];
}

/** With its clitics: «الاعتماد», not «اعتماد». */
const wordOf = ({ article }: Side, token: DiffToken): Span =>
  wholeWords(article.text, token, { start: 0, end: article.text.length });

const isNegation = (index: number, { article: { pack }, text: { tokens } }: Side): boolean =>
  tokens[index]?.forms.role === 'negation' && pack.negates(tokens, index);

const countOf = (side: Side): number => side.text.tokens.filter((_token, index) => isNegation(index, side)).length;

/** So many function words, or one that makes a passive, may stand between («لم يتم التوصل», “will not be reopened”). */
const MOST_BETWEEN = 1;

/**
 * The negation of a word: right before it in the same sentence. Further on it is not sure what is negated: «لا يري سموه
 * مكروها» says nothing of «سموه».
 */
function negatorOf(word: DiffToken, side: Side): Token | undefined {
  const { pack } = side.article;
  const { tokens } = side.text;
  const from = startOfSentence(word, side);
  const index = tokens.findIndex((token) => overlaps(token, word));
  for (let at = index - 1; at >= Math.max(0, index - 1 - MOST_BETWEEN); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.start < from) return undefined;
    if (isNegation(at, side)) return token;
    if (!pack.isFunctionWord(token.loose) && token.forms.role !== 'passive') return undefined;
  }
  return undefined;
}

/** The tokens before a word in its sentence, back to the last punctuation mark. */
function clauseBefore(word: DiffToken, side: Side): readonly Token[] {
  const from = startOfSentence(word, side);
  const before = side.text.tokens.filter(({ start, end }) => start >= from && end <= word.start);
  return before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
}

/** «نفت الإدارة وجود أزمة» says what «أكدت عدم وجود أزمة» says. */
const isAverted = (word: DiffToken, side: Side): boolean =>
  clauseBefore(word, side).some(({ forms }) => forms.role === 'averting');

/** «لم تعمل على جاهزية الملاعب» speaks of «عدم جاهزيتها». */
const isNegatedNear = (word: DiffToken, side: Side): boolean =>
  clauseBefore(word, side)
    .slice(-NEAR)
    .some(({ forms }) => forms.role === 'negation');

/** Tokens: the negation, its verb and a preposition. Further before a word it negates something else. */
const NEAR = 3;

const startOfSentence = (word: DiffToken, { text }: Side): number =>
  text.sentences.find((sentence) => overlaps(sentence, word))?.start ?? 0;
