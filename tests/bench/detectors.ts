import { performance } from 'node:perf_hooks';
import { alignEvent, analyseEvent } from '../../src/commands/comparing.ts';
import { subjectOf } from '../../src/compare/compare.ts';
import { detectAll } from '../../src/compare/detect-all.ts';
import { syntheticEvent } from '../support/synthetic-event.ts';

/** All detectors together against what `framediff align` does, analysis and alignment of the same event. */

const SIZES = [200, 2000, 10_000];
const ARTICLES = 5;
const RUNS = 5;

export function printDetectorBench(real: readonly string[]): void {
  console.log(`\nall detectors against analysis and alignment of the same event, median of ${RUNS}`);
  console.log('sentences   align s   detectors s   detectors / align   findings');
  for (const sentences of SIZES) {
    const event = syntheticEvent(real, { sentences, articles: ARTICLES, seed: 7 });
    const runs = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      const analysed = analyseEvent(event);
      const alignment = alignEvent(analysed);
      const aligned = performance.now();
      const subject = subjectOf(event.info, analysed.articles, alignment);
      const prepared = performance.now();
      const { findings } = detectAll(subject);
      return { align: aligned - started, compare: performance.now() - prepared, findings: findings.length };
    });
    const middle = runs.sort((a, b) => a.compare / a.align - b.compare / b.align)[Math.floor(RUNS / 2)];
    if (middle === undefined) continue;
    console.log(
      [
        String(sentences).padEnd(9),
        (middle.align / 1000).toFixed(2).padStart(9),
        (middle.compare / 1000).toFixed(2).padStart(13),
        (middle.compare / middle.align).toFixed(2).padStart(19),
        String(middle.findings).padStart(10),
      ].join(' '),
    );
  }
}
