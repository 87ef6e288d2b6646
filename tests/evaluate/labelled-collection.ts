import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePublished } from '../../src/corpus/published.ts';
import { addDays, daysBetween } from '../../src/model/calendar.ts';
import { pick, seededRandom } from '../support/random.ts';
import { varied } from '../support/synthetic-event.ts';

/**
 * `npm run labelled-collection -- REAL.jsonl TEXTS… > labelled.jsonl`: a collection to measure discovery on.
 *
 * TEXTS are folders of hand-made event sets (`<outlet>.txt` and `sources.tsv`); their articles keep their distance in
 * days and are moved into the days of REAL, whose articles, of whatever outlets, are distractors without a label. To
 * these come, with labels of their own: retellings of real articles that are left out themselves, and for each article
 * of the event sets a decoy, which tells of another event of the same kind in the same sentences.
 */

interface Row {
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly language?: string;
  readonly event?: string;
}

const RETOLD = 150;
/** A word that a smaller part of the real articles holds names somebody or something. */
const RARE = 0.02;
const [realFile = '', ...folders] = process.argv.slice(2);
const random = seededRandom(1);
const real = readFileSync(realFile, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .filter(({ published, text }) => published && text.length > 300);
const days = [...new Set(real.map(({ published }) => published.slice(0, 10)))].sort();

const holders = new Map<string, number>();
for (const { title, text } of real)
  for (const word of new Set(wordsOf(`${title} ${text}`))) holders.set(word, (holders.get(word) ?? 0) + 1);

const sets = folders.map((folder) => articlesOf(folder));
const moved = sets.flatMap((set) => inDaysOfReal(set));
const retold = Array.from({ length: RETOLD }, (_, index) => retellings(pick(real, random), index)).flat();
const decoys = moved.map((row, index) =>
  decoy(
    row,
    pick(
      moved.filter(({ event }) => event !== row.event),
      random,
    ),
    index,
  ),
);
const sources = new Set(retold.map(({ source }) => source));
const rows: Row[] = [
  ...real.filter(({ text }) => !sources.has(text)),
  ...moved,
  ...decoys,
  ...retold.map(({ row }) => row),
].filter(({ text }) => text.trim() !== '');
for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);

function articlesOf(folder: string): Row[] {
  const list = readFileSync(join(folder, 'sources.tsv'), 'utf8').trim().split('\n').slice(1);
  const names = new Set(readdirSync(folder));
  return list.flatMap((line): Row[] => {
    const [file = '', outlet = '', , published = '', language = 'ar'] = line.split('\t');
    if (!names.has(file)) return [];
    const [title = '', ...text] = readFileSync(join(folder, file), 'utf8').split('\n\n');
    const at = parsePublished(published) ?? published;
    return [
      { outlet, title, text: text.join('\n'), published: at, language, event: folder.split('/').at(-1) ?? folder },
    ];
  });
}

function inDaysOfReal(set: readonly Row[]): Row[] {
  const first = set.map(({ published }) => published.slice(0, 10)).sort()[0] ?? '';
  const start = pick(days.slice(0, -2), random);
  return set.map((row) => ({
    ...row,
    published: addDays(start, daysBetween(first, row.published.slice(0, 10))) + row.published.slice(10),
  }));
}

function retellings(source: Row, index: number): { readonly row: Row; readonly source: string }[] {
  const sentences = source.text.split(/(?<=[.!؟])\s+|\n+/u).filter((sentence) => sentence.length > 20);
  const words = pick(real, random).text.split(/\s+/u);
  return Array.from({ length: 2 + Math.floor(random() * 3) }, (_, teller) => {
    const kept = sentences.filter(() => random() < 0.7).sort(() => random() - 0.5);
    const text = kept.map((sentence) => varied(sentence, words, random)).join('\n');
    const title = varied(teller === 0 ? source.title : (kept[0] ?? source.title), words, random)
      .split(' ')
      .slice(0, 10)
      .join(' ');
    return {
      row: {
        outlet: `retold${teller}`,
        title,
        text,
        published: source.published,
        language: 'ar',
        event: `retold-${index}`,
      },
      source: source.text,
    };
  });
}

/** Another event of the same kind: every word that few articles hold becomes such a word of another event, each time the same. */
function decoy(row: Row, other: Row, index: number): Row {
  const rare = wordsOf(`${other.title} ${other.text}`).filter(isRare);
  const became = new Map<string, string>();
  const swap = (text: string): string =>
    text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
      if (!isRare(word)) return word;
      const known = became.get(word) ?? pick(rare, random);
      became.set(word, known);
      return known;
    });
  return { ...row, outlet: `decoy${index}`, title: swap(row.title), text: swap(row.text), event: `decoy-${index}` };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isRare(word: string): boolean {
  return (holders.get(word) ?? 0) < real.length * RARE;
}
