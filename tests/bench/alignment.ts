import { bigramDice } from '../../src/bigram-dice.ts';
import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import { slice } from '../../src/model/span.ts';
import { syntheticEvent } from '../support/synthetic-event.ts';
import { median, timed } from './timing.ts';

/** Our whole align and compare against scoring every cross-article sentence pair with string-similarity. */

const SIZES = [200, 2000, 10_000];
const ARTICLES = 5;
/** The median of so many runs is printed; after each a part of the baseline runs, so that a busy minute slows both. */
const RUNS = 5;
/**
 * Both sides are measured warm. The baseline's inner loop is after its first thousand pairs; of ours, so many rounds are
 * run until the quickest of them is hardly quicker than the quickest of those before.
 */
const WARM_UP_ROUNDS = 40;
const HARDLY_QUICKER = 0.97;
/** Where all pairs would take longer than this, a sample is measured and scaled. */
const LONGEST_BASELINE_MS = 60_000;
const SAMPLED_PAIRS = 40_000;

export function printAlignmentBench(real: readonly string[]): void {
  const rounds = warmUp(real);
  console.log(
    `\nanalyse + align + compare one event, median of ${RUNS}, against string-similarity on all cross-article sentence pairs; both warm, ours after ${rounds} events`,
  );
  console.log('sentences   ours s   µs a sentence   baseline s           times faster   passages   peak MB');
  for (const sentences of SIZES) {
    const event = syntheticEvent(real, { sentences, articles: ARTICLES, seed: 7 });
    const analysed = analyseEvent(event);
    const { alignment } = compareEvent(analysed);
    const texts = analysed.articles.map(({ text, sentences: list }) => list.map((sentence) => slice(text, sentence)));
    const count = texts.reduce((sum, list) => sum + list.length, 0);
    const baseline = baselineOver(texts);
    const times: number[] = [];
    let baselineTime = 0;
    for (let run = 0; run < RUNS; run++) {
      times.push(timed(() => compareEvent(analyseEvent(event))));
      baselineTime += baseline.part(run);
    }
    const ours = median(times);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      [
        String(count).padEnd(9),
        (ours / 1000).toFixed(2).padStart(9),
        ((ours * 1000) / count).toFixed(0).padStart(15),
        `${(baselineTime / 1000).toFixed(1)}${baseline.isSampled ? ' (sampled, scaled)' : ''}`.padStart(22),
        (baselineTime / ours).toFixed(0).padStart(12),
        String(alignment.passages.length).padStart(10),
        String(peak).padStart(9),
      ].join(' '),
    );
  }
}

/** Returns how many rounds it took. */
function warmUp(real: readonly string[]): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let rounds = WARM_UP_ROUNDS; ; rounds += WARM_UP_ROUNDS) {
    const times = Array.from({ length: WARM_UP_ROUNDS }, (_, round) => {
      const event = syntheticEvent(real, { sentences: 200, articles: ARTICLES, seed: rounds + round });
      return timed(() => compareEvent(analyseEvent(event)));
    });
    const before = quickest;
    quickest = Math.min(...times);
    if (quickest > before * HARDLY_QUICKER) return rounds;
  }
}

/** One sentence with all that stand in later articles. */
interface Row {
  readonly sentence: string;
  readonly others: readonly string[];
}

interface Baseline {
  readonly isSampled: boolean;
  /** Milliseconds that a part of all pairs takes; there are as many parts as runs. */
  readonly part: (run: number) => number;
}

function baselineOver(texts: readonly (readonly string[])[]): Baseline {
  const rows = texts.flatMap((list, index) => {
    const others = texts.slice(index + 1).flat();
    return list.map((sentence): Row => ({ sentence, others }));
  });
  const total = rows.reduce((sum, { others }) => sum + others.length, 0);
  const sample = sampleOf(rows, Math.max(1, Math.floor(total / SAMPLED_PAIRS)));
  const scale = total / sample.reduce((sum, { others }) => sum + others.length, 0);
  const isSampled = scale > 1 && scored(sample) * scale > LONGEST_BASELINE_MS;
  return {
    isSampled,
    part: (run) =>
      scored((isSampled ? sample : rows).filter((_, index) => index % RUNS === run)) * (isSampled ? scale : 1),
  };
}

/** Every n-th pair. */
function sampleOf(rows: readonly Row[], step: number): Row[] {
  let before = 0;
  return rows.map(({ sentence, others }) => {
    const first = (step - (before % step)) % step;
    before += others.length;
    return { sentence, others: others.filter((_, index) => index >= first && (index - first) % step === 0) };
  });
}

const scored = (rows: readonly Row[]): number =>
  timed(() => {
    for (const { sentence, others } of rows) for (const other of others) bigramDice(sentence, other);
  });
