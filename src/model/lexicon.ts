export const LEXICON_CATEGORIES = ['reporting', 'hedge', 'booster', 'evidential', 'concept'] as const;
export const GUARD_RULES = ['near', 'not', 'then', 'not-before', 'next-imperfect', 'next-number'] as const;

export type LexiconCategory = (typeof LEXICON_CATEGORIES)[number];

/** Words with a class, and where they come from. */
export interface LexiconEntry {
  readonly category: LexiconCategory;
  /** Class inside the category; for `concept` the concept the word names. */
  readonly class: string;
  readonly lemma: string;
  /** Written forms; each is one word or a phrase. */
  readonly forms: readonly (readonly string[])[];
  readonly guards: readonly Guard[];
  readonly source: string;
  readonly note: string;
}

/** What keeps homographs apart («ضم القرم», «ضم أعضاء جدد»); `words` are loose keys. */
export interface Guard {
  readonly rule: (typeof GUARD_RULES)[number];
  readonly words: readonly string[];
}

/** What a workspace adds to the lexicons, and what it silences, in `lexicon.yaml`. */
export interface LexiconChanges {
  readonly add: readonly (LexiconEntry & { readonly language: string })[];
  /** Every field that is there must agree. */
  readonly silence: readonly {
    readonly category?: LexiconCategory | undefined;
    readonly class?: string | undefined;
    readonly lemma?: string | undefined;
  }[];
}

export const NO_LEXICON_CHANGES: LexiconChanges = { add: [], silence: [] };

/** The entries of one language as a workspace wants them. */
export const changedLexicon = (
  entries: readonly LexiconEntry[],
  { add, silence }: LexiconChanges,
  language: string,
): readonly LexiconEntry[] =>
  add.length + silence.length === 0
    ? entries
    : [
        ...entries.filter((entry) => !silence.some((one) => agrees(one, entry))),
        ...add.filter((entry) => entry.language === language),
      ];

const agrees = (wanted: LexiconChanges['silence'][number], entry: LexiconEntry): boolean =>
  (wanted.category === undefined || wanted.category === entry.category) &&
  (wanted.class === undefined || wanted.class === entry.class) &&
  (wanted.lemma === undefined || wanted.lemma === entry.lemma);
