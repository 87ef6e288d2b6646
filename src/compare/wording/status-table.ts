import type { AnalysedArticle } from '../../language/analyse.ts';
import { conceptOf } from '../../language/concepts.ts';
import type { LexiconHit } from '../../language/lexicon.ts';
import { outletLabel } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { groupBy } from '../../model/group-by.ts';
import { clauses, listed, type NoteLanguage } from '../../model/note.ts';
import type { Detection, Detector } from '../detector.ts';
import { type EpistemicStatus, STATUS_LABELS, statusOfWords } from '../status.ts';
import type { Subject } from '../subject.ts';

/** Below the display threshold: attribution is too rough to put this first. */
const WEIGHT = 0.2;

/** How each article stands to what it names. */
export const statusTable: Detector = {
  kind: 'wording',
  sees: 'a concept of the lexicon that one article names as its own fact and another only in reported speech, accusations or with a hedge',
  ignores:
    'headlines and subheads; concepts that every article also names as fact; approximate, since attribution is by patterns',
  detect: (subject) => ({
    findings: flatMap(
      subject.concepts.filter((concept) => conceptOf(concept).role === 'labels'),
      (concept) => detectConcept(concept, subject),
    ),
  }),
};

interface Use {
  readonly article: AnalysedArticle;
  readonly hits: readonly { readonly hit: LexiconHit; readonly status: EpistemicStatus }[];
}

function detectConcept(concept: string, subject: Subject): Detection[] {
  const uses = subject.reports
    .map((article): Use => ({ article, hits: statusesIn(article, concept, subject) }))
    .filter(({ hits }) => hits.length > 0);
  const asFact = uses.filter(({ hits }) => hits.some(({ status }) => status === 'fact'));
  if (asFact.length === 0 || asFact.length === uses.length) return [];
  return [
    {
      subkind: 'epistemic',
      passage: undefined,
      readings: uses.map(({ article, hits }) => ({
        article: article.article.id,
        spans: hits.map(({ hit: { start, end } }) => ({ start, end })),
      })),
      note: {
        en: `How each tells of ${conceptOf(concept).en}: ${countsOf(uses, 'en')}.`,
        ar: `كيف يرد ذكر ${conceptOf(concept).ar}: ${countsOf(uses, 'ar')}.`,
      },
      basis: {
        concept,
        statuses: Object.fromEntries(
          uses.map(({ article, hits }) => [
            article.article.id,
            hits.map(({ hit, status }) => ({ lemma: hit.entry.lemma, source: hit.entry.source, status })),
          ]),
        ),
      },
      weight: WEIGHT,
    },
  ];
}

const countsOf = (uses: readonly Use[], language: NoteLanguage): string =>
  clauses(
    uses.map(({ article, hits }) => {
      const counts = [...groupBy(hits, ({ status }) => status)].map(
        ([status, same]) => `${STATUS_LABELS[status][language]} ×${same.length}`,
      );
      return `${outletLabel(article.article, language)} ${listed(counts, language)}`;
    }),
    language,
  );

const statusesIn = (article: AnalysedArticle, concept: string, subject: Subject): Use['hits'] =>
  (subject.conceptHits(article).get(concept) ?? [])
    .filter(({ sentence }) => sentence.slot !== 'headline' && sentence.slot !== 'subhead')
    .map(({ hit, sentence: { start, end } }) => {
      const text = subject.text({ article: article.article.id, spans: [{ start, end }] });
      return { hit, status: statusOfWords(hit, text) };
    });
