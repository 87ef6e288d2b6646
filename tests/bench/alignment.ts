import { performance } from 'node:perf_hooks';
import { bigramDice } from '../../src/bigram-dice.ts';
import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import type { Event } from '../../src/corpus/workspace.ts';
import { slice } from '../../src/model/span.ts';
import { syntheticEvent } from '../support/synthetic-event.ts';

/** Our whole align and compare against scoring every cross-article sentence pair with string-similarity. */

const SIZES = [200, 2000, 10_000];
const ARTICLES = 5;
/** The median of so many runs is printed. */
const RUNS = 5;
/** Both sides are measured warm: the baseline's inner loop is after its first thousand pairs. */
const WARM_UP_ROUNDS = 20;
/** Where all pairs would take longer than this, a sample is measured and scaled. */
const LONGEST_BASELINE_MS = 60_000;
const SAMPLED_PAIRS = 40_000;

export function printAlignmentBench(real: readonly string[]): void {
  console.log(
    `\nanalyse + align + compare one event, median of ${RUNS}, against string-similarity on all cross-article sentence pairs`,
  );
  console.log('sentences   ours s   µs a sentence   baseline s           times faster   passages   peak MB');
  warmUp(real);
  for (const sentences of SIZES) {
    const event = syntheticEvent(real, { sentences, articles: ARTICLES, seed: 7 });
    const times = Array.from({ length: RUNS }, () => timeOf(event));
    const ours = median(times);
    const analysed = analyseEvent(event);
    const { alignment } = compareEvent(analysed);
    const texts = analysed.articles.map(({ text, sentences: list }) => list.map((sentence) => slice(text, sentence)));
    const count = texts.reduce((sum, list) => sum + list.length, 0);
    const baseline = baselineTime(texts);
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      [
        String(count).padEnd(9),
        (ours / 1000).toFixed(2).padStart(9),
        ((ours * 1000) / count).toFixed(0).padStart(15),
        `${(baseline.ms / 1000).toFixed(1)}${baseline.scaled ? ' (sampled, scaled)' : ''}`.padStart(22),
        (baseline.ms / ours).toFixed(0).padStart(12),
        String(alignment.passages.length).padStart(10),
        String(peak).padStart(9),
      ].join(' '),
    );
  }
}

function timeOf(event: Event): number {
  const started = performance.now();
  compareEvent(analyseEvent(event));
  return performance.now() - started;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function warmUp(real: readonly string[]): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round++)
    compareEvent(analyseEvent(syntheticEvent(real, { sentences: 200, articles: ARTICLES, seed: round })));
}

function baselineTime(texts: readonly (readonly string[])[]): { ms: number; scaled: boolean } {
  const pairs: [string, string][] = [];
  let total = 0;
  for (const [index, list] of texts.entries()) {
    for (const others of texts.slice(index + 1)) total += list.length * others.length;
  }
  const step = Math.max(1, Math.floor(total / SAMPLED_PAIRS));
  let at = 0;
  for (const [index, list] of texts.entries()) {
    for (const others of texts.slice(index + 1)) {
      for (const a of list) for (const b of others) if (at++ % step === 0) pairs.push([a, b]);
    }
  }
  const started = performance.now();
  for (const [a, b] of pairs) bigramDice(a, b);
  const sample = performance.now() - started;
  const scaled = (sample / pairs.length) * total;
  return pairs.length === total || scaled > LONGEST_BASELINE_MS
    ? { ms: scaled, scaled: pairs.length < total }
    : { ms: fullRun(texts), scaled: false };
}

function fullRun(texts: readonly (readonly string[])[]): number {
  const started = performance.now();
  for (const [index, list] of texts.entries()) {
    for (const others of texts.slice(index + 1)) for (const a of list) for (const b of others) bigramDice(a, b);
  }
  return performance.now() - started;
}
