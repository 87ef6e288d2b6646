import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseEvent, compareEvent } from '../../src/commands/comparing.ts';
import { readEvent } from '../../src/corpus/event.ts';
import { eventIds } from '../../src/corpus/workspace.ts';
import { arabic } from '../../src/language/ar/index.ts';
import { Tokenizer } from '../../src/language/tokens.ts';
import { writeSyntheticWorkspace } from '../support/synthetic-workspace.ts';
import { timed } from './timing.ts';

/**
 * How far the whole pipeline is from the least it could take: reading, decoding and tokenizing the same text once.
 * `LONG=1` takes 10,000 articles.
 */
const EVENTS = process.env['LONG'] === '1' ? 2_000 : 200;

export async function printLimitBench(real: readonly string[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  writeSyntheticWorkspace(root, EVENTS, real);
  tokenizedOnce(root);
  const floor = timed(() => tokenizedOnce(root));
  const started = performance.now();
  for (const event of await eventIds({ root })) compareEvent(analyseEvent(await readEvent({ root }, event)));
  const pipeline = performance.now() - started;
  console.log(
    `limit, ${(EVENTS * 5).toLocaleString('en')} articles analysed, aligned and compared: ${(pipeline / 1000).toFixed(1)} s, ` +
      `${(pipeline / floor).toFixed(1)} × reading, decoding and tokenizing them (${(floor / 1000).toFixed(1)} s; at most 8)`,
  );
  rmSync(root, { recursive: true });
}

/** The tokenizer is made anew for each event, as the pipeline does: its words depend on the event's. */
function tokenizedOnce(root: string): number {
  let tokens = 0;
  for (const event of readdirSync(join(root, 'corpus'))) {
    const tokenizer = new Tokenizer(arabic, new Set());
    for (const name of readdirSync(join(root, 'corpus', event))) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, 'corpus', event, name)));
      tokens += tokenizer.tokens(text, { start: 0, end: text.length }).length;
    }
  }
  return tokens;
}
