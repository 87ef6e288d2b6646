import type { AnalysedArticle } from '../../language/analyse.ts';
import { conceptOf } from '../../language/concepts.ts';
import type { LexiconHit } from '../../language/lexicon.ts';
import { outletLabel, outletNames, publicationDay } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import { inBoth, joined, type Note, type NoteLanguage } from '../../model/note.ts';
import { areOfTheSameDays } from '../coverage.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import type { Subject } from '../subject.ts';

/** From so many mentions on a theme is one the article puts forward. */
const MANY = 4;
/** With one of them in the headline or a subhead so many do; one or two may be a figure of speech. */
const FEW = 3;
const WEIGHT = 0.35;
const IN_HEADING = 0.2;

/** How often a theme of the lexicon comes up, and where. */
export const mentions: Detector = {
  kind: 'emphasis',
  sees: `a theme of the lexicon named ${MANY} times and more, or ${FEW} times and also in a headline or subhead, that another article of the same days never names`,
  ignores: 'names of countries and alliances, articles of other days, small differences in number',
  detect: (subject) => ({
    findings: flatMap(
      subject.concepts.filter((concept) => conceptOf(concept).role !== 'names'),
      (concept) => detectConcept(concept, subject),
    ),
  }),
};

interface Use {
  readonly article: AnalysedArticle;
  readonly hits: readonly LexiconHit[];
  /** Hits in the headline or a subhead. */
  readonly headings: number;
}

function detectConcept(concept: string, subject: Subject): Detection[] {
  const uses = subject.articles.map((article) => useOf(article, concept, subject));
  const strong = uses.filter(({ hits, headings }) => hits.length >= MANY || (headings > 0 && hits.length >= FEW));
  const lacking = uses.filter(({ hits }) => hits.length === 0);
  const pairs = flatMap(strong, (use) => {
    const without = lacking.filter(
      ({ article }) => article.pack === use.article.pack && areOfTheSameDays(article.article, use.article.article),
    );
    return without.length === 0 ? [] : [{ use, without }];
  });
  return pairs.map(({ use, without }) => ({
    subkind: 'mentions',
    passage: undefined,
    readings: [{ article: use.article.article.id, spans: use.hits.map(({ start, end }) => ({ start, end })) }],
    note: noteOf(concept, use, without),
    basis: {
      concept,
      counts: Object.fromEntries(uses.map(({ article, hits }) => [article.article.id, hits.length])),
      inHeadings: use.headings,
      entries: [...new Set(use.hits.map(({ entry }) => `${entry.lemma} (${entry.source})`))],
    },
    weight: round(WEIGHT + (use.headings > 0 ? IN_HEADING : 0)),
  }));
}

function noteOf(concept: string, { article, hits, headings }: Use, without: readonly Use[]): Note {
  const outlet = outletNames(article.article);
  const lacking = inBoth((language) =>
    joined(
      without.map((use) => named(use, language)),
      language,
    ),
  );
  return {
    en: `${outlet.en} names ${conceptOf(concept).en} ${hits.length} times${headings === 0 ? '' : `, ${headings} of them in its headline or subheads`}; not named in ${lacking.en}.`,
    ar: `يرد في نص ${outlet.ar} ذكر ${conceptOf(concept).ar} (عدد المرات: ${hits.length}${headings === 0 ? '' : `، منها في العنوان والعناوين الفرعية: ${headings}`})؛ ولم يرد في نص ${lacking.ar}.`,
  };
}

/** With its day: an article that appeared before may not have known the theme. */
function named({ article: { article } }: Use, language: NoteLanguage): string {
  const [label, day] = [outletLabel(article, language), publicationDay(article.published)];
  return day === undefined || label.includes(day) ? label : `${label} (${day})`;
}

function useOf(article: AnalysedArticle, concept: string, subject: Subject): Use {
  const found = subject.conceptHits(article).get(concept) ?? [];
  const inHeading = found.filter(({ sentence }) => sentence.slot === 'headline' || sentence.slot === 'subhead');
  return { article, hits: found.map(({ hit }) => hit), headings: inHeading.length };
}
