import { inOrder } from '../in-flight.ts';
import { type ThreadPool, threadPool } from '../thread-pool.ts';
import { type CollectedLine, LineCollector } from './collected-line.ts';
import type { CollectionRow, DatedArticle, RejectedCollectionRow } from './collection.ts';
import type { DatedText } from './story-collector.ts';

/** A row of a collection, and what was made of it where it is an article. */
export type CollectedRow = (DatedArticle & { readonly collected: CollectedLine }) | RejectedCollectionRow;

/** Rows a thread is given at a time. */
const BATCH = 64;
/** Fewer are read before a thread has started. */
const WORTH_THREADS = 8 * BATCH;
/** Batches that wait in each thread's line, so that it never has to. */
const AHEAD = 2;

/**
 * Makes stories of the articles of a collection, in its order. One worker is this thread; several are as many threads
 * beside it, which reads the files meanwhile.
 */
export async function* collectLines(rows: AsyncIterable<CollectionRow>, workers: number): AsyncGenerator<CollectedRow> {
  const here = new LineCollector();
  let pool: Promise<ThreadPool<readonly DatedText[], CollectedLine[]>> | undefined;
  let given = 0;
  const collect = async (batch: readonly CollectionRow[]): Promise<CollectedRow[]> => {
    const texts = batch.flatMap((row) => (row.kind === 'article' ? [row.text] : []));
    given += texts.length;
    if (workers <= 1 || given <= WORTH_THREADS) return joined(batch, here.collectAll(texts));
    pool ??= threadPool('story-worker', workers);
    return joined(batch, await (await pool).run(texts));
  };
  try {
    for await (const batch of inOrder(batched(rows), workers * AHEAD, collect)) yield* batch;
  } finally {
    await (await pool)?.destroy();
  }
}

async function* batched(rows: AsyncIterable<CollectionRow>): AsyncGenerator<CollectionRow[]> {
  let batch: CollectionRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** @throws Error when an article is without its line: it would be lost without a word. */
function joined(batch: readonly CollectionRow[], lines: readonly CollectedLine[]): CollectedRow[] {
  const each = lines.values();
  return batch.map((row): CollectedRow => {
    if (row.kind === 'rejected') return row;
    const collected = each.next().value;
    if (collected === undefined) throw new Error(`nothing was made of ${row.record.place}`);
    return { ...row, collected };
  });
}
