import type { Passage } from '../../model/alignment.ts';
import { outletNames } from '../../model/article.ts';
import type { Placement } from '../../model/comparison.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Note } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** Readings this far apart in their articles, as a share of the words before them, stand in different places. */
const APART = 0.25;

/** Where a shared statement stands: headline, lede, or how far down. */
export const placement: Detector = {
  kind: 'emphasis',
  sees: `a statement in the headline or lede of one article and in the body of another, or ${APART * 100} % of the text further down`,
  ignores:
    'smaller shifts; as many words before it in a shorter and a longer text; the share of words is listed, not judged; a candidate where both headlines share two words and may tell the same, or the two readings have little in common',
  detect: (subject) => ({ findings: flatMap(subject.alignment.passages, (passage) => detectIn(passage, subject)) }),
};

const RANK: Readonly<Record<Placement['slot'], number>> = { headline: 2, lede: 1, body: 0 };

function detectIn(passage: Passage, subject: Subject): Detection[] {
  const { placements } = subject.coverage(passage.id);
  const order = [...placements].sort((x, y) => RANK[y.slot] - RANK[x.slot] || x.depth - y.depth);
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined || first.article === last.article) return [];
  const gap = last.depth - first.depth;
  if (first.slot === last.slot && (gap < APART || areEquallyFar(first, last, subject))) return [];
  if (first.slot !== last.slot && gap < SMALL_GAP) return [];
  if (isToldBefore(passage, last, subject)) return [];
  const byDepth = first.slot === last.slot;
  const step = Math.min(1, gap + (RANK[first.slot] - RANK[last.slot]) * SLOT_WEIGHT);
  const inHeadline = first.slot === 'headline';
  const isSure =
    sharedWeight(passage, first, last, subject) >= TOLD &&
    !(inHeadline && sharedByHeadlines(first, last, subject) >= MAY_BE_TOLD_THERE);
  const [one, other] = [first, last].map((place) => describe(place, byDepth, subject));
  if (one === undefined || other === undefined) return [];
  return [
    {
      subkind: 'placement',
      passage: passage.id,
      readings: passage.readings.filter(
        (reading) => reading.article === first.article || reading.article === last.article,
      ),
      note: {
        en: `${one.en}; ${other.en}: ${opening(passage, first.article, subject)}.`,
        ar: `يرد ${one.ar}، و${other.ar}: ${opening(passage, first.article, subject)}.`,
      },
      basis: {
        placements: Object.fromEntries(
          order.map(({ article, slot, depth, share }) => [article, { slot, depth, share }]),
        ),
      },
      weight: round(Math.min(isSure ? WEIGHT : CANDIDATE, WEIGHT * passage.confidence * step)),
    },
  ];
}

/** In both behind the same lines: then one article only goes on longer. */
function areEquallyFar(first: Placement, last: Placement, subject: Subject): boolean {
  const wordsBefore = ({ article, depth }: Placement): number => depth * subject.article(article).wordCount;
  return Math.abs(wordsBefore(first) - wordsBefore(last)) < SOME_LINES;
}

/** Words of two sentences. */
const SOME_LINES = 50;

/** True when the article tells it before, in a sentence the passage does not hold: then it does not come late. */
function isToldBefore({ readings }: Passage, { article, depth }: Placement, subject: Subject): boolean {
  const own = subject.article(article);
  const nearest = subject.nearest(own);
  return readings.some((reading) => {
    const sentence = nearest.first(subject.text(reading).tokens, TOLD);
    return sentence !== undefined && sentence.wordsBefore / Math.max(1, own.wordCount) < depth - SMALL_GAP;
  });
}

/** How much of the lighter of the two readings' word weight both have: little, and they may not tell the same. */
function sharedWeight({ readings }: Passage, first: Placement, last: Placement, subject: Subject): number {
  const stemsOf = ({ article }: Placement): readonly number[] => {
    const reading = readings.find((one) => one.article === article);
    return reading === undefined ? [] : subject.stems.of(subject.text(reading).tokens);
  };
  const [one, other] = [stemsOf(first), stemsOf(last)];
  const weigh = (stems: readonly number[]): number =>
    stems.reduce((sum, stem) => sum + (subject.stems.weights[stem] ?? 0), 0);
  const lighter = Math.min(weigh(one), weigh(other));
  return lighter === 0 ? 0 : weigh(one.filter((stem) => other.includes(stem))) / lighter;
}

/** Headlines that share so many content words may tell the same in other words («تتقدم نحو القصر», «تزحف إلى الرئاسة»). */
const MAY_BE_TOLD_THERE = 2;

function sharedByHeadlines(first: Placement, last: Placement, subject: Subject): number {
  const [one, other] = [first, last].map(({ article }) => {
    const [headline] = subject.article(article).sentences;
    return headline?.slot === 'headline' ? subject.stems.inSentence(headline) : [];
  });
  return one?.filter((stem) => other?.includes(stem)).length ?? 0;
}

/** A sentence that holds this share of a reading's word weight tells at least a part of it. */
const TOLD = 0.35;

/** A lede and the sentence after it stand in one place. */
const SMALL_GAP = 0.15;
/** A shift over half of the text is shown; smaller ones are candidates. */
const WEIGHT = 0.5;
const CANDIDATE = 0.24;
/** What a step from body to lede, or lede to headline, adds to the difference in depth. */
const SLOT_WEIGHT = 0.15;

/** The first words of the more prominent reading. */
function opening(passage: Passage, article: string, subject: Subject): string {
  const span = passage.readings.find((reading) => reading.article === article)?.spans[0];
  return span === undefined ? '' : quoted(slice(subject.article(article).text, span), SHORT_QUOTATION);
}

const SLOTS = { headline: 'عنوان', lede: 'مقدمة' } as const;

/** By its depth where both stand in one slot: two ledes may be half a text apart. */
function describe({ article, slot, depth }: Placement, byDepth: boolean, subject: Subject): Note {
  const outlet = outletNames(subject.article(article).article);
  return byDepth || slot === 'body'
    ? {
        en: `${outlet.en} tells it after ${Math.round(depth * 100)} % of its words`,
        ar: `في نص ${outlet.ar} بعد ${Math.round(depth * 100)} % من كلماته`,
      }
    : { en: `${outlet.en} tells it in the ${slot}`, ar: `في ${SLOTS[slot]} نص ${outlet.ar}` };
}
