import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group-by.ts';
import { GUARD_RULES, type Guard, LEXICON_CATEGORIES, type LexiconEntry } from '../model/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { LanguagePack, Token } from './pack.ts';
import { rows, words } from './table.ts';

/** A place where the text uses an entry. */
export interface LexiconHit extends Span {
  readonly entry: LexiconEntry;
  /** Position of its first token in the sentence. */
  readonly token: number;
}

/**
 * Reads the text table of a pack.
 * @throws Error when a category or a guard is unknown: a mistake in the table.
 */
export const entriesOf = (table: string, concepts = false): LexiconEntry[] =>
  rows(table).map(([kind = '', lemma = '', forms, guard, source = '', note = '']) => {
    const [category, className] = concepts ? ['concept', kind] : kind.split(' ');
    return {
      category: known(LEXICON_CATEGORIES, category ?? ''),
      class: className ?? '',
      lemma,
      forms: words(forms).map((form) => flatMap(form.split('_'), (word) => word.split(HYPHEN))),
      guards: words(guard).map(guardOf),
      source,
      note,
    };
  });

/** A hyphen is a token of its own: “so-called” is three. */
const HYPHEN = /(?<=.)(-)(?=.)/u;

function guardOf(text: string): Guard {
  const [rule = '', list = ''] = text.split(':');
  return { rule: known(GUARD_RULES, rule), words: list === '' ? [] : list.split(',') };
}

function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) throw new Error(`the lexicon knows no “${name}”: ${names.join(', ')}`);
  return found;
}

const NEAR = 6;
const NOT_NEAR = 3;
const FOLLOWS = 8;
const BEFORE = 8;

/** An entry's form that begins with a word under one of its keys. */
interface Phrase {
  readonly entry: LexiconEntry;
  readonly rest: readonly string[];
  readonly key: string;
}

/** Forms by the key of their first word, the longest first. */
type PhraseTable = ReadonlyMap<string, readonly { entry: LexiconEntry; rest: readonly string[] }[]>;

/** The table of a language's own lexicon, which never changes. */
const OWN_TABLES = new WeakMap<LanguagePack, PhraseTable>();

function phraseTable(pack: LanguagePack, entries: readonly LexiconEntry[]): PhraseTable {
  if (entries !== pack.lexicon) return newPhraseTable(pack, entries);
  const known = OWN_TABLES.get(pack);
  if (known !== undefined) return known;
  const table = newPhraseTable(pack, entries);
  OWN_TABLES.set(pack, table);
  return table;
}

function newPhraseTable(pack: LanguagePack, entries: readonly LexiconEntry[]): PhraseTable {
  const forms = flatMap(entries, (entry) =>
    entry.forms.map((form) => {
      const [first = '', ...rest] = form.map((word) => pack.lexiconKeys(pack.looseKey(word))[0] ?? '');
      return { first, entry, rest };
    }),
  );
  const table = groupBy(forms, ({ first }) => first);
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** Finds the entries of one language in tokens; what a word may stand for is worked out once a written form. */
export class LexiconMatcher {
  readonly #pack: LanguagePack;
  readonly #byFirstKey: PhraseTable;
  readonly #phrasesByForms = new Map<object, readonly Phrase[]>();
  readonly #keysByForms = new Map<object, readonly string[]>();

  constructor(pack: LanguagePack, entries: readonly LexiconEntry[]) {
    this.#pack = pack;
    this.#byFirstKey = phraseTable(pack, entries);
  }

  /** Hits in order; of entries of one category at one word the longest phrase counts. */
  hits(tokens: readonly Token[]): LexiconHit[] {
    const hits: LexiconHit[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const phrases = this.#phrasesAt(token);
      if (phrases.length > 0) this.#match(phrases, tokens, index, token, hits);
    }
    return hits;
  }

  #match(phrases: readonly Phrase[], tokens: readonly Token[], index: number, token: Token, hits: LexiconHit[]): void {
    const seen = new Set<string>();
    for (const { entry, rest, key } of phrases) {
      const last = tokens[index + rest.length];
      if (last === undefined || seen.has(entry.category)) continue;
      if (!rest.every((word, offset) => this.#keys(tokens[index + 1 + offset])[0] === word)) continue;
      if (!entry.guards.every((guard) => this.#holds(guard, tokens, index))) continue;
      seen.add(entry.category);
      hits.push({ entry, token: index, start: token.start + proclitics(token, key), end: last.end });
    }
  }

  /** The phrases that may begin with a word, under any of its keys; for most words there are none. */
  #phrasesAt(token: Token): readonly Phrase[] {
    const known = this.#phrasesByForms.get(token.forms);
    if (known !== undefined) return known;
    const phrases = flatMap(this.#keys(token), (key) =>
      (this.#byFirstKey.get(key) ?? []).map(({ entry, rest }) => ({ entry, rest, key })),
    );
    this.#phrasesByForms.set(token.forms, phrases);
    return phrases;
  }

  #keys(token: Token | undefined): readonly string[] {
    if (token === undefined) return [];
    const known = this.#keysByForms.get(token.forms);
    if (known !== undefined) return known;
    const keys = this.#pack.lexiconKeys(token.loose);
    this.#keysByForms.set(token.forms, keys);
    return keys;
  }

  #holds({ rule, words: wanted }: Guard, tokens: readonly Token[], index: number): boolean {
    const anyIn = (from: number, to: number): boolean =>
      tokens.slice(Math.max(0, from), to).some((token) => this.#keys(token).some((key) => wanted.includes(key)));
    const next = tokens[index + 1];
    if (rule === 'near') return anyIn(index - NEAR, index) || anyIn(index + 1, index + 1 + NEAR);
    if (rule === 'not') return !(anyIn(index - NOT_NEAR, index) || anyIn(index + 1, index + 1 + NOT_NEAR));
    if (rule === 'then') return anyIn(index + 1, index + 1 + FOLLOWS);
    if (rule === 'not-before') {
      const before = tokens.slice(Math.max(0, index - BEFORE), index);
      const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1);
      return !clause.some((token) => this.#keys(token).some((key) => wanted.includes(key)));
    }
    if (rule === 'next-number') return next?.kind === 'number';
    return next !== undefined && this.#pack.isImperfect(next.loose);
  }
}

/** What is written before the part that matched; the clitics of a marked word are left with it. */
const proclitics = (token: Token, key: string): number =>
  token.end - token.start === token.loose.length && token.loose.endsWith(key) ? token.loose.length - key.length : 0;
