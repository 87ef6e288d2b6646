import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { clauses, inBoth, listed } from '../../model/note.ts';
import { slice } from '../../model/span.ts';
import { allAlike, type Detector } from '../detector.ts';
import { quoted } from '../phrases.ts';

const ANONYMOUS = new Set(['anon-source', 'anon', 'weasel', 'hearsay']);
/** A candidate: a source without a name here may be named in the next sentence. */
const WEIGHT = 0.2;

/** Where an article rests on sources without a name. */
export const unnamedSources: Detector = {
  kind: 'wording',
  sees: 'sources without a name (مسؤول, مصادر مطلعة, officials say), article by article, with every place',
  ignores:
    'events in which no article, or only one article, is compared; it counts sentences, not their share of the text',
  detect: (subject) => {
    const users = subject.articles
      .map((article) => ({
        article,
        hits: flatMap(article.sentences, (sentence) =>
          subject
            .hits(sentence, article.pack)
            .filter(({ entry }) => entry.category === 'evidential' && ANONYMOUS.has(entry.class))
            .slice(0, 1),
        ),
      }))
      .filter(({ hits }) => hits.length > 0);
    const shown = users.map(({ hits }) =>
      hits
        .map(({ entry }) => entry.lemma)
        .sort()
        .join(' '),
    );
    if (users.length === 0 || subject.articles.length < 2 || allAlike(shown, subject.articles.length))
      return { findings: [] };
    const counts = inBoth((language) =>
      clauses(
        users.map(({ article, hits }) => {
          const words = [...new Set(hits.map((hit) => quoted(slice(article.text, hit))))].slice(0, 3);
          return `${outletLabel(article.article, language)} ${hits.length} (${listed(words, language)})`;
        }),
        language,
      ),
    );
    const [without, all] = [subject.articles.length - users.length, subject.articles.length];
    return {
      findings: [
        {
          subkind: 'attribution',
          passage: undefined,
          readings: users.map(({ article, hits }) => ({
            article: article.article.id,
            spans: hits.map(({ start, end }) => ({ start, end })),
          })),
          note: {
            en: `Sources without a name: ${counts.en}; ${without} of ${all} articles have none.`,
            ar: `مصادر بلا أسماء: ${counts.ar}؛ والمقالات التي تخلو منها: ${without} من ${all}.`,
          },
          basis: {
            entries: flatMap(users, ({ article, hits }) =>
              hits.map(({ entry }) => ({
                article: article.article.id,
                lemma: entry.lemma,
                class: entry.class,
                source: entry.source,
              })),
            ),
          },
          weight: WEIGHT,
        },
      ],
    };
  },
};
