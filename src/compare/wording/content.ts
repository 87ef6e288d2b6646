import { tokensIn } from '../../language/analyse.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { overlaps, type Span, wholeWords } from '../../model/span.ts';
import { readingsOf, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { DiffToken } from '../diff/diff-tokens.ts';
import type { Side } from '../diff/side.ts';
import { bothWays, type ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** Fewer content words in a row are a wording, not a detail of their own. */
const SHORTEST_DETAIL = 5;
/** A name is no statement («الأمير محمد بن ناصر بن عبدالعزيز» for «أمير جازان»), nor is who says it («وأوضح رئيس النادي»). */
const FEWEST_STATING = 3;
const WEIGHT = 0.6;
const ALL: Span = { start: 0, end: Number.MAX_SAFE_INTEGER };
/** Where any sentence of the other article holds this share of the stretch by weight, it is told there. */
const TOLD_ELSEWHERE = 0.4;
/** A detail of so many words weighs fully. */
const LONG_DETAIL = 10;

/** What one reading tells more inside a shared statement. */
export const content: Detector = {
  kind: 'wording',
  sees: 'a stretch of five and more content words in a row, a clause or the rest of a list, that only one reading of a shared statement has',
  ignores: 'stretches that stand anywhere in the other article; readings told too freely to be set side by side',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  if (pair.diff.kind !== 'ranges') return [];
  return bothWays(pair, (has, lacks, only) => details(pair, has, lacks, only, subject));
}

function details(
  { passage }: ReadingPair,
  has: Side,
  lacks: Side,
  only: ReadonlySet<DiffToken>,
  subject: Subject,
): Detection[] {
  if (only.size < SHORTEST_DETAIL) return [];
  const nearest = subject.nearest(lacks.article);
  const runs = runsOf(has, only)
    .map((run) => ({
      ...wholeWords(has.article.text, { start: startWithGrammar(has, run), end: run.end }, ALL),
      words: run.words,
      nearest: nearest.to(tokensIn(has.article, wholeWords(has.article.text, run, ALL))),
    }))
    .filter((run) => run.nearest < TOLD_ELSEWHERE)
    .sort((x, y) => y.words - x.words);
  const [longest] = runs;
  if (longest === undefined) return [];
  const more = runs.length - 1;
  const rest = more === 0 ? '' : `; so ${more === 1 ? 'is one more stretch' : `are ${more} more stretches`}`;
  const words = quoted(has.article.text.slice(longest.start, longest.end));
  const others = more === 0 ? '' : `؛ وكذلك مواضع أخرى عددها ${more}`;
  const say = (having: readonly Note[], lacking: readonly Note[]): Note => ({
    en: `${words} in ${textsOf(having).en} is not found in ${readingsOf(lacking).en}${rest}.`,
    ar: `${words} ${textsOf(having).ar}، ولم يوجد في ${readingsOf(lacking).ar}${others}.`,
  });
  return [
    {
      subkind: 'content',
      passage: passage.id,
      readings: [
        { article: has.reading.article, spans: runs.map(({ start, end }) => ({ start, end })) },
        lacks.reading,
      ],
      note: say([has.text.outlet], [lacks.text.outlet]),
      contrast: {
        one: { outlet: has.text.outlet, words: tokensIn(has.article, longest).map(({ stem }) => stem) },
        other: { outlet: lacks.text.outlet, words: [] },
        say,
      },
      basis: { words: runs.map(({ words }) => words), nearestSentence: round(longest.nearest) },
      weight: round(passage.confidence * WEIGHT * Math.min(1, (longest.words + SHORTEST_DETAIL) / LONG_DETAIL)),
    },
  ];
}

/** «من جانبه أكد», not «جانبه أكد»: grammar right before a stretch belongs to it. */
function startWithGrammar({ tokens, article }: Side, { start }: Span): number {
  const first = tokens.findIndex((token) => token.start >= start);
  for (let at = first, from = start; ; at--) {
    const before = tokens[at - 1];
    if (before === undefined || before.content || first - at >= MOST_GRAMMAR) return from;
    if (PAUSE.test(article.text.slice(before.end, from))) return from;
    from = before.start;
  }
}

const MOST_GRAMMAR = 3;

/** A punctuation mark, or the end of a line: the headline and the lede are two stretches. */
const PAUSE = /[^\p{L}\p{M}\p{N}\s]|\n/u;

/** Runs of unmatched content words; grammar between them does not end a run, a punctuation mark does. */
function runsOf(side: Side, only: ReadonlySet<DiffToken>): (Span & { words: number })[] {
  const { content: words, article } = side;
  const naming = namingIn(side);
  const states = (token: DiffToken): number =>
    token.role === 'name' || naming.some((span) => overlaps(span, token)) ? 0 : 1;
  const runs: { start: number; end: number; words: number; stating: number }[] = [];
  let open = false;
  let before = 0;
  for (const token of words) {
    const last = runs.at(-1);
    if (!only.has(token)) open = false;
    else if (open && last && !PAUSE.test(article.text.slice(before, token.start))) {
      last.end = token.end;
      last.words++;
      last.stating += states(token);
    } else {
      runs.push({ start: token.start, end: token.end, words: 1, stating: states(token) });
      open = true;
    }
    before = token.end;
  }
  return runs.filter(({ words, stating }) => words >= SHORTEST_DETAIL && stating >= FEWEST_STATING);
}

/** Reporting verbs and whom they name. */
const namingIn = ({ text }: Side): Span[] =>
  flatMap(text.sentences, ({ attributions }) =>
    flatMap(attributions, ({ introduced, verb, speaker: { span } }) =>
      introduced ? [verb, ...(span === undefined ? [] : [span])] : [],
    ),
  );
