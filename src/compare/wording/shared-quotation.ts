import type { AnalysedArticle } from '../../language/analyse.ts';
import type { Quote } from '../../language/pack.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { contains, slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import { maySpeakAsOne, type NamedSpeaker, speakersOf } from '../speakers.ts';
import type { Subject } from '../subject.ts';

/** A candidate: one word may be said of two things. */
const WEIGHT = 0.24;

/** The same quoted words in the mouths of two speakers. */
export const sharedQuotation: Detector = {
  kind: 'wording',
  sees: 'the same words in quotation marks in two articles, given to different speakers',
  ignores:
    'quotations whose speaker either article does not name, names and codes in quotation marks, an office that may be the person',
  detect: (subject) => {
    const uses = flatMap(subject.articles, (article) => usesIn(article, subject));
    return { findings: flatMap([...groupBy(uses, ({ key }) => key).values()], detectIn) };
  },
};

interface Use {
  readonly article: AnalysedArticle;
  readonly quote: Quote;
  /** Content words of the quotation, as nouns stand in running text. */
  readonly key: string;
  readonly speaker: NamedSpeaker;
}

const usesIn = (article: AnalysedArticle, subject: Subject): Use[] =>
  flatMap(article.sentences, (sentence) =>
    flatMap(sentence.quotes, (quote): Use[] => {
      if (quote.role !== 'speech' || !quote.closed || !contains(sentence, quote)) return [];
      const clause = sentence.clauses.find((own) => contains(own, quote)) ?? sentence;
      const text = subject.text({ article: article.article.id, spans: [{ start: clause.start, end: clause.end }] });
      const [speaker] = speakersOf(text, subject.knownNames);
      const { pack } = article;
      const words = sentence.tokens.filter(
        (token) => contains(quote, token) && token.kind !== 'punctuation' && !pack.isFunctionWord(token.loose),
      );
      const key = words.map((token) => token.forms.bareKey).join(' ');
      return speaker === undefined || key.length < SHORTEST ? [] : [{ article, quote, key, speaker }];
    }),
  );

/** A quoted word of fewer letters says too little. */
const SHORTEST = 4;

function detectIn(uses: readonly Use[]): Detection[] {
  const [first, ...others] = [...groupBy(uses, ({ article }) => article).values()];
  if (first === undefined) return [];
  return flatMap(others, (other) => {
    const [one, twin] = [first[0], other[0]];
    const mayAgree = first.some((x) => other.some((y) => maySpeakAsOne(x.speaker, y.speaker, x.article.pack)));
    return one === undefined || twin === undefined || mayAgree || one.article.pack !== twin.article.pack
      ? []
      : [finding(one, twin)];
  });
}

const finding = (one: Use, other: Use): Detection => ({
  subkind: 'attribution',
  passage: undefined,
  readings: [one, other].map(({ article, quote: { start, end } }) => ({
    article: article.article.id,
    spans: [{ start, end }],
  })),
  note: {
    en: `${wordsOf(one)} is said by ${speakerOf(one)} in ${outletLabel(one.article.article)} and ${wordsOf(other)} by ${speakerOf(other)} in ${outletLabel(other.article.article)}.`,
    ar: `${wordsOf(one)} منسوب إلى ${speakerOf(one)} في نص ${outletLabel(one.article.article, 'ar')}، و${wordsOf(other)} منسوب إلى ${speakerOf(other)} في نص ${outletLabel(other.article.article, 'ar')}.`,
  },
  basis: {
    words: one.key,
    speakers: [one, other].map(({ article, speaker }) => ({
      article: article.article.id,
      written: speaker.written,
      level: speaker.level,
    })),
  },
  weight: WEIGHT,
});

const wordsOf = ({ article, quote }: Use): string => quoted(slice(article.text, quote));
const speakerOf = ({ speaker }: Use): string => quoted(speaker.written, SHORT_QUOTATION);
