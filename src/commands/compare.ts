import { existsSync, statSync } from 'node:fs';
import { decodeText } from '../corpus/decode.ts';
import { byPublication, type Event, readEvent } from '../corpus/event.ts';
import { readBytes } from '../corpus/files.ts';
import { slug } from '../corpus/ids.ts';
import { readTextRecord } from '../corpus/import/text.ts';
import { toArticle } from '../corpus/import/to-article.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import type { Comparison } from '../model/comparison.ts';
import { UserError } from '../model/errors.ts';
import { bareEvent, eventTitle } from '../model/event.ts';
import { inertJson } from '../model/inert.ts';
import { NO_LEXICON_CHANGES } from '../model/lexicon.ts';
import { comparisonDocument } from '../report/documents.ts';
import { count, findingLabel } from '../report/labels.ts';
import { readAlignment } from '../report/read-alignment.ts';
import { VERSION } from '../version.ts';
import { analyseEvent, compareEvent } from './comparing.ts';
import { bold, dim, type Output } from './output.ts';

export interface CompareOptions {
  readonly workspace?: string;
  readonly alignment?: string;
  readonly json?: boolean;
}

/** Compares one event of the workspace, or two and more text files. */
export async function runCompare(subjects: readonly string[], options: CompareOptions, output: Output): Promise<void> {
  const event = await eventOf(subjects, options);
  const analysed = analyseEvent(event);
  const alignment =
    options.alignment === undefined
      ? undefined
      : readAlignment(
          decodeText(await readBytes(options.alignment), options.alignment),
          event.info.id,
          event.articles,
          options.alignment,
        );
  const comparison = compareEvent(analysed, alignment);
  if (options.json) output.raw(`${inertJson(comparisonDocument(comparison, VERSION))}\n`);
  else printComparison(comparison, output);
}

async function eventOf(subjects: readonly string[], options: CompareOptions): Promise<Event> {
  const [first = '', ...rest] = subjects;
  if (rest.length > 0 || isFile(first)) return filesAsEvent(subjects);
  const { workspace } = await locateWorkspace(options.workspace, process.cwd());
  return readEvent(workspace, first);
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const AD_HOC = 'ad-hoc';

/** Text files as the articles of one event; the file names stand for the outlets. */
async function filesAsEvent(files: readonly string[]): Promise<Event> {
  if (files.length < 2) throw new UserError('one file cannot be compared', 'Name two or more text files, or an event.');
  const records = await Promise.all(files.map((file) => readTextRecord(file, {})));
  const ids = records.map((record, index) =>
    uniqueId(
      slug(record.outlet),
      records.slice(0, index).map((other) => slug(other.outlet)),
    ),
  );
  const articles = records.map((record, index) => toArticle(record, AD_HOC, ids[index] ?? ''));
  return {
    info: { ...bareEvent(AD_HOC), title: { en: files.join(' and ') } },
    articles: articles.sort(byPublication),
    lexicon: NO_LEXICON_CHANGES,
  };
}

const uniqueId = (id: string, taken: readonly string[]): string => {
  const twins = taken.filter((other) => other === id).length;
  return twins === 0 ? id : `${id}-${twins + 1}`;
};

function printComparison(comparison: Comparison, output: Output): void {
  for (const { subject, message } of comparison.diagnostics) output.warn(`${subject}: ${message.en}`);
  output.line(bold(eventTitle(comparison.event, 'en')));
  output.line(
    `${count(comparison.alignment.passages.length, 'shared passage')}, ${count(comparison.findings.length, 'finding')}, ${count(comparison.equal.length, 'detail')} judged equal`,
  );
  for (const finding of comparison.findings) {
    output.line(bold(findingLabel(finding)), dim(`  ${finding.weight.toFixed(2)}  ${finding.passage ?? ''}`));
    output.line(`  ${finding.note.en}`);
  }
}
