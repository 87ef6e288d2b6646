import type { AnalysedArticle, AnalysedSentence, Slot } from '../language/analyse.ts';
import type { NumberMention, Token } from '../language/pack.ts';
import { contains, type Span } from '../model/span.ts';
import { inverseDocumentFrequencies, sortedSet, weightOf } from './frequencies.ts';
import { Interner, Terms } from './terms.ts';
import { type SparseVector, weighTerms } from './vectors.ts';

/** A sentence as the aligner sees it. Subheads are no units: they name a section, they state nothing. */
export interface Unit {
  /** Position among the event's units. */
  readonly index: number;
  /** Position of its article among the aligned articles. */
  readonly article: number;
  /** Position of its sentence in the article. */
  readonly sentence: number;
  readonly slot: Slot;
  /** How far into the article it stands, 0 to 1. */
  readonly depth: number;
  readonly length: number;
  readonly terms: Int32Array;
  readonly weight: number;
  readonly stems: SparseVector;
  readonly characters: SparseVector;
  readonly roots: SparseVector;
  readonly relatedTerms: Int32Array;
  readonly relatedWeight: number;
  /** Stems without the words that name the speaker and the reporting verb. */
  readonly statement: SparseVector;
  /** Stems of the sentence with the sentences before and after. */
  readonly window: SparseVector;
  readonly clauses: readonly UnitClause[];
  readonly quoted: Int32Array;
  readonly speakers: Int32Array;
  readonly names: Int32Array;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly string[];
}

export interface UnitClause {
  readonly span: Span;
  readonly terms: Int32Array;
  readonly weight: number;
}

export interface EventUnits {
  readonly units: readonly Unit[];
  readonly idf: Float64Array;
  readonly relatedIdf: Float64Array;
  /** How rare a number is in the event, by value. */
  readonly numberRarity: ReadonlyMap<number, number>;
}

/** Everything about one sentence that does not depend on the frequencies of the event. */
interface Draft {
  readonly article: number;
  readonly sentence: number;
  readonly source: AnalysedSentence;
  readonly depth: number;
  readonly terms: readonly number[];
  readonly characters: readonly number[];
  readonly roots: readonly number[];
  readonly related: readonly number[];
  readonly statement: readonly number[];
  readonly quoted: readonly number[];
  readonly speakers: readonly number[];
  readonly nameStems: readonly number[];
  readonly clauses: readonly { readonly span: Span; readonly terms: readonly number[] }[];
}

/** Articles must share one language; their order decides the numbering, nothing else. */
export function unitsOf(articles: readonly AnalysedArticle[]): EventUnits {
  const pack = articles[0]?.pack;
  if (pack === undefined)
    return { units: [], idf: new Float64Array(), relatedIdf: new Float64Array(), numberRarity: new Map() };
  const vocabulary = {
    terms: new Terms(pack),
    characters: new Interner(),
    roots: new Interner(),
    related: new Interner(),
  };
  const drafts = articles.flatMap((article, index) => draftsOf(article, index, vocabulary));
  return weigh(drafts);
}

interface EventVocabulary {
  readonly terms: Terms;
  readonly characters: Interner;
  readonly roots: Interner;
  readonly related: Interner;
}

function draftsOf(article: AnalysedArticle, index: number, vocabulary: EventVocabulary): Draft[] {
  const { pack, sentences } = article;
  const { terms, characters, roots, related } = vocabulary;
  const drafts: Draft[] = [];
  for (const [position, source] of sentences.entries()) {
    if (source.slot === 'subhead') continue;
    const tokens = source.tokens.filter(
      (token) => token.kind === 'number' || (token.kind === 'word' && !pack.isFunctionWord(token.loose)),
    );
    const idOf = (token: Token): number => terms.ofToken(token, source.numbers);
    const quotes = source.quotes.filter((quote) => quote.role === 'speech');
    const attributed = source.attributions.flatMap(({ speaker, verb }) =>
      speaker.basis === 'named' && speaker.span !== undefined ? [verb, speaker.span] : [verb],
    );
    const statement = tokens.filter((token) => !attributed.some((span) => contains(span, token)));
    drafts.push({
      article: index,
      sentence: position,
      source,
      depth: sentences.length < 2 ? 0 : position / (sentences.length - 1),
      terms: tokens.map(idOf),
      characters: tokens.flatMap((token) => characterGrams(token).map((gram) => characters.idOf(gram))),
      roots: tokens.map((token) => roots.idOf(token.kind === 'word' ? pack.root(token.stem) : `#${token.strict}`)),
      related: tokens.map((token) => related.idOf(pack.relatedWords(token.stem) ?? `=${idOf(token)}`)),
      statement: (statement.length >= SHORTEST_STATEMENT ? statement : tokens).map(idOf),
      quoted: tokens.filter((token) => quotes.some((quote) => contains(quote, token))).map(idOf),
      speakers: source.attributions.flatMap(({ speaker }) => speaker.keys.map((key) => terms.ofStem(key))),
      nameStems: pack.names(source.tokens).map(idOf),
      clauses: source.clauses.map((span) => ({
        span,
        terms: tokens.filter((token) => contains(span, token)).map(idOf),
      })),
    });
  }
  return drafts;
}

/** Below this many content words the statement without its speaker says too little; the whole sentence stands in. */
const SHORTEST_STATEMENT = 3;

const GRAM = 4;

function characterGrams(token: Token): string[] {
  const word = `^${token.kind === 'word' ? token.loose.slice(Math.min(token.proclitics, token.loose.length - 1)) : token.loose}$`;
  if (word.length <= GRAM) return [word];
  return Array.from({ length: word.length - GRAM + 1 }, (_, start) => word.slice(start, start + GRAM));
}

function weigh(drafts: readonly Draft[]): EventUnits {
  const idf = inverseDocumentFrequencies(drafts.map((draft) => draft.terms));
  const relatedIdf = inverseDocumentFrequencies(drafts.map((draft) => draft.related));
  const characterIdf = inverseDocumentFrequencies(drafts.map((draft) => draft.characters));
  const rootIdf = inverseDocumentFrequencies(drafts.map((draft) => draft.roots));
  const eventNames = new Set(drafts.flatMap((draft) => draft.nameStems));
  const units = drafts.map((draft, index): Unit => {
    const terms = sortedSet(draft.terms);
    const relatedTerms = sortedSet(draft.related);
    return {
      index,
      article: draft.article,
      sentence: draft.sentence,
      slot: draft.source.slot,
      depth: draft.depth,
      length: draft.terms.length,
      terms,
      weight: weightOf(terms, idf),
      stems: weighTerms(draft.terms, idf),
      characters: weighTerms(draft.characters, characterIdf),
      roots: weighTerms(draft.roots, rootIdf),
      relatedTerms,
      relatedWeight: weightOf(relatedTerms, relatedIdf),
      statement: weighTerms(draft.statement, idf),
      window: weighTerms(windowTerms(drafts, index), idf),
      clauses: clausesOf(draft, idf),
      quoted: sortedSet(draft.quoted),
      speakers: sortedSet(draft.speakers),
      names: sortedSet(draft.terms.filter((term) => eventNames.has(term))),
      numbers: draft.source.numbers,
      dates: draft.source.dates.map((date) => date.at),
    };
  });
  return { units, idf, relatedIdf, numberRarity: rarityOfNumbers(drafts) };
}

/** A clause with fewer content words is judged with its sentence only. */
const SHORTEST_CLAUSE = 3;

function clausesOf(draft: Draft, idf: Float64Array): UnitClause[] {
  const whole = { span: draft.source, terms: draft.terms };
  const long = draft.clauses.filter((clause) => clause.terms.length >= SHORTEST_CLAUSE);
  return (long.length > 0 ? long : [whole]).map(({ span, terms }) => {
    const set = sortedSet(terms);
    return { span, terms: set, weight: weightOf(set, idf) };
  });
}

function windowTerms(drafts: readonly Draft[], index: number): number[] {
  const own = drafts[index];
  if (own === undefined) return [];
  const beside = [drafts[index - 1], drafts[index + 1]].filter(
    (draft) => draft !== undefined && draft.article === own.article && draft.source.slot !== 'headline',
  );
  return [...own.terms, ...beside.flatMap((draft) => draft?.terms ?? [])];
}

/** Years are in every news text: half the weight of other numbers. */
const YEAR_SHARE = 0.5;
const isYear = (value: number): boolean => value >= 1900 && value < 2100;

function rarityOfNumbers(drafts: readonly Draft[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { source } of drafts) {
    for (const value of new Set(source.numbers.map((number) => number.value)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rarity = (value: number, count: number): number =>
    Math.log((drafts.length + 1) / (count + 0.5)) * (isYear(value) ? YEAR_SHARE : 1);
  return new Map([...counts].map(([value, count]) => [value, rarity(value, count)]));
}
