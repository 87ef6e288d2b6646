import type { AnalysedArticle, AnalysedSentence, Slot } from '../language/analyse.ts';
import type { Attribution, NumberMention, Token } from '../language/pack.ts';
import { contains, type Span } from '../model/span.ts';
import { inverseDocumentFrequencies, sortedSet } from './frequencies.ts';
import { Interner, Terms } from './terms.ts';
import { type SparseVector, weighTerms } from './vectors.ts';

/**
 * A statement as the aligner sees it: a sentence, or one of its clauses where a sentence carries several
 * statements («قال الأمين العام إن …، فيما أوضح نائب الوزير أن …»). Subheads are no units: they name a section,
 * they state nothing.
 */
export interface Unit extends Span {
  /** Position among the event's units. */
  readonly index: number;
  /** Position of its article among the aligned articles. */
  readonly article: number;
  /** Position of its sentence in the article. */
  readonly sentence: number;
  /** Position among the article's units. */
  readonly position: number;
  readonly slot: Slot;
  /** How far into the article it stands, 0 to 1. */
  readonly depth: number;
  readonly terms: Int32Array;
  readonly stems: SparseVector;
  readonly characters: SparseVector;
  readonly roots: SparseVector;
  readonly relatedTerms: Int32Array;
  /** Stems without the words that name the speaker and the reporting verb. */
  readonly statement: SparseVector;
  /** Stems of the sentence with the sentences before and after. */
  readonly window: SparseVector;
  readonly quoted: Int32Array;
  readonly speakers: Int32Array;
  readonly names: Int32Array;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly string[];
}

export interface EventUnits {
  readonly units: readonly Unit[];
  readonly idf: Float64Array;
  readonly relatedIdf: Float64Array;
}

/** Everything about one unit that does not depend on the frequencies of the event. */
interface Draft
  extends Pick<Unit, 'start' | 'end' | 'article' | 'sentence' | 'position' | 'slot' | 'depth' | 'numbers' | 'dates'> {
  readonly terms: readonly number[];
  readonly characters: readonly number[];
  readonly roots: readonly number[];
  readonly related: readonly number[];
  readonly statement: readonly number[];
  readonly quoted: readonly number[];
  readonly speakers: readonly number[];
  readonly nameStems: readonly number[];
}

/** Articles must share one language; their order decides the numbering, nothing else. */
export function unitsOf(articles: readonly AnalysedArticle[]): EventUnits {
  const pack = articles[0]?.pack;
  if (pack === undefined) return { units: [], idf: new Float64Array(), relatedIdf: new Float64Array() };
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
  const { sentences } = article;
  const drafts: Draft[] = [];
  for (const [sentence, source] of sentences.entries()) {
    if (source.slot === 'subhead') continue;
    const place = {
      article: index,
      sentence,
      slot: source.slot,
      depth: sentences.length < 2 ? 0 : sentence / (sentences.length - 1),
    };
    for (const span of statementsOf(source, article)) {
      drafts.push({ ...place, position: drafts.length, ...draftOf(span, source, article, vocabulary) });
    }
  }
  return drafts;
}

/** A clause with fewer content words states nothing alone; it goes with the clause before it. */
const SHORTEST_STATEMENT = 4;

function statementsOf(source: AnalysedSentence, article: AnalysedArticle): Span[] {
  const statements: { start: number; end: number }[] = [];
  for (const clause of source.clauses) {
    const last = statements.at(-1);
    const long = contentTokens(source, article).filter((token) => contains(clause, token)).length >= SHORTEST_STATEMENT;
    if (last && !(long && isLong(last, source, article))) last.end = clause.end;
    else statements.push({ start: clause.start, end: clause.end });
  }
  return statements;
}

const isLong = (span: Span, source: AnalysedSentence, article: AnalysedArticle): boolean =>
  contentTokens(source, article).filter((token) => contains(span, token)).length >= SHORTEST_STATEMENT;

const contentTokens = ({ tokens }: AnalysedSentence, { pack }: AnalysedArticle): Token[] =>
  tokens.filter((token) => token.kind === 'number' || (token.kind === 'word' && !pack.isFunctionWord(token.loose)));

function draftOf(span: Span, source: AnalysedSentence, article: AnalysedArticle, vocabulary: EventVocabulary) {
  const { pack } = article;
  const { terms, characters, roots, related } = vocabulary;
  const inside = (other: Span): boolean => contains(span, other);
  const tokens = contentTokens(source, article).filter(inside);
  const idOf = (token: Token): number => terms.ofToken(token, source.numbers);
  const quotes = source.quotes.filter((quote) => quote.role === 'speech');
  const attributions = attributionsFor(span, source);
  const attributed = attributions.flatMap(({ speaker, verb }) =>
    speaker.basis === 'named' && speaker.span !== undefined ? [verb, speaker.span] : [verb],
  );
  const statement = tokens.filter((token) => !attributed.some((words) => contains(words, token)));
  return {
    start: span.start,
    end: span.end,
    numbers: source.numbers.filter(inside),
    dates: source.dates.filter(inside).map((date) => date.at),
    terms: tokens.map(idOf),
    characters: tokens.flatMap((token) => characterGrams(token).map((gram) => characters.idOf(gram))),
    roots: tokens.map((token) => roots.idOf(token.kind === 'word' ? pack.root(token.stem) : `#${token.strict}`)),
    related: tokens.map((token) => related.idOf(pack.relatedWords(token.stem) ?? `=${idOf(token)}`)),
    statement: (statement.length >= SHORTEST_UNATTRIBUTED ? statement : tokens).map(idOf),
    quoted: tokens.filter((token) => quotes.some((quote) => contains(quote, token))).map(idOf),
    speakers: attributions.flatMap(({ speaker }) => speaker.keys.map((key) => terms.ofStem(key))),
    nameStems: pack.names(source.tokens.filter(inside)).map(idOf),
  };
}

/** Attributions inside the span; without one, the last before it in the sentence still holds. */
function attributionsFor(span: Span, { attributions }: AnalysedSentence): Attribution[] {
  const inside = attributions.filter(({ verb }) => contains(span, verb));
  return inside.length > 0 ? inside : attributions.filter(({ verb }) => verb.end <= span.start).slice(-1);
}

/** Below this many content words the statement without its speaker says too little; the whole sentence stands in. */
const SHORTEST_UNATTRIBUTED = 3;

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
      start: draft.start,
      end: draft.end,
      article: draft.article,
      sentence: draft.sentence,
      position: draft.position,
      slot: draft.slot,
      depth: draft.depth,
      terms,
      stems: weighTerms(draft.terms, idf),
      characters: weighTerms(draft.characters, characterIdf),
      roots: weighTerms(draft.roots, rootIdf),
      relatedTerms,
      statement: weighTerms(draft.statement, idf),
      window: weighTerms(windowTerms(drafts, index), idf),
      quoted: sortedSet(draft.quoted),
      speakers: sortedSet(draft.speakers),
      names: sortedSet(draft.terms.filter((term) => eventNames.has(term))),
      numbers: draft.numbers,
      dates: draft.dates,
    };
  });
  return { units, idf, relatedIdf };
}

function windowTerms(drafts: readonly Draft[], index: number): number[] {
  const own = drafts[index];
  if (own === undefined) return [];
  const beside = [drafts[index - 1], drafts[index + 1]].filter(
    (draft) => draft !== undefined && draft.article === own.article && draft.slot !== 'headline',
  );
  return [...own.terms, ...beside.flatMap((draft) => draft?.terms ?? [])];
}
