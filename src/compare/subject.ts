import type { AnalysedArticle, AnalysedSentence } from '../language/analyse.ts';
import { type LexiconHit, LexiconMatcher } from '../language/lexicon.ts';
import type { LanguagePack, Vocabulary } from '../language/pack.ts';
import { vocabularyOf } from '../language/vocabulary.ts';
import type { Alignment, Passage, Reading } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { PassageCoverage, UniqueText } from '../model/comparison.ts';
import type { EventInfo } from '../model/event.ts';
import { flatMap } from '../model/flat-map.ts';
import { groupBy } from '../model/group-by.ts';
import type { LexiconEntry } from '../model/lexicon.ts';
import { type ArticleIndex, articleIndex } from './article-index.ts';
import { coverageAnswer } from './coverage.ts';
import { DiffTokenizer } from './diff/diff-tokens.ts';
import type { Side } from './diff/side.ts';
import { EventStems } from './event-stems.ts';
import { knownNames } from './known-names.ts';
import { NearestSentence } from './nearest.ts';
import { ReadingPair } from './pair.ts';
import { type ReadingText, readingText } from './reading-text.ts';
import { type Voice, voicesOf } from './voices.ts';
import { independent, type WireCopy } from './wire.ts';

/** What a subject is made of. */
export interface SubjectParts {
  readonly event: EventInfo;
  readonly articles: readonly AnalysedArticle[];
  readonly alignment: Alignment;
  readonly unique: readonly UniqueText[];
  readonly coverage: ReadonlyMap<string, PassageCoverage>;
  readonly wireCopies: readonly WireCopy[];
  /** Entries a workspace added or silenced, by language. */
  readonly lexicon: (pack: LanguagePack) => readonly LexiconEntry[];
  readonly base: string | undefined;
}

/** A name of a concept, with the sentence it stands in. */
export interface ConceptHit {
  readonly hit: LexiconHit;
  readonly sentence: AnalysedSentence;
}

/** One event as detectors read it; what several of them need is worked out once, when first asked for. */
export class Subject {
  readonly event: EventInfo;
  readonly articles: readonly AnalysedArticle[];
  readonly alignment: Alignment;
  readonly unique: readonly UniqueText[];
  /** Loose keys of all words of the event. */
  readonly vocabulary: Vocabulary;
  /** Loose keys of the words by which articles name persons. */
  readonly knownNames: ReadonlySet<string>;
  readonly #parts: SubjectParts;
  readonly #byId: ReadonlyMap<string, AnalysedArticle>;
  readonly #tokenizer: DiffTokenizer;
  readonly #matchers = new Map<LanguagePack, LexiconMatcher>();
  readonly #hits = new Map<AnalysedSentence, readonly LexiconHit[]>();
  readonly #texts = new Map<Reading, ReadingText>();
  readonly #indices = new Map<AnalysedArticle, ArticleIndex>();
  readonly #voices = new Map<AnalysedArticle, readonly Voice[]>();
  readonly #conceptHits = new Map<AnalysedArticle, ReadonlyMap<string, readonly ConceptHit[]>>();
  readonly #nearest = new Map<AnalysedArticle, NearestSentence>();
  readonly #textsByPlace = new Map<string, ReadingText>();
  #stems: EventStems | undefined;

  constructor(parts: SubjectParts) {
    this.#parts = parts;
    this.event = parts.event;
    this.articles = parts.articles;
    this.alignment = parts.alignment;
    this.unique = parts.unique;
    this.knownNames = knownNames(parts.articles);
    this.#byId = new Map(parts.articles.map((article) => [article.article.id, article]));
    this.vocabulary = vocabularyOf(parts.articles);
    this.#tokenizer = new DiffTokenizer(parts.articles, this.vocabulary);
  }

  /** The articles of outlets; a primary document is none. */
  get reports(): readonly AnalysedArticle[] {
    return this.articles.filter(({ article }) => article.kind === 'report');
  }

  /** True when an article, by its publication time, could have told what another tells. */
  couldKnow(article: Article, teller: Article): boolean {
    return coverageAnswer(article, [teller]).answer === 'absent';
  }

  get wireCopies(): readonly WireCopy[] {
    return this.#parts.wireCopies;
  }

  /** Tellers of one thing, those that carry the same agency text counted once. */
  independent(ids: readonly string[]): number {
    return independent(ids, this.#parts.wireCopies);
  }

  /** Ids of the concepts that the lexicons of the event's languages name. */
  get concepts(): string[] {
    const packs = new Set(this.articles.map(({ pack }) => pack));
    const entries = flatMap([...packs], (pack) => this.#parts.lexicon(pack));
    return [...new Set(entries.filter(({ category }) => category === 'concept').map((entry) => entry.class))];
  }

  article(id: string): AnalysedArticle {
    const found = this.#byId.get(id);
    if (found === undefined) throw new Error(`the alignment names an article that is not of this event: ${id}`);
    return found;
  }

  /** Where the readings of a passage stand, and who lacks it. */
  coverage(passage: string): PassageCoverage {
    const found = this.#parts.coverage.get(passage);
    if (found === undefined) throw new Error(`no such passage: ${passage}`);
    return found;
  }

  index(article: AnalysedArticle): ArticleIndex {
    return kept(this.#indices, article, () => articleIndex(article));
  }

  /** Who speaks in an article, and how much. */
  voices(article: AnalysedArticle): readonly Voice[] {
    return kept(this.#voices, article, () =>
      voicesOf(article, (sentence) => this.hits(sentence, article.pack), this.knownNames),
    );
  }

  /** Lexicon hits of a sentence. */
  hits(sentence: AnalysedSentence, pack: LanguagePack): readonly LexiconHit[] {
    return kept(this.#hits, sentence, () => this.#matcher(pack).hits(sentence.tokens));
  }

  /** Where an article names each concept, in the order of the text. */
  conceptHits(article: AnalysedArticle): ReadonlyMap<string, readonly ConceptHit[]> {
    return kept(this.#conceptHits, article, () =>
      groupBy(
        flatMap(article.sentences, (sentence) =>
          flatMap(this.hits(sentence, article.pack), (hit) =>
            hit.entry.category === 'concept' ? [{ hit, sentence }] : [],
          ),
        ),
        ({ hit }) => hit.entry.class,
      ),
    );
  }

  /** How near the nearest sentence of an article comes to a statement told elsewhere. */
  nearest(article: AnalysedArticle): NearestSentence {
    return kept(this.#nearest, article, () => new NearestSentence(article, this.stems));
  }

  get stems(): EventStems {
    this.#stems ??= new EventStems(this.articles);
    return this.#stems;
  }

  text(reading: Reading): ReadingText {
    return kept(this.#texts, reading, () =>
      kept(this.#textsByPlace, placeOf(reading), () => {
        const article = this.article(reading.article);
        return readingText(reading, article, (sentence) => this.hits(sentence, article.pack));
      }),
    );
  }

  texts(passage: Passage): ReadingText[] {
    return passage.readings.map((reading) => this.text(reading));
  }

  /** The base article's reading, else the one published first, against each other one. */
  pairs(passage: Passage): ReadingPair[] {
    const { readings } = passage;
    const base = readings.find(({ article }) => article === this.#parts.base) ?? readings[0];
    if (base === undefined) return [];
    const a = this.side(base);
    return readings
      .filter((reading) => reading !== base)
      .map((reading) => new ReadingPair(passage, a, this.side(reading)));
  }

  side(reading: Reading): Side {
    const article = this.article(reading.article);
    return { reading, article, ...this.#tokenizer.tokens(article, reading.spans), text: this.text(reading) };
  }

  #matcher(pack: LanguagePack): LexiconMatcher {
    return kept(this.#matchers, pack, () => new LexiconMatcher(pack, this.#parts.lexicon(pack)));
  }
}

/** Detectors ask for one sentence under readings of their own: the same place is one text. */
const placeOf = ({ article, spans }: Reading): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ') + article;

/** What the map holds for a key; worked out when it is first asked for. */
function kept<Key, Value extends object>(known: Map<Key, Value>, key: Key, work: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = work();
  known.set(key, value);
  return value;
}
