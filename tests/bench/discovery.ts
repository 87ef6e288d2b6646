import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LshIndex, Minhash } from 'minhash';
import { Frequencies } from '../../src/discover/frequencies.ts';
import { StoryReader } from '../../src/discover/story.ts';
import { weigh } from '../../src/discover/weighed-story.ts';
import { type BCubed, bCubed } from '../../src/evaluate/b-cubed.ts';
import { arabic } from '../../src/language/ar/index.ts';
import { dayNumber } from '../../src/model/calendar.ts';
import { DisjointSets } from '../../src/model/disjoint-sets.ts';
import { groupBy } from '../../src/model/group-by.ts';
import { cosine } from '../../src/vectors/vectors.ts';
import { type CollectionRow, syntheticCollection } from '../support/synthetic-collection.ts';
import { megabytes, peakOf } from './peak.ts';

/**
 * `framediff discover` over collections of growing size, at a thousand articles a day, beside what is usually done: every
 * pair of a window by TF-IDF cosine, and MinHash with locality-sensitive hashing. `LONG=1` goes on to 100,000 and
 * 1,000,000 articles, beside the peers at 100,000. Peers join every pair above a threshold, the one that suits them best,
 * chosen by looking at the answers.
 */
const LONG = process.env['LONG'] === '1';
const SIZES = LONG ? [1_000, 10_000, 100_000, 1_000_000] : [1_000, 5_000];
const BESIDE = LONG ? [1_000, 100_000] : [1_000, 5_000];
const ARTICLES_A_DAY = 1_000;
const WINDOW = 4;
/** Two articles less like each other than this are no link by any method. */
const LEAST_LIKE = 0.1;
/** Seconds after which a peer is stopped. */
const LONGEST = 600;

interface Outcome {
  readonly seconds: number;
  readonly figures: BCubed;
}

export async function printDiscoveryBench(real: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'framediff-bench-'));
  for (const articles of SIZES) {
    const file = join(folder, `${articles}.jsonl`);
    await pipeline(Readable.from(linesOf(real, articles)), createWriteStream(file));
    const ours = await discovered(folder, file);
    console.log(
      `discover, ${articles.toLocaleString('en')} articles: ${ours.seconds.toFixed(1)} s, ` +
        `${((1000 * ours.seconds) / articles).toFixed(2)} ms an article, peak ${megabytes(ours.peak)}; ${said(ours.figures)}`,
    );
    if (BESIDE.includes(articles)) for (const peer of PEERS) console.log(`  ${peer.name}: ${toldOf(peer, file, ours)}`);
    rmSync(file);
  }
  rmSync(folder, { recursive: true });
}

interface Peer {
  readonly name: string;
  readonly links: (rows: readonly ReadRow[], until: number) => Iterable<Link>;
}

/** What a peer came to: its time, and its figures at the threshold that suits it best and where it is as precise as we are. */
function toldOf({ links }: Peer, file: string, ours: Outcome): string {
  const outcome = outcomeOf(file, links);
  if (outcome === undefined)
    return `not ended after ${LONGEST} s, ${(LONGEST / ours.seconds).toFixed(0)} × the time, and stopped`;
  const { seconds, atThresholds } = outcome;
  const best = atThresholds.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const asPrecise = atThresholds.filter(({ precision }) => precision >= ours.figures.precision);
  const recall =
    asPrecise.length === 0
      ? 'never as precise'
      : `recall ${Math.max(...asPrecise.map((one) => one.recall)).toFixed(3)} where as precise as we are`;
  return `${seconds.toFixed(1)} s, ${(seconds / ours.seconds).toFixed(1)} × the time; in hindsight ${said(best)}; ${recall}`;
}

const said = ({ f1, precision, recall }: BCubed): string =>
  `B³ F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

function* linesOf(real: readonly string[], articles: number): Generator<string> {
  for (const { event, ...row } of syntheticCollection(real, { articles, articlesPerDay: ARTICLES_A_DAY, seed: 1 }))
    yield `${JSON.stringify({ ...row, url: `https://example.org/${event}` })}\n`;
}

/** The event a row was made for stands in its address, which discovery does not read. */
const labelOf = (url: string): string => url.split('/').at(-1) ?? '';

async function discovered(folder: string, file: string): Promise<Outcome & { readonly peak: number }> {
  const out = join(folder, 'events.jsonl');
  const args = [resolve('dist/cli.js'), 'discover', file, '--out', out, '--outlets', '1', '--window', String(WINDOW)];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...peakOf, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1000;
  const labels = new Map<string, string>();
  const clusters: string[][] = [];
  for await (const line of createInterface(createReadStream(out))) {
    const { articles }: { articles: { key: string; url: string }[] } = JSON.parse(line);
    for (const { key, url } of articles) labels.set(key, labelOf(url));
    clusters.push(articles.map(({ key }) => key));
  }
  rmSync(out);
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0), figures: bCubed(clusters, labels) };
}

type ReadRow = Pick<CollectionRow, 'id' | 'title' | 'text' | 'published'> & { readonly url: string };

/** Two rows, and how like each other they are; 0 to 1. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Reads the file, finds links and joins what they connect: the time of all of it. Undefined where it took too long. */
function outcomeOf(
  file: string,
  links: Peer['links'],
): { readonly seconds: number; readonly atThresholds: readonly BCubed[] } | undefined {
  const started = performance.now();
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): ReadRow => JSON.parse(line));
  const found: Link[] = [];
  for (const link of links(rows, started + LONGEST * 1000)) found.push(link);
  joined(rows, found, 0);
  const seconds = (performance.now() - started) / 1000;
  if (seconds > LONGEST) return undefined;
  const labels = new Map(rows.map(({ id, url }) => [id, labelOf(url)]));
  return { seconds, atThresholds: THRESHOLDS.map((threshold) => bCubed(joined(rows, found, threshold), labels)) };
}

/** Tried in hindsight: from the least likeness to .82. */
const STEP = 0.02;
const THRESHOLDS = Array.from({ length: 37 }, (_, at) => LEAST_LIKE + at * STEP);

function joined(rows: readonly ReadRow[], links: readonly Link[], threshold: number): string[][] {
  const sets = new DisjointSets(rows.length);
  for (const { a, b, likeness } of links) if (likeness >= threshold) sets.join(a, b);
  const clusters = groupBy(rows.entries(), ([at]) => sets.rootOf(at));
  return [...clusters.values()].map((cluster) => cluster.map(([, { id }]) => id));
}

function* tfIdfLinks(rows: readonly ReadRow[], until: number): Generator<Link> {
  const reader = new StoryReader(arabic);
  const stories = rows.map(({ title, text, published }) =>
    reader.read({ headline: title, body: text, language: 'ar', day: published.slice(0, 10) }),
  );
  const frequencies = new Frequencies();
  for (const story of stories) frequencies.add(story);
  const words = stories.map((story) => weigh(story, frequencies).words);
  const days = rows.map(({ published }) => dayNumber(published.slice(0, 10)));
  for (const [b, other] of words.entries()) {
    if (performance.now() > until) return;
    for (let a = b - 1; a >= 0 && (days[b] ?? 0) - (days[a] ?? 0) < WINDOW + 1; a--) {
      const one = words[a];
      if (one === undefined || Math.abs((days[a] ?? 0) - (days[b] ?? 0)) >= WINDOW) continue;
      const likeness = cosine(one, other);
      if (likeness >= LEAST_LIKE) yield { a, b, likeness };
    }
  }
}

/** Words of headline and opening, 128 hashes in bands of four, as its documentation has it; an index for each window. */
function* minHashLinks(rows: readonly ReadRow[], until: number): Generator<Link> {
  const hashes = rows.map(({ title, text }) => {
    const hash = new Minhash({ numPerm: 128 });
    for (const word of new Set(`${title} ${text.slice(0, 1_200)}`.split(/\s+/u))) hash.update(word);
    return hash;
  });
  const days = groupBy(rows.entries(), ([, { published }]) => dayNumber(published.slice(0, 10)));
  for (const [day, today] of days) {
    const index = new LshIndex({ bandSize: 4 });
    for (let other = day - WINDOW + 1; other <= day; other++)
      for (const [a] of days.get(other) ?? []) index.insert(String(a), minHashAt(hashes, a));
    for (const [b] of today) {
      if (performance.now() > until) return;
      const hash = minHashAt(hashes, b);
      for (const key of index.query(hash)) {
        const a = Number(key);
        const likeness = a === b ? 0 : minHashAt(hashes, a).jaccard(hash);
        if (likeness >= LEAST_LIKE) yield { a, b, likeness };
      }
    }
  }
}

function minHashAt(hashes: readonly Minhash[], at: number): Minhash {
  const hash = hashes[at];
  if (hash === undefined) throw new Error(`no row ${at}`);
  return hash;
}

const PEERS: readonly Peer[] = [
  { name: 'MinHash and LSH (minhash)', links: minHashLinks },
  { name: 'TF-IDF, every pair of a window', links: tfIdfLinks },
];
