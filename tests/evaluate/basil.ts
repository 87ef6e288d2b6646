import * as v from 'valibot';

/**
 * Hand-aligned events whose texts are not ours to pass on: only which sentences state the same. The texts are those of
 * BASIL (Fan et al. 2019, “In Plain Sight: Media Bias Through the Lens of Factual Reporting”), a collection of American
 * news with three outlets an event, in `articles/<year>/`.
 */

const Sentences = v.array(v.number());
/** Numbers of sentences by outlet: 0 is the headline, then the body's in their order. */
const Members = v.record(v.string(), Sentences);

export const AlignedEventSchema = v.object({
  event: v.string(),
  /** BASIL's name for the three articles. */
  triplet: v.string(),
  groups: v.array(
    v.object({
      relation: v.picklist(['same', 'partial']),
      members: Members,
      conflict: v.optional(v.boolean()),
      confidence: v.optional(v.literal('low')),
    }),
  ),
  notAligned: v.array(Members),
});
export type AlignedEvent = v.InferOutput<typeof AlignedEventSchema>;

export const BasilArticleSchema = v.object({
  'triplet-uuid': v.string(),
  source: v.pipe(v.string(), v.toLowerCase(), v.picklist(['fox', 'nyt', 'hpo'])),
  title: v.string(),
  date: v.string(),
  'body-paragraphs': v.array(v.array(v.string())),
});
export type BasilArticle = v.InferOutput<typeof BasilArticleSchema>;

const OUTLETS = { fox: 'foxnews', nyt: 'nytimes', hpo: 'huffpost' } as const;

/** What `framediff evaluate` reads: a gold file, and the texts it points into, by file name. */
export interface GoldFolder {
  readonly gold: object;
  readonly texts: Readonly<Record<string, string>>;
}

/** @throws Error when a group names a sentence that its article does not have. */
export function goldFolder({ event, groups, notAligned }: AlignedEvent, articles: readonly BasilArticle[]): GoldFolder {
  const laidOut = new Map<string, LaidOut>(articles.map((article) => [OUTLETS[article.source], layOut(article)]));
  const membersOf = (members: Readonly<Record<string, readonly number[]>>): object[] =>
    Object.entries(members).map(([outlet, sentences]) => {
      const missing = sentences.find((id) => laidOut.get(outlet)?.sentences[id] === undefined);
      if (missing !== undefined) throw new Error(`${event}: ${outlet} has no sentence ${missing}`);
      return { file: `${outlet}.txt`, sentences };
    });
  return {
    gold: {
      event,
      files: Object.fromEntries(
        [...laidOut].map(([outlet, { published, sentences }]) => [`${outlet}.txt`, { published, sentences }]),
      ),
      groups: groups.map(({ members, ...group }) => ({ ...group, members: membersOf(members) })),
      not_aligned: notAligned.map((members) => {
        const [a, b] = membersOf(members);
        return { a, b, why: '' };
      }),
    },
    texts: Object.fromEntries([...laidOut].map(([outlet, { text }]) => [`${outlet}.txt`, text])),
  };
}

interface GoldSentence {
  readonly id: number;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'title' | 'body';
}

interface LaidOut {
  readonly published: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

/** Headline, blank line, a line for each paragraph. */
function layOut({ title, date, 'body-paragraphs': paragraphs }: BasilArticle): LaidOut {
  const sentences: GoldSentence[] = [];
  let text = '';
  const add = (sentence: string, kind: GoldSentence['kind']): void => {
    const start = lengthOf(text);
    text += sentence;
    sentences.push({ id: sentences.length, start, end: lengthOf(text), text: sentence, kind });
  };
  add(inOneLine(title), 'title');
  text += '\n\n';
  for (const paragraph of paragraphs) {
    for (const [index, sentence] of paragraph.map(inOneLine).filter(Boolean).entries()) {
      if (index > 0) text += ' ';
      add(sentence, 'body');
    }
    text += '\n';
  }
  return { published: date, text, sentences };
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const lengthOf = (text: string): number => [...text].length;
