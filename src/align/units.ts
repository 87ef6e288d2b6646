import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import type { Attribution, NumberMention, Token } from '../language/pack.ts';
import { flatMap } from '../model/flat-map.ts';
import type { Slot } from '../model/outline.ts';
import { contains, type Span } from '../model/span.ts';
import { sortTerms, termsOf } from '../vectors/sorted-terms.ts';
import { NO_VECTOR, type SparseVector, vectorsOf } from '../vectors/vectors.ts';
import { EventWords } from './event-words.ts';
import { idfOf, type TermSet, termSet } from './frequencies.ts';

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
  readonly stems: SparseVector;
  readonly characters: SparseVector;
  readonly roots: SparseVector;
  readonly relatedTerms: Int32Array;
  /** Stems without the words that name the speaker and the reporting verb. */
  readonly statement: SparseVector;
  /** Stems of the sentence with the sentences before and after. */
  readonly window: SparseVector;
  readonly quoted: TermSet;
  readonly speakers: TermSet;
  readonly names: TermSet;
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
  const words = new EventWords(pack);
  return weigh(flatMap(articles, (article, index) => draftsOf(article, index, words)));
}

function draftsOf(article: AnalysedArticle, index: number, words: EventWords): Draft[] {
  const { sentences } = article;
  const drafts: Draft[] = [];
  for (const [sentence, source] of sentences.entries()) {
    if (source.slot === 'subhead') continue;
    const depth = sentences.length < 2 ? 0 : sentence / (sentences.length - 1);
    const content = contentTokens(source);
    for (const span of statementsOf(source, content)) {
      const place = { article: index, sentence, position: drafts.length, slot: source.slot, depth };
      drafts.push(draftOf(span, place, source, content, words));
    }
  }
  return drafts;
}

/** A clause with fewer content words states nothing alone; it goes with the clause before it. */
const SHORTEST_STATEMENT = 4;

function statementsOf(source: AnalysedSentence, content: readonly Token[]): Span[] {
  if (source.clauses.length < 2) return [source];
  const isLong = (span: Span): boolean => content.filter((token) => contains(span, token)).length >= SHORTEST_STATEMENT;
  const statements: { start: number; end: number }[] = [];
  for (const clause of source.clauses) {
    const last = statements.at(-1);
    if (last && !(isLong(clause) && isLong(last))) last.end = clause.end;
    else statements.push({ start: clause.start, end: clause.end });
  }
  return statements;
}

const contentTokens = ({ tokens }: AnalysedSentence): Token[] => tokens.filter(({ forms }) => forms.isContent);

type Place = Pick<Unit, 'article' | 'sentence' | 'position' | 'slot' | 'depth'>;

function draftOf(
  span: Span,
  { article, sentence, position, slot, depth }: Place,
  source: AnalysedSentence,
  content: readonly Token[],
  words: EventWords,
): Draft {
  const inside = (other: Span): boolean => contains(span, other);
  const tokens = content.filter(inside);
  const ids = tokens.map((token) => words.idsOf(token, source.numbers));
  const termsOf = (chosen: (token: Token) => boolean): number[] =>
    flatMap(tokens, (token, index) => (chosen(token) ? [ids[index]?.term ?? 0] : []));
  const quotes = source.quotes.filter((quote) => quote.role === 'speech');
  const attributions = attributionsFor(span, source);
  const attributed = flatMap(attributions, ({ speaker, verb }) =>
    speaker.basis === 'named' && speaker.span !== undefined ? [verb, speaker.span] : [verb],
  );
  const terms = ids.map(({ term }) => term);
  const statement =
    attributed.length === 0 ? terms : termsOf((token) => !attributed.some((phrase) => contains(phrase, token)));
  return {
    start: span.start,
    end: span.end,
    article,
    sentence,
    position,
    slot,
    depth,
    numbers: source.numbers.filter(inside),
    dates: source.dates.filter(inside).map((date) => date.at),
    terms,
    characters: flatMap(ids, ({ characters }) => characters),
    roots: ids.map(({ root }) => root),
    related: ids.map(({ related }) => related),
    statement: statement.length >= SHORTEST_UNATTRIBUTED ? statement : terms,
    quoted: quotes.length === 0 ? [] : termsOf((token) => quotes.some((quote) => contains(quote, token))),
    speakers: flatMap(attributions, ({ speaker }) => speaker.keys.map((key) => words.ofStem(key))),
    nameStems: source.names.filter(inside).map((token) => words.idsOf(token, source.numbers).term),
  };
}

/** Attributions inside the span; without one, the last before it in the sentence still holds. */
function attributionsFor(span: Span, { attributions }: AnalysedSentence): Attribution[] {
  const inside = attributions.filter(({ verb }) => contains(span, verb));
  return inside.length > 0 ? inside : attributions.filter(({ verb }) => verb.end <= span.start).slice(-1);
}

/** Below this many content words the statement without its speaker says too little; the whole sentence stands in. */
const SHORTEST_UNATTRIBUTED = 3;

function weigh(drafts: readonly Draft[]): EventUnits {
  const terms = sortTerms(drafts.map((draft) => draft.terms));
  const related = sortTerms(drafts.map((draft) => draft.related));
  const idf = idfOf(terms);
  const stems = vectorsOf(terms, idf);
  const characters = weighed(drafts.map((draft) => draft.characters));
  const roots = weighed(drafts.map((draft) => draft.roots));
  const statements = vectorsOf(
    sortTerms(drafts.map((draft) => (draft.statement === draft.terms ? NO_IDS : draft.statement))),
    idf,
  );
  const windows = vectorsOf(sortTerms(drafts.map((_, index) => windowTerms(drafts, index))), idf);
  const eventNames = new Set(flatMap(drafts, (draft) => draft.nameStems));
  const units = drafts.map((draft, index): Unit => {
    const own = stems[index] ?? NO_VECTOR;
    return {
      index,
      start: draft.start,
      end: draft.end,
      article: draft.article,
      sentence: draft.sentence,
      position: draft.position,
      slot: draft.slot,
      depth: draft.depth,
      stems: own,
      characters: characters[index] ?? NO_VECTOR,
      roots: roots[index] ?? NO_VECTOR,
      relatedTerms: termsOf(related, index),
      statement: draft.statement === draft.terms ? own : (statements[index] ?? NO_VECTOR),
      window: windows[index] ?? NO_VECTOR,
      quoted: termSet(draft.quoted, idf),
      speakers: termSet(draft.speakers, idf),
      names: termSet(
        draft.terms.filter((term) => eventNames.has(term)),
        idf,
      ),
      numbers: draft.numbers,
      dates: draft.dates,
    };
  });
  return { units, idf, relatedIdf: idfOf(related) };
}

const NO_IDS: readonly number[] = [];

/** Vectors of documents, by their own frequencies. */
function weighed(documents: readonly (readonly number[])[]): SparseVector[] {
  const terms = sortTerms(documents);
  return vectorsOf(terms, idfOf(terms));
}

function windowTerms(drafts: readonly Draft[], index: number): number[] {
  const own = drafts[index];
  if (own === undefined) return [];
  const beside = [drafts[index - 1], drafts[index + 1]].filter(
    (draft) => draft !== undefined && draft.article === own.article && draft.slot !== 'headline',
  );
  return [...own.terms, ...flatMap(beside, (draft) => draft?.terms ?? [])];
}
