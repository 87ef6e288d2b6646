import type { AnalysedArticle, AnalysedSentence } from '../../language/analyse.ts';
import { type Concept, conceptOf } from '../../language/concepts.ts';
import type { LexiconHit } from '../../language/lexicon.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { clauses, listed, type NoteLanguage } from '../../model/note.ts';
import { contains, slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { quoted } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** Candidates: the words are counted wherever they stand, whatever they are said of. Metonyms come last. */
const WEIGHTS: Readonly<Record<Concept['role'], number>> = { labels: 0.2, names: 0.1, topic: 0 };

/** All names an event's articles give to one concept, with their counts. */
export const labelTable: Detector = {
  kind: 'wording',
  sees: 'which names of one concept each article uses, and how often, over the whole event',
  ignores: 'concepts for which all articles use the same names; it compares counts, not statements',
  detect: (subject) => ({
    findings: flatMap(
      subject.concepts.filter((concept) => WEIGHTS[conceptOf(concept).role] > 0),
      (concept) => tableOf(concept, WEIGHTS[conceptOf(concept).role], subject),
    ),
  }),
};

interface Use {
  readonly article: AnalysedArticle;
  readonly hits: readonly { readonly hit: LexiconHit; readonly inQuotation: boolean }[];
}

function tableOf(concept: string, weight: number, subject: Subject): Detection[] {
  const users = subject.articles
    .map((article): Use => ({ article, hits: usesIn(article, concept, subject) }))
    .filter(({ hits }) => hits.length > 0);
  const lemmas = users.map(({ hits }) => [...new Set(hits.map(({ hit }) => hit.entry.lemma))].sort().join('|'));
  if (users.length < 2 || new Set(lemmas).size < 2) return [];
  return [
    {
      subkind: 'label',
      passage: undefined,
      readings: users.map(({ article, hits }) => ({
        article: article.article.id,
        spans: hits.map(({ hit: { start, end } }) => ({ start, end })),
      })),
      note: {
        en: `Names of ${conceptOf(concept).en} over the whole articles: ${countsOf(users, 'en')}.`,
        ar: `تسميات ${conceptOf(concept).ar} في المقالات كاملة: ${countsOf(users, 'ar')}.`,
      },
      basis: {
        concept,
        counts: Object.fromEntries(
          users.map(({ article, hits }) => [
            article.article.id,
            Object.fromEntries(
              [...groupBy(hits, lemmaOf)].map(([lemma, uses]) => [
                lemma,
                {
                  uses: uses.length,
                  inQuotation: uses.filter(({ inQuotation }) => inQuotation).length,
                  source: uses[0]?.hit.entry.source,
                },
              ]),
            ),
          ]),
        ),
      },
      weight,
    },
  ];
}

const usesIn = (article: AnalysedArticle, concept: string, subject: Subject): Use['hits'] =>
  (subject.conceptHits(article).get(concept) ?? []).map(({ hit, sentence }) => ({
    hit,
    inQuotation: inSpeech(hit, sentence),
  }));

const inSpeech = (hit: LexiconHit, { quotes }: AnalysedSentence): boolean =>
  quotes.some((quote) => quote.role === 'speech' && contains(quote, hit));

const lemmaOf = ({ hit }: Use['hits'][number]): string => hit.entry.lemma;

const countsOf = (users: readonly Use[], language: NoteLanguage): string =>
  clauses(
    users.map(({ article, hits }) => {
      const counts = [...groupBy(hits, lemmaOf).values()].map(
        (uses) => `${quoted(slice(article.text, uses[0]?.hit ?? { start: 0, end: 0 }))} ×${uses.length}`,
      );
      return `${outletLabel(article.article, language)} ${listed(counts, language)}`;
    }),
    language,
  );
