import { tokensIn } from '../../language/analyse.ts';
import { namesAPlace } from '../../language/concepts.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { contains, overlaps, type Span, slice } from '../../model/span.ts';
import type { ArticleIndex } from '../article-index.ts';
import { readingsOf, textsOf } from '../contrast.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { DiffToken } from '../diff/diff-tokens.ts';
import type { Side } from '../diff/side.ts';
import { bothWays, type ReadingPair } from '../pair.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { Subject } from '../subject.ts';

type Kind = 'number' | 'name' | 'place' | 'reason';

/** Candidates: true for the most part, and of little interest: ages, times of day. */
const WEIGHTS: Readonly<Record<Kind, number>> = { number: 0.24, name: 0.2, place: 0.2, reason: 0.24 };
/** So many words after «بسبب» show what the reason is. */
const REASON_LENGTH = 5;
/** UTF-16 units from the first name to the last, at most: further apart they are a list or several persons. */
const LONGEST_NAME = 40;

/** A number, a person's name, a place or a reason that a shared statement loses. */
export const detail: Detector = {
  kind: 'omission',
  sees: 'a number with what it counts, a person’s name, a country or alliance of the lexicon, or a reason (بسبب, لأن) in one reading of a passage, with nothing of the kind in the other',
  ignores:
    'articles of other days or that appeared before; dates; readings told too freely; details the article has elsewhere',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  if (pair.diff.kind !== 'ranges') return [];
  return bothWays(pair, (has, lacks, only) => lost(pair, has, lacks, only, subject));
}

function lost(
  { passage }: ReadingPair,
  has: Side,
  lacks: Side,
  only: ReadonlySet<DiffToken>,
  subject: Subject,
): Detection[] {
  if (!subject.couldKnow(lacks.article.article, has.article.article)) return [];
  const found: { kind: Kind; span: Span }[] = [
    ...numbersLost(has, lacks, subject.index(lacks.article).numbers).map((span) => ({ kind: 'number' as const, span })),
    ...namesLost(has, only, subject.knownNames, subject.index(lacks.article).nameKeys).map((span) => ({
      kind: 'name' as const,
      span,
    })),
    ...placesLost(has, lacks, subject).map((span) => ({ kind: 'place' as const, span })),
    ...reasonsLost(has, lacks, only).map((span) => ({ kind: 'reason' as const, span })),
  ];
  return found.map(({ kind, span }) => {
    const words = quoted(slice(has.article.text, span), SHORT_QUOTATION);
    const say = (having: readonly Note[], lacking: readonly Note[]): Note => noteOf(kind, words, having, lacking);
    return {
      subkind: `detail-${kind}`,
      passage: passage.id,
      readings: [{ article: has.reading.article, spans: [span] }, lacks.reading],
      note: say([has.text.outlet], [lacks.text.outlet]),
      contrast: {
        one: { outlet: has.text.outlet, words: tokensIn(has.article, span).map(({ stem }) => stem) },
        other: { outlet: lacks.text.outlet, words: [] },
        say,
      },
      basis: { detail: kind, lacking: lacks.reading.article },
      weight: round(passage.confidence * WEIGHTS[kind]),
    };
  });
}

const ARABIC: Readonly<Record<Kind, string>> = { number: 'العدد', name: 'الاسم', place: 'المكان', reason: 'السبب' };

const noteOf = (kind: Kind, words: string, having: readonly Note[], lacking: readonly Note[]): Note => ({
  en: `The ${kind} ${words} of ${textsOf(having).en} is not found in ${readingsOf(lacking).en}.`,
  ar: `${ARABIC[kind]} ${words} ${textsOf(having).ar} لم يوجد في ${readingsOf(lacking).ar}.`,
});

/** The whole article is searched: a number it gives two sentences on is not lost. */
const numbersLost = (has: Side, lacks: Side, elsewhere: ArticleIndex['numbers']): Span[] =>
  has.text.numbers.filter(
    ({ value, unit }) =>
      unit !== '' && !lacks.text.numbers.some((other) => other.unit === unit) && !elsewhere.has(value),
  );

function namesLost(
  has: Side,
  only: ReadonlySet<DiffToken>,
  known: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Span[] {
  if (only.size === 0) return [];
  const names = flatMap(has.text.sentences, (sentence) => sentence.names)
    .filter((name) => known.has(name.loose) && has.reading.spans.some((span) => contains(span, name)))
    .filter((name) => [...only].some((token) => overlaps(token, name)));
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined ||
    last === undefined ||
    names.some((name) => elsewhere.has(name.forms.nameKey)) ||
    last.end - first.start > LONGEST_NAME
    ? []
    : [{ start: first.start, end: last.end }];
}

/** Countries and alliances of the lexicon that the other article names nowhere, whatever the name. */
const placesLost = (has: Side, lacks: Side, subject: Subject): Span[] =>
  has.text.hits
    .filter(({ entry }) => namesAPlace(entry) && !subject.conceptHits(lacks.article).has(entry.class))
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));

function reasonsLost(has: Side, lacks: Side, only: ReadonlySet<DiffToken>): Span[] {
  const isReason = ({ text }: Side) => text.tokens.filter((token) => token.forms.role === 'reason');
  if (isReason(lacks).length > 0) return [];
  return flatMap(isReason(has), (marker) => {
    const after = has.content.filter(({ start }) => start > marker.start).slice(0, REASON_LENGTH);
    const last = after.at(-1);
    return last === undefined || after.length < 2 || !after.every((token) => only.has(token))
      ? []
      : [{ start: marker.start, end: last.end }];
  });
}
