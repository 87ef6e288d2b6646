import { sentencesIn, tokensIn } from '../../language/analyse.ts';
import type { Token } from '../../language/pack.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import { outletLabel } from '../../model/article.ts';
import type { CoverageAnswer, UniqueText } from '../../model/comparison.ts';
import { flatMap } from '../../model/flat-map.ts';
import { inBoth, joined, listed, NO_NOTE, type Note, type NoteLanguage } from '../../model/note.ts';
import type { Slot } from '../../model/outline.ts';
import { slice } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { quoted } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** A statement that an article could have known and that is not found in it. */
export const absent: Detector = {
  kind: 'omission',
  sees: 'a statement told elsewhere, knowable when an article of the same days appeared, and not found in it',
  ignores:
    'statements first told later, articles of other days, articles without a date, subheads; where a sentence comes near, or the articles that tell it may not tell the same, it is a candidate',
  detect: (subject) => ({
    findings: [
      ...flatMap(subject.alignment.passages, (passage) => fromPassage(passage, subject)),
      ...flatMap(subject.unique, (unique) => fromUnique(unique, subject)),
    ],
  }),
};

/** What the source itself says and no report repeats. */
const FROM_THE_SOURCE = 0.5;
/**
 * Where a sentence of the article holds this share of a statement's word weight, the statement may stand there in
 * other words, and its absence is a candidate only.
 */
const MAY_BE_TOLD = 0.12;
const CANDIDATE = 0.2;
/** Weight of a statement by its place where it is told. A headline says shorter what its text says. */
const WEIGHTS: Readonly<Record<Slot, number>> = { headline: CANDIDATE, lede: 0.4, body: 0.25, subhead: CANDIDATE };
/** What more articles tell is missed more; so many further ones leave a candidate below `DISPLAY_THRESHOLD`. */
const PER_FURTHER = 0.01;
const MOST_FURTHER = 4;

function fromPassage(passage: Passage, subject: Subject): Detection[] {
  const { coverage, placements } = subject.coverage(passage.id);
  const lacking = Object.entries(coverage).filter(([, { answer }]) => answer === 'absent');
  if (lacking.length === 0) return [];
  const words = firstWords(passage.readings, subject);
  const missing = namesOf(lacking, subject);
  const tellers = subject.independent(passage.readings.map((reading) => reading.article));
  const nearest = Math.max(
    ...passage.readings.map(({ article, spans }) =>
      nearestOf(
        lacking,
        flatMap(spans, (span) => tokensIn(subject.article(article), span)),
        subject,
      ),
    ),
  );
  const near = nearness(nearest);
  const weight = nearest >= MAY_BE_TOLD ? CANDIDATE : Math.max(...placements.map(({ slot }) => WEIGHTS[slot]));
  return [
    {
      subkind: 'not-found',
      passage: passage.id,
      readings: passage.readings,
      note: {
        en: `Told by ${names(passage.readings, subject, 'en')}, not found in ${missing.en}: ${words}${near.en}.`,
        ar: `ورد في نص ${names(passage.readings, subject, 'ar')}، ولم يوجد في نص ${missing.ar}: ${words}${near.ar}.`,
      },
      basis: {
        ...lackingBasis(lacking),
        toldBy: passage.readings.map((reading) => reading.article),
        nearestSentence: round(nearest),
      },
      weight: round(weight + PER_FURTHER * Math.min(MOST_FURTHER, tellers - 1)),
    },
  ];
}

type Lacking = readonly (readonly [string, CoverageAnswer])[];

const namesOf = (lacking: Lacking, subject: Subject): Note =>
  inBoth((language) =>
    listed(
      lacking.map(([id]) => label(id, subject, language)),
      language,
    ),
  );

/** Which articles lack it, and by what time each could have known. */
const lackingBasis = (
  lacking: Lacking,
): { readonly lacking: readonly string[]; readonly timing: Record<string, string> } => ({
  lacking: lacking.map(([id]) => id),
  timing: Object.fromEntries(lacking.map(([id, { why }]) => [id, why.en])),
});

function fromUnique({ article, span, coverage }: UniqueText, subject: Subject): Detection[] {
  const lacking = Object.entries(coverage).filter(([, { answer }]) => answer === 'absent');
  if (lacking.length === 0) return [];
  const readings = [{ article, spans: [span] }];
  const missing = namesOf(lacking, subject);
  const tokens = tokensIn(subject.article(article), span);
  const nearest = nearestOf(lacking, tokens, subject);
  const [sentence] = sentencesIn(subject.article(article), span);
  const primary = subject.article(article).article.kind === 'primary';
  const words = firstWords(readings, subject);
  const near = nearness(nearest);
  const weight = primary ? FROM_THE_SOURCE : WEIGHTS[sentence?.slot ?? 'body'];
  return [
    {
      subkind: primary ? 'not-in-reports' : 'only-in',
      passage: undefined,
      readings,
      note: {
        en: `${primary ? 'In the primary document' : 'Told by'} ${label(article, subject, 'en')}, not found in ${missing.en}: ${words}${near.en}.`,
        ar: `ورد في ${primary ? 'الوثيقة الأصلية' : 'نص'} ${label(article, subject, 'ar')}، ولم يوجد في نص ${missing.ar}: ${words}${near.ar}.`,
      },
      basis: {
        ...lackingBasis(lacking),
        toldBy: [article],
        nearestSentence: round(nearest),
      },
      weight: nearest >= MAY_BE_TOLD ? CANDIDATE : weight,
    },
  ];
}

/** How much of a statement's word weight the nearest sentence of the articles that lack it holds, 0 to 1. */
function nearestOf(lacking: Lacking, tokens: readonly Token[], subject: Subject): number {
  const stems = subject.stems.of(tokens);
  return Math.max(...lacking.map(([id]) => subject.nearest(subject.article(id)).toStems(stems)));
}

const nearness = (share: number): Note =>
  share < MAY_BE_TOLD
    ? NO_NOTE
    : {
        en: ` (a sentence there holds ${Math.round(share * 100)} % of its words by weight: it may be told in other words)`,
        ar: ` (في جملة هناك ${Math.round(share * 100)} % من كلماته وزنًا: فقد يكون مذكورًا بألفاظ أخرى)`,
      };

const label = (article: string, subject: Subject, language: NoteLanguage): string =>
  outletLabel(subject.article(article).article, language);

const names = (readings: readonly Reading[], subject: Subject, language: NoteLanguage): string =>
  joined([...new Set(readings.map(({ article }) => label(article, subject, language)))], language);

function firstWords(readings: readonly Reading[], subject: Subject): string {
  const reading = readings[0];
  const span = reading?.spans[0];
  return reading && span ? quoted(slice(subject.article(reading.article).text, span)) : '';
}
