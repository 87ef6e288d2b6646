import { firstNotBefore } from '../model/bisect.ts';
import type { Coverage } from '../model/comparison.ts';
import { groupBy } from '../model/group-by.ts';
import type { Slot } from '../model/outline.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { LoadedEvent } from './loaded-event.ts';

/** One article to read: its sentences, and in place what the others tell and it does not. */
export type ArticleItem =
  | {
      readonly kind: 'sentence';
      readonly span: Span;
      readonly slot: Slot;
      /** Passages it is part of. */
      readonly passages: readonly string[];
      /** Other articles that tell it. */
      readonly alsoIn: readonly string[];
    }
  | {
      readonly kind: 'elsewhere';
      /** The article that tells it, and where. */
      readonly from: string;
      readonly span: Span;
      readonly answer: Coverage;
      readonly passage: string | undefined;
    };

const KNOWN = new WeakMap<LoadedEvent, Map<string, readonly ArticleItem[]>>();

/** Worked out once for an article of a comparison: a long event has thousands. */
export function articleItems(loaded: LoadedEvent, article: string): readonly ArticleItem[] {
  const known = KNOWN.get(loaded) ?? new Map<string, readonly ArticleItem[]>();
  KNOWN.set(loaded, known);
  const items = known.get(article) ?? itemsOf(loaded, article);
  known.set(article, items);
  return items;
}

interface OwnReading {
  readonly passage: string;
  readonly spans: readonly Span[];
  readonly others: readonly string[];
}

function itemsOf(loaded: LoadedEvent, article: string): ArticleItem[] {
  const readings = loaded.comparison.alignment.passages.flatMap(({ id, readings: all }): OwnReading[] => {
    const own = all.find((reading) => reading.article === article);
    return own === undefined
      ? []
      : [
          {
            passage: id,
            spans: own.spans,
            others: all.map((reading) => reading.article).filter((other) => other !== article),
          },
        ];
  });
  const sentences = (loaded.outlines.get(article)?.sentences ?? []).map(
    (sentence): ArticleItem & { kind: 'sentence' } => {
      const telling = readings.filter(({ spans }) => spans.some((span) => overlaps(span, sentence)));
      return {
        kind: 'sentence',
        span: { start: sentence.start, end: sentence.end },
        slot: sentence.slot,
        passages: telling.map(({ passage }) => passage),
        alsoIn: [...new Set(telling.flatMap(({ others }) => others))],
      };
    },
  );
  const missing = toldElsewhere(loaded, article);
  return sentences.flatMap((sentence, index) => [
    sentence,
    ...missing
      .filter(
        ({ after }) =>
          after >= sentence.span.start && after < (sentences[index + 1]?.span.start ?? Number.POSITIVE_INFINITY),
      )
      .map(({ item }) => item),
  ]);
}

interface Placed {
  /** Offset in the article after whose sentence it stands. */
  readonly after: number;
  readonly item: ArticleItem & { kind: 'elsewhere' };
}

/** Answers that are worth a reader's attention in the text; what could not be known, or is of another day, is not. */
const WORTH_TELLING: readonly Coverage[] = ['absent', 'cannot-tell'];

/**
 * What other articles tell and this one does not: placed after the shared statement that the teller tells before it,
 * else after the headline.
 */
function toldElsewhere(loaded: LoadedEvent, article: string): Placed[] {
  const { alignment, unique } = loaded.comparison;
  const anchors = anchorsOf(loaded, article);
  const placed = (item: ArticleItem & { kind: 'elsewhere' }): Placed => ({
    after: lastBefore(anchors.get(item.from) ?? [], item.span.start)?.own ?? 0,
    item,
  });
  const shared = alignment.passages.flatMap(({ id, readings }): Placed[] => {
    const [teller] = readings;
    const span = teller?.spans[0];
    const answer = loaded.coverage.get(id)?.coverage[article]?.answer;
    if (teller === undefined || span === undefined || answer === undefined || !WORTH_TELLING.includes(answer))
      return [];
    return [placed({ kind: 'elsewhere', from: teller.article, span, answer, passage: id })];
  });
  const alone = unique
    .filter(
      (piece) => piece.article !== article && WORTH_TELLING.includes(piece.coverage[article]?.answer ?? 'cannot-tell'),
    )
    .map(({ article: from, span, coverage }) =>
      placed({ kind: 'elsewhere', from, span, answer: coverage[article]?.answer ?? 'cannot-tell', passage: undefined }),
    );
  return [...shared, ...alone];
}

/** A statement told by both: where the other article tells it, and where this one does. */
interface Anchor {
  readonly other: string;
  readonly start: number;
  readonly own: number;
}

/** What an article shares with each other one, in the order of the other one's text. */
function anchorsOf({ comparison }: LoadedEvent, article: string): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = comparison.alignment.passages.flatMap(({ readings }): Anchor[] => {
    const own = readings.find((reading) => reading.article === article)?.spans[0]?.start;
    return own === undefined
      ? []
      : readings.flatMap(({ article: other, spans: [span] }) => (span ? [{ other, start: span.start, own }] : []));
  });
  return groupBy(
    anchors.sort((x, y) => x.start - y.start),
    ({ other }) => other,
  );
}

/** The last anchor that begins no later than `offset`, if any. */
const lastBefore = (anchors: readonly Anchor[], offset: number): Anchor | undefined =>
  anchors[firstNotBefore(anchors.length, (at) => (anchors[at]?.start ?? 0) <= offset) - 1];

/** Share of the sentences that another article tells too, 0 to 1; headline and subheads are not counted. */
export function shareToldElsewhere(items: readonly ArticleItem[]): number {
  const sentences = items.flatMap((item) =>
    item.kind === 'sentence' && item.slot !== 'headline' && item.slot !== 'subhead' ? [item] : [],
  );
  return sentences.filter(({ alsoIn }) => alsoIn.length > 0).length / Math.max(1, sentences.length);
}
