import type { AnalysedArticle } from '../../language/analyse.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { clauses, listed, type NoteLanguage } from '../../model/note.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import { sideOf } from '../sides.ts';
import type { Subject } from '../subject.ts';
import type { Voice } from '../voices.ts';

/** Speakers with less of the text are left out of the sentence; the counts have all. */
const LEAST = 0.05;
const MOST_LISTED = 4;
/** Below this difference in the share of any speaker or side nothing is said. */
const APART = 0.15;
/** A candidate: words are given to the speaker named last, and pronouns are not resolved. */
const WEIGHT = 0.24;

/** How many words each speaker has. */
export const voiceShare: Detector = {
  kind: 'emphasis',
  sees: `words given to each speaker, and to each side that event.yaml names, where shares of two articles differ by ${APART * 100} % and more`,
  ignores: 'the narrator’s own words; titles that no name stands beside; sides that nobody listed',
  detect: (subject) => {
    const articles = subject.reports
      .map((article) => ({ article, voices: subject.voices(article) }))
      .filter(({ voices }) => voices.length > 0);
    if (articles.length < 2 || !differ(articles)) return { findings: [] };
    return { findings: [finding(articles, subject)] };
  },
};

interface ArticleVoices {
  readonly article: AnalysedArticle;
  readonly voices: readonly Voice[];
}

const shareOf = ({ article }: ArticleVoices, words: number): number => words / Math.max(1, article.wordCount);

function differ(articles: readonly ArticleVoices[]): boolean {
  const keys = new Set(flatMap(articles, ({ voices }) => voices.map(({ key }) => key)));
  return [...keys].some((key) => {
    const shares = articles.map((own) => shareOf(own, own.voices.find((voice) => voice.key === key)?.words ?? 0));
    return Math.max(...shares) - Math.min(...shares) >= APART;
  });
}

function finding(articles: readonly ArticleVoices[], { event }: Subject): Detection {
  return {
    subkind: 'voice-share',
    passage: undefined,
    readings: articles.map(({ article, voices }) => ({
      article: article.article.id,
      spans: flatMap(voices, ({ spans }) => spans).sort((x, y) => x.start - y.start),
    })),
    note: {
      en: `Words given to speakers: ${sharesOf(articles, event, 'en')}.`,
      ar: `الكلمات المعطاة للمتحدثين: ${sharesOf(articles, event, 'ar')}.`,
    },
    basis: {
      words: Object.fromEntries(
        articles.map((own) => [
          own.article.article.id,
          {
            all: own.article.wordCount,
            speakers: own.voices.map(({ speaker, words }) => ({
              written: speaker.written,
              level: speaker.level,
              words,
            })),
            sides: sideShares(own, event.sides),
          },
        ]),
      ),
    },
    weight: WEIGHT,
  };
}

function sideShares(own: ArticleVoices, sides: Subject['event']['sides']): Record<string, number> {
  return Object.fromEntries(
    Object.keys(sides).map((side) => [
      side,
      round(
        shareOf(
          own,
          own.voices
            .filter(({ speaker }) => sideOf(speaker.written, sides, own.article.pack) === side)
            .reduce((sum, { words }) => sum + words, 0),
        ),
      ),
    ]),
  );
}

const NOBODY = { en: 'no speaker with 5 %', ar: 'لا متحدث له 5 %' } as const;

const sharesOf = (articles: readonly ArticleVoices[], event: Subject['event'], language: NoteLanguage): string =>
  clauses(
    articles.map((own) => {
      const speakers = own.voices
        .filter(({ words }) => shareOf(own, words) >= LEAST)
        .slice(0, MOST_LISTED)
        .map(({ speaker, words }) => `${quoted(speaker.written, SHORT_QUOTATION)} ${percent(shareOf(own, words))}`);
      const sides = Object.entries(sideShares(own, event.sides)).map(([side, share]) => `${side} ${percent(share)}`);
      return `${outletLabel(own.article.article, language)} ${listed([...speakers, ...sides], language) || NOBODY[language]}`;
    }),
    language,
  );

const percent = (share: number): string => `${Math.round(share * 100)} %`;
