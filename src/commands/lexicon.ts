import { type Event, readEvent, readLexiconChanges } from '../corpus/event.ts';
import { locateWorkspace } from '../corpus/locate.ts';
import type { AnalysedArticle } from '../language/analyse.ts';
import { type LexiconHit, LexiconMatcher } from '../language/lexicon.ts';
import type { LanguagePack } from '../language/pack.ts';
import { LANGUAGES } from '../language/registry.ts';
import { UserError } from '../model/errors.ts';
import { groupBy } from '../model/group-by.ts';
import { inertJson, inertLine } from '../model/inert.ts';
import { changedLexicon, type LexiconChanges, type LexiconEntry } from '../model/lexicon.ts';
import { slice } from '../model/span.ts';
import { count } from '../report/labels.ts';
import { analyseEvent } from './comparing.ts';
import { bold, dim, type Output, type Part } from './output.ts';

export interface LexiconOptions {
  readonly workspace?: string;
  readonly class?: string;
  readonly word?: string;
  readonly json?: boolean;
}

interface LanguageEntry {
  readonly pack: LanguagePack;
  readonly entry: LexiconEntry;
}

/** Lists the lexicon, or counts its hits in an event and prints them in their lines. */
export async function runLexicon(event: string | undefined, options: LexiconOptions, output: Output): Promise<void> {
  const { workspace } = await locateWorkspace(options.workspace, process.cwd());
  const changes = await readLexiconChanges(workspace);
  const entries = chosen(lexiconOf(changes), options);
  if (event !== undefined) printHits(await readEvent(workspace, event), entries, options, output);
  else if (options.json)
    output.raw(`${inertJson(entries.map(({ pack, entry }) => ({ language: pack.code, ...entry })))}\n`);
  else if (options.class === undefined && options.word === undefined) printClasses(entries, output);
  else printEntries(entries, output);
}

const lexiconOf = (changes: LexiconChanges): LanguageEntry[] =>
  Object.values<LanguagePack>(LANGUAGES).flatMap((pack) =>
    changedLexicon(pack.lexicon, changes, pack.code).map((entry) => ({ pack, entry })),
  );

/** @throws UserError when no entry is of the class, or holds the word. */
function chosen(all: readonly LanguageEntry[], { class: wanted, word }: LexiconOptions): LanguageEntry[] {
  const found = all
    .filter(({ entry }) => wanted === undefined || entry.class === wanted || entry.category === wanted)
    .filter(({ pack, entry }) => word === undefined || holds(entry, word, pack));
  if (found.length > 0) return found;
  throw new UserError(
    word === undefined ? `the lexicon has no class “${wanted}”` : `the lexicon has no entry for “${word}”`,
    '`framediff lexicon` lists the classes; `lexicon.yaml` adds entries.',
  );
}

const holds = ({ lemma, forms }: LexiconEntry, word: string, pack: LanguagePack): boolean => {
  const key = pack.looseKey(word);
  return [lemma, ...forms.map((form) => form.join(' '))].some((form) => pack.looseKey(form) === key);
};

const classOf = ({ pack, entry }: LanguageEntry): string => `${pack.code}  ${entry.category}  ${entry.class}`;

function printClasses(entries: readonly LanguageEntry[], output: Output): void {
  for (const [name, members] of groupBy(entries, classOf)) {
    const lemmas = members.slice(0, 6).map(({ entry }) => entry.lemma);
    output.line(bold(name), `  ${members.length}  `, dim(`${lemmas.join('، ')}${members.length > 6 ? ' …' : ''}`));
  }
}

function printEntries(entries: readonly LanguageEntry[], output: Output): void {
  for (const { pack, entry } of entries) {
    output.line(bold(entry.lemma), `  ${classOf({ pack, entry })}`);
    output.line(`  forms: ${entry.forms.map((form) => form.join(' ')).join(' | ')}`);
    for (const { rule, words } of entry.guards) output.line(`  only if: ${rule} ${words.join(', ')}`);
    output.line(dim(`  source: ${entry.source}${entry.note === '' ? '' : `; ${entry.note}`}`));
  }
}

interface PlacedHit {
  readonly article: AnalysedArticle;
  readonly hit: LexiconHit;
}

function printHits(event: Event, entries: readonly LanguageEntry[], options: LexiconOptions, output: Output): void {
  const hits = analyseEvent(event).articles.flatMap((article) => hitsIn(article, entries));
  if (options.json) {
    output.raw(`${inertJson(hits.map(hitDocument))}\n`);
    return;
  }
  const byClass = groupBy(hits, ({ hit }) => `${hit.entry.category}  ${hit.entry.class}`);
  for (const [name, members] of byClass) {
    const perArticle = groupBy(members, ({ article }) => article.article.id);
    output.line(
      bold(name),
      `  ${count(members.length, 'place')}  `,
      dim([...perArticle].map(([id, own]) => `${id} ${own.length}`).join(', ')),
    );
    if (options.class !== undefined || options.word !== undefined)
      for (const hit of members) output.line(...inContext(hit));
  }
}

function hitsIn(article: AnalysedArticle, entries: readonly LanguageEntry[]): PlacedHit[] {
  const own = entries.filter(({ pack }) => pack === article.pack).map(({ entry }) => entry);
  const matcher = new LexiconMatcher(article.pack, own);
  return article.sentences.flatMap(({ tokens }) => matcher.hits(tokens).map((hit) => ({ article, hit })));
}

const hitDocument = ({ article, hit }: PlacedHit) => ({
  article: article.article.id,
  category: hit.entry.category,
  class: hit.entry.class,
  lemma: hit.entry.lemma,
  source: hit.entry.source,
  exact: slice(article.text, hit),
});

/** UTF-16 units of text shown on either side of a keyword. */
const CONTEXT = 40;

function inContext({ article, hit }: PlacedHit): (Part | string)[] {
  const { text } = article;
  const before = text.slice(Math.max(0, hit.start - CONTEXT), hit.start);
  const after = text.slice(hit.end, hit.end + CONTEXT);
  return [
    dim(`  ${article.article.id}  `),
    inertLine(before),
    bold(inertLine(slice(text, hit))),
    inertLine(after),
    dim(`  ${hit.entry.lemma}, ${hit.entry.source}`),
  ];
}
