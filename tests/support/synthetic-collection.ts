import { addDays } from '../../src/model/calendar.ts';
import { pick, seededRandom } from './random.ts';
import { recombined, varied } from './synthetic-event.ts';

/** A row as `framediff discover` reads it. */
export interface CollectionRow {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  /** The event it was made for: what discovery should find. */
  readonly event: string;
}

export interface CollectionSettings {
  readonly articles: number;
  readonly articlesPerDay: number;
  readonly seed: number;
}

const OUTLETS = 30;
const FIRST_DAY = '2024-01-01';
/** Most stories have one teller; a few have all. */
const ONE_TELLER = 0.5;
const MOST_TELLERS = 12;
/** So often a story is told a day later. */
const NEXT_DAY = 0.15;
/** Sentences of a story, and of one telling of it: some 350 words. */
const TOLD = 14;
const IN_ARTICLE = 12;
/** Headline and lede are the story's own. */
const OWN = 2;
/** Running stories, such as a war or a summit, and the sentences of background that each keeps using. */
const RUNNING = 300;
const BACKGROUND = 8;
/** Share of a story's sentences that are background. */
const BORROWED = 0.5;

/**
 * How near a telling is to the story: agency copy is cut and touched up, a report of one's own says the same in other
 * words. These and the shares above were set so that the cosines of tellings of one event, and of a telling and the
 * nearest one of another event, lie as those of 64 read and labelled newspaper articles do (docs/discover.md); how
 * well any method groups them played no part.
 */
const WIRE = { share: 0.75, dropped: 0.02, swapped: 0.015 };
const REPORT = { dropped: 0.25, swapped: 0.7 };

/**
 * Articles of real length, recombined from real sentences, day by day. Each event is part of a running story, whose
 * background it repeats, and is told by one or more outlets.
 */
export function* syntheticCollection(
  real: readonly string[],
  { articles, articlesPerDay, seed }: CollectionSettings,
): Generator<CollectionRow> {
  const random = seededRandom(seed);
  const words = real.flatMap((sentence) => sentence.split(/\s+/u));
  const sentences = (count: number): string[] => Array.from({ length: count }, () => recombined(real, random));
  const running = Array.from({ length: RUNNING }, () => sentences(BACKGROUND));
  for (let made = 0, event = 0; made < articles; event++) {
    const background = pick(running, random);
    const told = sentences(TOLD).map((own, at) => (at >= OWN && random() < BORROWED ? pick(background, random) : own));
    const tellers = random() < ONE_TELLER ? 1 : 2 + Math.floor(random() ** 2 * (MOST_TELLERS - 1));
    const first = Math.floor(random() * OUTLETS);
    for (let teller = 0; teller < tellers && made < articles; teller++, made++) {
      const day = addDays(FIRST_DAY, Math.floor(made / articlesPerDay) + (random() < NEXT_DAY && teller > 0 ? 1 : 0));
      const kept = retold(told, background, words, random);
      yield {
        id: `a${made}`,
        outlet: `outlet${(first + teller) % OUTLETS}`,
        title: (kept[0] ?? '').split(' ').slice(0, 9).join(' '),
        text: kept.map((sentence) => `${sentence}.`).join('\n'),
        published: `${day}T${String(Math.floor(random() * 24)).padStart(2, '0')}:00:00Z`,
        event: `event-${event}`,
      };
    }
  }
}

/** Background is stock: a report of one's own copies it too, but chooses it anew. */
function retold(
  told: readonly string[],
  background: readonly string[],
  words: readonly string[],
  random: () => number,
): string[] {
  const manner = random() < WIRE.share ? WIRE : REPORT;
  const stock = new Set(background);
  return told
    .filter((_, at) => at < OWN || random() < IN_ARTICLE / TOLD)
    .map((sentence) => {
      if (!stock.has(sentence)) return varied(sentence, words, random, manner);
      return varied(manner === WIRE ? sentence : pick(background, random), words, random, WIRE);
    });
}
