import * as v from 'valibot';
import { decodeText } from '../../corpus/decode.ts';
import { readBytes, writeWhole } from '../../corpus/files.ts';
import { KNOWN_OUTLETS } from '../../corpus/outlets.ts';
import type { CollectedStory } from '../../discover/collected-story.ts';
import { USUAL_WINDOW } from '../../discover/window.ts';
import { type DiscoveryRow, evaluateDiscovery } from '../../evaluate/discovery.ts';
import { fitSameEvent } from '../../evaluate/fit-same-event.ts';
import { UserError } from '../../model/errors.ts';
import type { Output } from '../output.ts';
import { Collection } from './collection.ts';
import { StoryCollector, whyUnread } from './story-collector.ts';

const Pair = v.object({ a: v.string(), b: v.string(), same: v.boolean() });

/**
 * Fits the same-event model to pairs of articles of a collection, and writes it.
 * @param pairsFile one `{"a": id, "b": id, "same": true}` a line
 */
export async function fitToPairs(
  files: readonly string[],
  pairsFile: string,
  modelFile: string,
  output: Output,
): Promise<void> {
  const { stories } = await read(files);
  const lines = decodeText(await readBytes(pairsFile), pairsFile)
    .trim()
    .split('\n');
  const pairs = lines.map((line) => v.parse(Pair, JSON.parse(line)));
  const model = fitSameEvent(stories, pairs, USUAL_WINDOW);
  await writeWhole(modelFile, `${JSON.stringify(model, null, 2)}\n`);
  output.line(`model fitted to ${pairs.length} pairs: ${modelFile}`);
}

/** Scores discovery on a collection; rows without an event are distractors. @throws UserError when none has one. */
export async function evaluateCollection(files: readonly string[], json: boolean, output: Output): Promise<void> {
  const { stories, labels } = await read(files);
  if (labels.size === 0)
    throw new UserError('no row names its event', 'Give the articles whose event is known a field “event”.');
  const rows = evaluateDiscovery(stories, labels, USUAL_WINDOW);
  if (json) output.raw(`${JSON.stringify(rows, null, 2)}\n`);
  else print(rows, { articles: stories.length, labelled: labels.size, events: new Set(labels.values()).size }, output);
}

async function read(
  files: readonly string[],
): Promise<{ readonly stories: readonly CollectedStory[]; readonly labels: ReadonlyMap<string, string> }> {
  const collection = new Collection(files, {}, KNOWN_OUTLETS, new AbortController().signal);
  const collector = new StoryCollector();
  const stories = new Map<string, CollectedStory>();
  const labels = new Map<string, string>();
  for await (const row of collection.rows()) {
    if (row.kind === 'rejected') throw new UserError(`${row.place}: ${row.reason}`);
    const collected = collector.collect(row.text);
    if (!('key' in collected)) throw new UserError(`${row.record.place}: ${whyUnread(collected)}`);
    stories.set(collected.key, collected);
    if (row.record.event !== undefined) labels.set(collected.key, row.record.event);
  }
  return { stories: [...stories.values()], labels };
}

function print(
  rows: readonly DiscoveryRow[],
  size: { readonly articles: number; readonly labelled: number; readonly events: number },
  output: Output,
): void {
  output.line(`${size.articles} articles, ${size.labelled} of them labelled with ${size.events} events`);
  const width = Math.max(...rows.map(({ method }) => method.length));
  output.line(`${'method'.padEnd(width)}  B³ F1  B³ P   B³ R   pairs F1`);
  for (const { method, figures, pairF1, note } of rows) {
    const cells = [figures.f1, figures.precision, figures.recall, pairF1].map((value) => value.toFixed(3));
    output.line(`${method.padEnd(width)}  ${cells.join('  ')}     ${note}`);
  }
}
