import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEventLine } from '../../src/commands/discovering/event-line.ts';
import { parseStory } from '../../src/commands/discovering/stored-story.ts';
import { parseTask } from '../../src/commands/queue/report-task.ts';
import { parseArticle } from '../../src/corpus/article-file.ts';
import { decodeText } from '../../src/corpus/decode.ts';
import { parseEvent } from '../../src/corpus/event-file.ts';
import { bytesInput } from '../../src/corpus/import/input.ts';
import { IMPORT_SOURCES } from '../../src/corpus/import/registry.ts';
import { toArticle } from '../../src/corpus/import/to-article.ts';
import { parseLexiconChanges } from '../../src/corpus/lexicon-file.ts';
import { KNOWN_OUTLETS, parseOutlets } from '../../src/corpus/outlets.ts';
import { parseGold } from '../../src/evaluate/gold.ts';
import { UserError } from '../../src/model/errors.ts';
import { harmfulCharacters } from '../../src/model/inert.ts';
import { readAlignment } from '../../src/report/read-alignment.ts';
import { CORPUS, corpusEvents } from '../support/corpus.ts';

/** A reader of files, and files it reads. */
export interface FuzzedReader {
  readonly seeds: readonly Buffer[];
  /** @throws anything but a mistake of the user: that is what fuzzing looks for. */
  readonly read: (bytes: Buffer) => unknown;
}

const folder = (...path: string[]): string => join(CORPUS.root, ...path);
const filesIn = (path: string, ends: RegExp): Buffer[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name)));
const json = (...values: readonly unknown[]): Buffer =>
  Buffer.from(`${values.map((value) => JSON.stringify(value)).join('\n')}\n`);
const yaml = (text: string): Buffer => Buffer.from(text);

const [event] = await corpusEvents();
if (event === undefined) throw new Error('no event');
const rows = event.articles.map(({ headline, body, outlet }) => ({
  event: 'e',
  outlet,
  title: headline,
  text: body,
  published: '2022-01-13T10:00:00Z',
}));
const csv = Buffer.from(
  `outlet,title,text\n${rows.map(({ outlet, title, text }) => [outlet, title, text].map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',')).join('\n')}\n`,
);

/** Text of a file, as every reader of texts is given it. */
const text = (bytes: Buffer): string => decodeText(bytes, 'file');

/** Everything an import source makes of the bytes; what it makes is fit to be stored. */
const imported =
  (name: string, file: string) =>
  async (bytes: Buffer): Promise<void> => {
    const source = IMPORT_SOURCES[name];
    if (source === undefined) throw new Error(`no source “${name}”`);
    const context = {
      hints: { outlet: 'o' },
      outlets: KNOWN_OUTLETS,
      fieldNames: new Map<string, string>(),
      sourceFor: () => source,
    };
    for await (const row of source.read(bytesInput(file, bytes), context)) {
      if (row.kind !== 'record') continue;
      const article = madeOf(() => toArticle(row.record, 'e', 'a'));
      if (
        article !== undefined &&
        harmfulCharacters(`${article.headline}${article.body}${article.outlet}`) !== undefined
      )
        throw new Error('harmful characters are left');
    }
  };

/** What a row becomes; undefined where it is refused. */
function madeOf<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** Every reader of what comes from outside: files people and programs write, rows of queues, pages of servers. */
export const FUZZED_READERS: Readonly<Record<string, FuzzedReader>> = {
  'front-matter': {
    seeds: filesIn(folder('corpus'), /\d\.md$/),
    read: (bytes) => parseArticle(text(bytes), 'a', 'e', 'file'),
  },
  'event.yaml': {
    seeds: filesIn(folder('corpus'), /event\.yaml$/),
    read: (bytes) => parseEvent(text(bytes), 'e', 'file'),
  },
  'outlets.yaml': {
    seeds: [yaml('asharq.com:\n  id: asharq\n  name: { en: Asharq, ar: الشرق }\n')],
    read: (bytes) => parseOutlets(text(bytes), 'file'),
  },
  'lexicon.yaml': {
    seeds: [
      yaml(
        'add:\n  - { language: ar, category: concept, class: invasion, lemma: عدوان, forms: [العدوان] }\nsilence:\n  - { lemma: غزو }\n',
      ),
    ],
    read: (bytes) => parseLexiconChanges(text(bytes), 'file'),
  },
  alignment: {
    seeds: filesIn(folder('alignments'), new RegExp(`${event.info.id}\\.json$`)),
    read: (bytes) => readAlignment(text(bytes), event.info.id, event.articles, 'file'),
  },
  gold: {
    seeds: [
      json({
        event: 'e',
        files: { 'a.txt': { sentences: [{ id: 0, start: 0, end: 4, text: 'قال', kind: 'body' }] } },
        groups: [],
      }),
    ],
    read: (bytes) => parseGold(text(bytes), 'file'),
  },
  jsonl: { seeds: [json(...rows)], read: imported('jsonl', 'file.jsonl') },
  csv: { seeds: [csv], read: imported('table', 'file.csv') },
  html: {
    seeds: filesIn(folder('tests', 'corpus', 'import', 'pages', 'a'), /\.html$/).slice(0, 6),
    read: imported('html', 'file.html'),
  },
  feed: {
    seeds: [
      yaml(
        '<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><item><title>عنوان</title><description>قال الوزير إن القمة تبدأ اليوم.</description><pubDate>Thu, 13 Jan 2022 10:00:00 GMT</pubDate></item></channel></rss>',
      ),
    ],
    read: imported('feed', 'file.xml'),
  },
  ris: {
    seeds: [
      yaml(
        'TY  - NEWS\nTI  - عنوان\nPB  - asharq\nDA  - 2022/01/13\nAB  - قال الوزير إن القمة تبدأ اليوم في جنيف.\nER  - \n',
      ),
    ],
    read: imported('ris', 'file.ris'),
  },
  csl: {
    seeds: [
      json([
        {
          id: 'a',
          type: 'article-newspaper',
          title: 'عنوان',
          publisher: 'asharq',
          issued: { 'date-parts': [[2022, 1, 13]] },
        },
      ]),
    ],
    read: imported('csl', 'file.json'),
  },
  warc: {
    seeds: [
      yaml(
        'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://asharq.com/a\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>عنوان</h1>\r\n\r\n\r\n',
      ),
    ],
    read: imported('warc', 'file.warc'),
  },
  'event-line': {
    seeds: [
      json({
        event: '2022-01-13-abcdef01',
        title: 'عنوان',
        language: 'ar',
        outlets: ['a'],
        articles: [{ key: 'k', published: '2022-01-13' }],
      }),
    ],
    read: (bytes) => parseEventLine(text(bytes).trim()),
  },
  'stored-story': {
    seeds: [
      json({
        key: 'k',
        outlet: 'o',
        published: '2022-01-13',
        day: '2022-01-13',
        headline: 'h',
        sketch: [1],
        story: { language: 'ar', day: '2022-01-13', terms: [1], counts: [1], headline: [1], numbers: [] },
      }),
    ],
    read: (bytes) => parseStory(text(bytes).trim(), 'file'),
  },
  'queue-task': {
    seeds: [
      json({
        event: 'e',
        build: 'all',
        settings: { formats: ['md'], language: 'en', byteOrderMark: false, detail: 'full' },
      }),
    ],
    read: (bytes) => parseTask(JSON.parse(text(bytes))),
  },
};
