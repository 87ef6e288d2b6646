import type { LexiconEntry } from '../model/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Word } from './word.ts';

/** A stretch of text that is compared as one unit; `strict` and `loose` are the keys it is compared by. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly strict: string;
  readonly loose: string;
  /** For finding candidates only: never shown, never a verdict of equality. */
  readonly stem: string;
  /** UTF-16 length of the clitics written before the word («و», «بال»); 0 where there are none. */
  readonly proclitics: number;
  /** One object for all tokens of an event that are written so: a key under which more can be kept. */
  readonly forms: Word;
}

/** What a language makes of a written word. */
export type WordForms = Pick<Token, 'strict' | 'loose' | 'stem' | 'proclitics'>;

/** A number in the text: `value` in units of one, e.g. «13 ألف» is 13000. */
export interface NumberMention extends Span {
  readonly value: number;
  /** Stem of the counted noun, or empty when the number stands alone. */
  readonly unit: string;
  readonly approximator: Approximator | undefined;
}

export type Approximator = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A day, month or year the text speaks of, as far as it can be resolved: `2022-01-12`, `2022-01`, `2022`. */
export interface DateMention extends Span {
  readonly at: string;
}

/** Text between quotation marks, the marks themselves left out. */
export interface Quote extends Span {
  /** False when the paragraph ends before the quotation mark closes. */
  readonly closed: boolean;
  /** A name («الناتو») or a source code ("TASS1"), which nobody said. */
  readonly role: 'speech' | 'name-or-code';
}

/** Who is said to have said a sentence. */
export interface Attribution {
  readonly speaker: Speaker;
  /** The reporting verb as written. */
  readonly verb: Span;
  /** Class of the verb in the lexicon, or `source` for «بحسب» and `headline` for «S: …». */
  readonly verbClass: string;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** False where no «إن», colon or quotation follows the verb: it may report nothing («رد الفريق بهدف»). */
  readonly introduced: boolean;
}

/** `keys` are stems of the words that name the speaker. An inherited speaker is the last one named before. */
export interface Speaker {
  readonly basis: 'named' | 'inherited';
  readonly span: Span | undefined;
  readonly keys: readonly string[];
}

/** How well a part of a pack works, shown on the pack's page and by `framediff list --languages`. */
interface Capability {
  readonly part: string;
  readonly state: 'good' | 'fair' | 'rough';
  readonly note: string;
}

/**
 * `negation`: turns round what follows; `averting`: keeps it from being («حذر من», “refuse”); `passive`: «تم» and
 * «جرى», the agent is not named; `title`: an office or rank that stands beside a name; `institution`: a body that
 * speaks («وزارة», “ministry”); `reason`: a reason follows.
 */
export type WordRole = 'negation' | 'averting' | 'passive' | 'title' | 'institution' | 'reason';

/** Words of an event, for the decision whether a leading letter is a clitic. */
export type Vocabulary = ReadonlySet<string>;

/** Everything framediff asks of a language. All functions are pure; all spans point into `text`. */
export interface LanguagePack {
  readonly code: string;
  readonly name: { readonly en: string; readonly own: string };
  readonly direction: 'rtl' | 'ltr';
  readonly capabilities: readonly Capability[];
  strictKey(text: string): string;
  looseKey(text: string): string;
  /** Loose key in which spellings that newsrooms choose between meet («أميركي», «أمريكي»). */
  spellingKey(text: string): string;
  /** Spans of the sentences of one paragraph. */
  sentences(text: string, paragraph: Span): Span[];
  /** Spans of the statements inside one sentence; one span when it carries a single statement. */
  clauses(text: string, sentence: Span, tokens: readonly Token[]): Span[];
  /** Keys and stem of one written word; `vocabulary` holds the loose keys of all words of the event. */
  wordForms(written: string, vocabulary: Vocabulary): WordForms;
  /** Spans of the single clitics in what is written before a word («وبال» is three). */
  clitics(written: string): Span[];
  /** True for words that carry grammar, not content. Negation, modality, quantity, time and reporting are content. */
  isFunctionWord(loose: string): boolean;
  /** Key under which spellings of one foreign name meet; empty when the word is too short to tell. */
  nameKey(loose: string): string;
  /** True when two spellings with one name key may be one name. */
  sameName(looseA: string, looseB: string): boolean;
  /** Words with a class: reporting verbs, hedges, boosters, evidentials, names of concepts. */
  readonly lexicon: readonly LexiconEntry[];
  /** Keys under which a word may stand in the lexicon, the fullest first («وبالعقوبات»: also «عقوبات»). */
  lexiconKeys(loose: string): readonly string[];
  /** A verb form of the present or future: «قد» before it hedges, before others it does not. */
  isImperfect(loose: string): boolean;
  /** Whether the token of the role `negation` at `at` negates what follows: not in «لا بد» (must), not in “not only”. */
  negates(tokens: readonly Token[], at: number): boolean;
  /** What a word does to the statement it stands in, as far as one word can tell. */
  wordRole(word: Pick<Token, 'kind' | 'loose'>): WordRole | undefined;
  /** True for "we" and "our"; `vocabulary` tells «حدودنا» (our borders) from «قانونا» (by law). */
  isFirstPersonPlural(loose: string, vocabulary: Vocabulary): boolean;
  /** The consonants a stem is built on, roughly: verb forms, plurals and nouns of one root often meet. */
  root(stem: string): string;
  /** Name of the set of related words a stem belongs to («محادثات», «مفاوضات»), or undefined. */
  relatedWords(stem: string): string | undefined;
  /** Tokens that name a person, as far as the language shows it (a title before, a capital letter). */
  names(tokens: readonly Token[]): Token[];
  /**
   * Key of the person whose name the words are: what articles agree on when they shorten it, a family name or, in
   * Arabic, a given name with the father's. Its first word alone may be all that an article writes.
   */
  personKey(name: readonly Token[]): string;
  /** True for a word that may be part of a name by its form: bare in Arabic, with a capital letter in English. */
  mayBeName(token: Token): boolean;
  /** True for a word that says whom something was said to («للصحفيين»). */
  isAddressee(loose: string): boolean;
  /** False for a word that cannot begin a speaker's name or title («بحظر»). */
  mayOpenNaming(token: Token): boolean;
  numbers(tokens: readonly Token[]): NumberMention[];
  /** `published` (`YYYY-MM-DD`) anchors weekdays and dates without a year. */
  dates(tokens: readonly Token[], published: string | undefined): DateMention[];
  quotes(text: string, paragraph: Span): Quote[];
  /** Speakers that only a sentence before names come back as `inherited` without keys. */
  attributions(sentence: Span, tokens: readonly Token[], quotes: readonly Quote[]): Attribution[];
}
