import { type Article, outletLabel } from '../model/article.ts';
import { type OutletMention, outletMentions } from '../model/outlet-mentions.ts';
import { seededRandom } from '../model/seeded-random.ts';
import type { LoadedEvent } from './loaded-event.ts';
import type { State } from './state.ts';

/** How the outlets of an event are called on the screen, and in which order they stand. */
export interface OutletNames {
  /** Article ids in the order of the columns. */
  readonly order: readonly string[];
  readonly name: (article: string) => string;
  /** Article text with the outlets' names hidden while names are; as long as the text, so offsets stay. */
  readonly reading: (text: string) => string;
  /** A note of the program, with letters for names while names are hidden. */
  readonly note: (text: string) => string;
}

export function outletNames(loaded: LoadedEvent, state: State, base: string | undefined): OutletNames {
  const { articles } = loaded.comparison;
  const ids = articles.map(({ id }) => id);
  if (state.blind !== undefined) return blindNames(articles, shuffled(ids, state.blind.seed));
  return {
    order: base === undefined ? ids : [base, ...ids.filter((id) => id !== base)],
    name: (id) => ownName(articles, id, state.language),
    reading: (text) => text,
    note: (text) => text,
  };
}

function ownName(articles: readonly Article[], id: string, language: string): string {
  const article = articles.find((own) => own.id === id);
  return article === undefined ? id : outletLabel(article, language);
}

function blindNames(articles: readonly Article[], order: readonly string[]): OutletNames {
  const letters = new Map(order.map((id, index) => [id, String.fromCharCode(65 + (index % 26))]));
  const mentions = outletMentions(articles);
  const replaced = (text: string, by: (mention: OutletMention) => string): string => {
    let at = 0;
    let written = '';
    for (const mention of mentions(text)) {
      written += text.slice(at, mention.start) + by(mention);
      at = mention.end;
    }
    return written + text.slice(at);
  };
  return {
    order,
    name: (id) => letters.get(id) ?? '?',
    reading: (text) => replaced(text, ({ start, end }) => MASK.repeat(end - start)),
    note: (text) => replaced(text, ({ article }) => letters.get(article) ?? MASK),
  };
}

const MASK = '▒';

/** Fisher-Yates: the same seed, the same order, anywhere. */
function shuffled(ids: readonly string[], seed: number): string[] {
  const order = [...ids];
  const random = seededRandom(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}
