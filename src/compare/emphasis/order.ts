import type { AnalysedArticle } from '../../language/analyse.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Span } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { Subject } from '../subject.ts';
import { isSure } from '../sure.ts';

/** With fewer shared statements an order is an anecdote. */
const FEWEST = 5;
/** At this τ and below the two articles tell the shared statements in unlike order. */
const UNLIKE = 0.1;
/** A candidate: a few wrongly aligned statements turn an order round. */
const WEIGHT = 0.24;
/** An order just unlike keeps so much of the weight. */
const JUST_UNLIKE = 0.5;

/** The order in which two articles tell what both tell. */
export const order: Detector = {
  kind: 'emphasis',
  sees: `two articles that tell ${FEWEST} and more shared statements in unlike order (Kendall’s τ-b of ${UNLIKE} and less)`,
  ignores: 'fewer shared statements, passages of low confidence, headlines, what only one of them tells',
  detect: (subject) => ({
    findings: flatMap(subject.articles, (one, index) =>
      flatMap(subject.articles.slice(index + 1), (other) => detectPair(one, other, subject)),
    ),
  }),
};

function detectPair(one: AnalysedArticle, other: AnalysedArticle, subject: Subject): Detection[] {
  const places = flatMap(subject.alignment.passages.filter(isSure), (passage) => {
    const [x, y] = [one, other].map(
      ({ article }) => passage.readings.find((reading) => reading.article === article.id)?.spans[0],
    );
    return x === undefined ||
      y === undefined ||
      x.start < one.article.headline.length ||
      y.start < other.article.headline.length
      ? []
      : [{ x, y }];
  });
  if (places.length < FEWEST) return [];
  const tau = kendallTauB(
    places.map(({ x }) => x.start),
    places.map(({ y }) => y.start),
  );
  if (tau === undefined || tau > UNLIKE) return [];
  const spans = (side: (place: { x: Span; y: Span }) => Span): Span[] =>
    places.map(side).sort((a, b) => a.start - b.start);
  return [
    {
      subkind: 'order',
      passage: undefined,
      readings: [
        { article: one.article.id, spans: spans(({ x }) => x) },
        { article: other.article.id, spans: spans(({ y }) => y) },
      ],
      note: {
        en: `${outletLabel(one.article)} and ${outletLabel(other.article)} tell their ${places.length} shared statements in unlike order (τ-b ${tau.toFixed(2)}; 1 is the same order, −1 the reverse).`,
        ar: `ترتيب الأقوال المشتركة (عددها ${places.length}) مختلف بين نص ${outletLabel(one.article, 'ar')} ونص ${outletLabel(other.article, 'ar')} (τ-b ${tau.toFixed(2)}؛ حيث 1 الترتيب نفسه و−1 عكسه).`,
      },
      basis: { statements: places.length, tauB: round(tau) },
      weight: round(WEIGHT * Math.min(1, (UNLIKE - tau) / (1 + UNLIKE) + JUST_UNLIKE)),
    },
  ];
}

/** Kendall's τ-b (Kendall 1945): concordant less discordant pairs, ties of either side left out of its total. */
export function kendallTauB(xs: readonly number[], ys: readonly number[]): number | undefined {
  let sum = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 0; i < xs.length; i++) {
    for (let j = i + 1; j < xs.length; j++) {
      const x = Math.sign((xs[i] ?? 0) - (xs[j] ?? 0));
      const y = Math.sign((ys[i] ?? 0) - (ys[j] ?? 0));
      sum += x * y;
      untiedX += x * x;
      untiedY += y * y;
    }
  }
  return untiedX === 0 || untiedY === 0 ? undefined : sum / Math.sqrt(untiedX * untiedY);
}
