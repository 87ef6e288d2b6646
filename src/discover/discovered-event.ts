import type { Cluster, LogOdds } from './cluster.ts';
import { byDayAndKey, type Telling } from './collected-story.ts';
import { COPY, sharedRuns } from './copies.ts';
import { type SameEventEvidence, sameEventEvidence } from './evidence.ts';
import { probabilityOf } from './same-event.ts';

/** Articles taken to tell of one event; one line of `framediff discover --out`. */
export interface DiscoveredEvent {
  readonly schema: 'framediff/event/1';
  /** Day and key of its first article: the same articles make the same id. */
  readonly event: string;
  /** Headline of its first article. */
  readonly title: string;
  readonly language: string;
  readonly outlets: readonly string[];
  /** Publication of its first and its last article, ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly articles: readonly DiscoveredArticle[];
}

export interface DiscoveredArticle {
  readonly key: string;
  readonly id: string | undefined;
  readonly outlet: string;
  readonly published: string;
  readonly headline: string;
  readonly url: string | undefined;
  /** The article of the event it is likeliest to share it with, and why; undefined where it is alone. */
  readonly because: Because | undefined;
  /** An earlier article of the event that it repeats. */
  readonly copy: Copy | undefined;
}

interface Because {
  readonly article: string;
  /** Estimated probability that the two tell of one event. */
  readonly probability: number;
  readonly evidence: SameEventEvidence;
}

interface Copy {
  readonly of: string;
  /** Estimated share of their runs of four words that both have. */
  readonly share: number;
  readonly kind: 'same-outlet' | 'wire';
}

/** In larger events an article is compared with so many others, from the earliest to the latest. */
const MOST_COMPARED = 60;

export function discoveredEvent(cluster: Cluster, logOdds: LogOdds): DiscoveredEvent {
  const tellings = [...cluster].sort(byTime);
  const [first] = tellings;
  if (first === undefined) throw new Error('an event without articles');
  return {
    schema: 'framediff/event/1',
    event: `${first.day}-${first.key.slice(0, ID_LETTERS)}`,
    title: first.headline,
    language: first.story.language,
    outlets: [...new Set(tellings.map(({ outlet }) => outlet))].sort(),
    first: first.published,
    last: tellings.at(-1)?.published ?? first.published,
    articles: tellings.map((telling, at): DiscoveredArticle => {
      const { key, id, outlet, published, headline, url } = telling;
      const because = becauseOf(telling, tellings, logOdds);
      return { key, id, outlet, published, headline, url, because, copy: copyOf(telling, tellings.slice(0, at)) };
    }),
  };
}

const ID_LETTERS = 8;

/** Times may be written in several zones, and some are only days: those come first on theirs. */
function byTime(a: Telling, b: Telling): number {
  return a.day === b.day ? Date.parse(a.published) - Date.parse(b.published) || byDayAndKey(a, b) : byDayAndKey(a, b);
}

function becauseOf(telling: Telling, tellings: readonly Telling[], logOdds: LogOdds): Because | undefined {
  let best: { readonly other: Telling; readonly odds: number } | undefined;
  const step = Math.max(1, tellings.length / MOST_COMPARED);
  for (let at = 0; at < tellings.length; at += step) {
    const other = tellings[Math.floor(at)];
    if (other === undefined || other === telling) continue;
    const odds = logOdds(telling, other);
    if (best === undefined || odds > best.odds) best = { other, odds };
  }
  return (
    best && {
      article: best.other.key,
      probability: rounded(probabilityOf(best.odds)),
      evidence: roundedAll(sameEventEvidence(telling, best.other)),
    }
  );
}

function copyOf({ sketch, outlet }: Telling, earlier: readonly Telling[]): Copy | undefined {
  let best: Copy | undefined;
  for (const other of earlier) {
    const share = sharedRuns(sketch, other.sketch);
    if (share >= COPY && share > (best?.share ?? 0))
      best = { of: other.key, share: rounded(share), kind: other.outlet === outlet ? 'same-outlet' : 'wire' };
  }
  return best;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const roundedAll = ({ words, rareWords, headline, numbers, days }: SameEventEvidence): SameEventEvidence => ({
  words: rounded(words),
  rareWords: rounded(rareWords),
  headline: rounded(headline),
  numbers: rounded(numbers),
  days,
});
