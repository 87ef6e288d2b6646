import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decodeText } from '../corpus/decode.ts';
import { readBytes, writeWhole } from '../corpus/files.ts';
import { readTextRecord } from '../corpus/import/text.ts';
import { toArticle } from '../corpus/import/to-article.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import { parsePublished } from '../corpus/published.ts';
import { findArticle, type Workspace } from '../corpus/workspace.ts';
import type { EventSet } from '../evaluate/event-set.ts';
import { type Gold, parseGold } from '../evaluate/gold.ts';
import { EVALUATE_DEFAULTS, type EvaluationRow, evaluate, fitModel } from '../evaluate/rows.ts';
import { analyse } from '../language/analyse.ts';
import { packFor } from '../language/registry.ts';
import type { Article } from '../model/article.ts';
import { UserError } from '../model/errors.ts';
import type { Output } from './output.ts';

export interface EvaluateOptions {
  readonly workspace?: string;
  readonly leaveOneOut?: boolean;
  readonly fit?: string;
  /** Labelled pairs of a collection, for `fit`. */
  readonly pairs?: string;
  readonly json?: boolean;
}

/** A collection whose rows name their events is evaluated as one; everything else is a hand-aligned event. */
export async function runEvaluate(files: readonly string[], options: EvaluateOptions, output: Output): Promise<void> {
  const collections = files.filter((file) => extname(file) === '.jsonl');
  if (collections.length === 0) return evaluateAlignment(files, options, output);
  const isFitting = options.fit !== undefined;
  if (collections.length < files.length || options.leaveOneOut || isFitting !== (options.pairs !== undefined))
    throw new UserError(
      'a collection is evaluated by itself',
      'Name .jsonl files alone, without --leave-one-out; --fit wants --pairs beside it.',
    );
  const { evaluateCollection, fitToPairs } = await import('./discovering/evaluate-collection.ts');
  if (options.fit !== undefined && options.pairs !== undefined)
    return fitToPairs(files, options.pairs, options.fit, output);
  await evaluateCollection(files, options.json ?? false, output);
}

/** Scores alignments against hand-aligned events and prints them beside the baselines. */
async function evaluateAlignment(golds: readonly string[], options: EvaluateOptions, output: Output): Promise<void> {
  const { workspace } = await locateWorkspace(options.workspace, process.cwd());
  const sets: EventSet[] = [];
  for (const gold of golds) sets.push(await readSet(goldFile(gold), workspace));
  if (options.leaveOneOut && sets.length < 2)
    throw new UserError('one set cannot be left out of one', 'Name two or more gold files.');
  if (options.fit !== undefined) {
    await writeWhole(options.fit, `${JSON.stringify(fitModel(sets), null, 2)}\n`);
    output.line(`model fitted to ${sets.length} sets: ${options.fit}`);
    return;
  }
  const rows = evaluate(sets, { ...EVALUATE_DEFAULTS, leaveOneOut: options.leaveOneOut === true });
  if (options.json) output.raw(`${JSON.stringify(rows, null, 2)}\n`);
  else printRows(rows, output);
}

const goldFile = (path: string): string =>
  resolve(existsSync(path) && statSync(path).isDirectory() ? join(path, 'gold.json') : path);

/** Articles lie beside the gold file, or in the workspace under the file's name. */
async function readSet(file: string, workspace: Workspace): Promise<EventSet> {
  const gold = parseGold(decodeText(await readBytes(file), file), file);
  const name = basename(dirname(file));
  const files = Object.keys(gold.files).sort();
  const articles: Article[] = [];
  for (const entry of files)
    articles.push(await readGoldArticle(join(dirname(file), entry), name, gold, entry, workspace));
  const packed = articles.flatMap((article) => {
    const pack = packFor(article.language);
    return pack === undefined ? [] : [{ article, pack }];
  });
  return { name, gold, files, articles: analyse(packed) };
}

async function readGoldArticle(
  path: string,
  event: string,
  gold: Gold,
  entry: string,
  workspace: Workspace,
): Promise<Article> {
  const id = basename(entry, '.txt');
  if (existsSync(path)) {
    const published = gold.files[entry]?.published;
    const day = published === undefined ? undefined : parsePublished(published);
    return toArticle(await readTextRecord(path, day === undefined ? {} : { published: day }), event, id);
  }
  const article = await findArticle(workspace, id);
  if (article === undefined)
    throw new UserError(
      `the text of ${entry} is missing`,
      `Put it beside ${event}/gold.json, or name a --workspace that holds the article “${id}”.`,
    );
  return article;
}

function printRows(rows: readonly EvaluationRow[], output: Output): void {
  const header = ['method', 'set', 'core F1', 'core P', 'core R', 'all F1', 'mixed', 'same R', 'AP', 'near-misses', ''];
  const cells = rows.map(({ method, set, figures, averagePrecision, note }) => [
    method,
    set,
    ...[
      figures.coreF1,
      figures.corePrecision,
      figures.coreRecall,
      figures.f1,
      figures.mixed,
      figures.sameRecall,
      averagePrecision,
    ].map((value) => value.toFixed(3)),
    figures.nearMisses,
    note,
  ]);
  const widths = header.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of [header, ...cells])
    output.line(
      row
        .map((value, column) => value.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
