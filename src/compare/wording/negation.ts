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

/** The furthest that a negation reaches within its clause, in words. */
const FURTHEST = 2;
/** A reading that says the opposite is the heaviest wording finding there is. */
const REVERSED = 1;

/** A shared word that is negated in one reading only. */
export const negation: Detector = {
  kind: 'wording',
  sees: 'a verb, noun or adjective both readings share, negated in one and not in the other',
  ignores:
    'negations of different words for one thing (لم يتفقا, فشلا); readings told too freely to be set side by side',
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
  const phrase = quoted(negated.article.text.slice(negator.start, word.end));
  const plainWord = wordOf(plain, plain === a ? x : y);
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

const isNegation = (index: number, { article: { pack }, text: { tokens } }: Side): boolean => {
  const token = tokens[index];
  return (
    token !== undefined &&
    token.forms.role === 'negation' &&
    !pack.isSetNegation(token.loose, tokens[index + 1]?.loose ?? '')
  );
};

const countOf = (side: Side): number => side.text.tokens.filter((_token, index) => isNegation(index, side)).length;

/** The negation that reaches a word: before it, in the same clause, over no more than function words and one other. */
function negatorOf(word: DiffToken, side: Side): Token | undefined {
  const { tokens } = side.text;
  const index = tokens.findIndex((token) => overlaps(token, word));
  let words = 0;
  for (let at = index - 1; at >= 0 && words < FURTHEST; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (isNegation(at, side)) return words < side.article.pack.negationReach(token.loose) ? token : undefined;
    if (!side.article.pack.isFunctionWord(token.loose)) words++;
  }
  return undefined;
}
