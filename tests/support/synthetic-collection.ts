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
/** Sentences of an event that outlets tell of, and those of an article: some 350 words. */
const TOLD = 14;
const IN_ARTICLE = 12;
/** Most stories have one teller; a few have all. */
const ONE_TELLER = 0.5;
const MOST_TELLERS = 12;
/** So often a story is told a day later. */
const NEXT_DAY = 0.15;
/** Sentences of a story that were in another story of the day: background and stock phrases. */
const BORROWED = 0.1;

/** Articles of real length, recombined from real sentences, day by day; each event is told by one or more outlets. */
export function* syntheticCollection(
  real: readonly string[],
  { articles, articlesPerDay, seed }: CollectionSettings,
): Generator<CollectionRow> {
  const random = seededRandom(seed);
  const words = real.flatMap((sentence) => sentence.split(/\s+/u));
  let before: readonly string[] = Array.from({ length: TOLD }, () => recombined(real, random));
  for (let made = 0, event = 0; made < articles; event++) {
    const told = Array.from({ length: TOLD }, () =>
      random() < BORROWED ? pick(before, random) : recombined(real, random),
    );
    before = told;
    const tellers = random() < ONE_TELLER ? 1 : 2 + Math.floor(random() ** 2 * (MOST_TELLERS - 1));
    const first = Math.floor(random() * OUTLETS);
    for (let teller = 0; teller < tellers && made < articles; teller++, made++) {
      const day = addDays(FIRST_DAY, Math.floor(made / articlesPerDay) + (random() < NEXT_DAY && teller > 0 ? 1 : 0));
      yield retold(told, words, { id: `a${made}`, outlet: `outlet${(first + teller) % OUTLETS}`, day, event }, random);
    }
  }
}

function retold(
  told: readonly string[],
  words: readonly string[],
  {
    id,
    outlet,
    day,
    event,
  }: { readonly id: string; readonly outlet: string; readonly day: string; readonly event: number },
  random: () => number,
): CollectionRow {
  const kept = told
    .filter((_, at) => at < 2 || random() < IN_ARTICLE / TOLD)
    .map((sentence) => varied(sentence, words, random));
  return {
    id,
    outlet,
    title: (kept[0] ?? '').split(' ').slice(0, 9).join(' '),
    text: kept.map((sentence) => `${sentence}.`).join('\n'),
    published: `${day}T${String(Math.floor(random() * 24)).padStart(2, '0')}:00:00Z`,
    event: `event-${event}`,
  };
}
