import type { AnalysedArticle, AnalysedSentence } from '../../language/analyse.ts';
import { outletLabel } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { flatMap } from '../../model/flat-map.ts';
import { allAlike, type Detection, type Detector, round } from '../detector.ts';
import { contentOf, excerpt, type Side } from '../diff/side.ts';
import type { Subject } from '../subject.ts';

/** Sentences of one article with this share of common content words may state one thing twice. */
const ONE_STATEMENT = 0.5;
/** Shorter sentences share half of their words by chance. */
const SHORTEST = 8;
const LONGEST = 60;
/** «روسيا» and «القوة» alone make no statement. */
const FEWEST_SHARED = 6;
/** Articles of more sentences are not searched: the pairs grow with the square. */
const MOST_SENTENCES = 400;
/** A candidate: the two sentences may differ in just what matters. */
const WEIGHT = 0.24;

/**
 * Two versions of one statement inside one article (rule 6): how much of a difference is only another translation
 * or another agency.
 */
export const toldTwice: Detector = {
  kind: 'wording',
  sees: 'one statement told twice inside one article: the noise floor, and contradictions between the two versions',
  ignores: 'the headline, which repeats the text by nature, and sentences of fewer than eight content words',
  detect: (subject) => {
    const perArticle = subject.articles.map((article) => twinsIn(article, subject));
    const twins = perArticle.flat();
    const shown = perArticle
      .filter((own) => own.length > 0)
      .map((own) => own.map(({ alike }) => round(alike)).join(' '));
    return {
      findings: allAlike(shown, subject.articles.length) ? [] : twins.map(finding),
      diagnostics: noiseFloor(twins, subject),
    };
  },
};

interface Twins {
  readonly article: AnalysedArticle;
  readonly a: Side;
  readonly b: Side;
  /** Dice coefficient of their content words. */
  readonly alike: number;
}

function twinsIn(article: AnalysedArticle, subject: Subject): Twins[] {
  if (article.sentences.length > MOST_SENTENCES) return [];
  const sides = article.sentences
    .filter(({ slot }) => slot !== 'headline' && slot !== 'subhead')
    .map((sentence) => ({ side: sideOf(sentence, article, subject), sentence }))
    .filter(({ side }) => contentOf(side) >= SHORTEST && contentOf(side) <= LONGEST);
  const keys = sides.map(({ side }) => new Set(side.content.map(({ key }) => key)));
  return flatMap(likePairs(keys), ([first, second, shared]): Twins[] => {
    const [a, b] = [sides[first]?.side, sides[second]?.side];
    if (a === undefined || b === undefined) return [];
    const alike = shared / Math.min(contentOf(a), contentOf(b));
    return alike >= ONE_STATEMENT ? [{ article, a, b, alike }] : [];
  });
}

/** Pairs of sets with enough keys in common, and how many, through an index from keys to sets. */
function likePairs(sets: readonly ReadonlySet<number>[]): (readonly [first: number, second: number, shared: number])[] {
  const holders = new Map<number, number[]>();
  const pairs: (readonly [number, number, number])[] = [];
  for (const [second, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const key of set) {
      const before = holders.get(key);
      for (const first of before ?? []) shared.set(first, (shared.get(first) ?? 0) + 1);
      if (before) before.push(second);
      else holders.set(key, [second]);
    }
    for (const [first, count] of shared) if (count >= FEWEST_SHARED) pairs.push([first, second, count]);
  }
  return pairs;
}

const sideOf = ({ start, end }: AnalysedSentence, { article }: AnalysedArticle, subject: Subject): Side =>
  subject.side({ article: article.id, spans: [{ start, end }] });

const finding = ({ article, a, b, alike }: Twins): Detection => ({
  subkind: 'told-twice',
  passage: undefined,
  readings: [{ article: article.article.id, spans: [...a.reading.spans, ...b.reading.spans] }],
  note: {
    en: `${outletLabel(article.article)} tells what may be one statement twice, with ${Math.round(alike * 100)} % of the shorter version’s words in common: ${excerpt(a)} and ${excerpt(b)}.`,
    ar: `قد يكون قولًا واحدًا ورد مرتين في نص ${outletLabel(article.article, 'ar')}، والمشترك ${Math.round(alike * 100)} % من كلمات أقصر الصيغتين: ${excerpt(a)} و${excerpt(b)}.`,
  },
  basis: { sharedOfShorter: round(alike) },
  weight: round(WEIGHT * alike),
});

function noiseFloor(twins: readonly Twins[], subject: Subject): Diagnostic[] {
  if (twins.length === 0) return [];
  const shares = twins.map(({ alike }) => 1 - alike).sort((x, y) => x - y);
  const middle = shares[Math.floor(shares.length / 2)] ?? 0;
  const times = twins.length === 1 ? 'one statement' : `${twins.length} statements`;
  return [
    {
      code: 'noise-floor',
      subject: subject.event.id,
      message: {
        en: `${times} told twice inside one article differ in ${Math.round(middle * 100)} % of their words (median): that much may be translation alone`,
        ar: `الأقوال التي وردت مرتين داخل مقال واحد (عددها ${twins.length}) تختلف في ${Math.round(middle * 100)} % من كلماتها (الوسيط): وقد تكون الترجمة وحدها سبب هذا القدر`,
      },
    },
  ];
}
