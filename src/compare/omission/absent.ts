import { sentencesIn } from '../../language/analyse.ts';
import type { Passage, Reading } from '../../model/alignment.ts';
import { outletLabel } from '../../model/article.ts';
import type { UniqueText } from '../../model/comparison.ts';
import { slice } from '../../model/span.ts';
import type { Detection, Detector } from '../detector.ts';
import { quoted } from '../phrases.ts';
import type { Subject } from '../subject.ts';

/** A statement that an article could have known and that is not found in it. */
export const absent: Detector = {
  kind: 'omission',
  sees: 'a statement told elsewhere, knowable when an article of the same days appeared, and not found in it',
  ignores: 'statements first told later, articles of other days, articles without a date, subheads',
  detect: (subject) => ({
    findings: [
      ...subject.alignment.passages.flatMap((passage) => fromPassage(passage, subject)),
      ...subject.unique.flatMap((unique) => fromUnique(unique, subject)),
    ],
  }),
};

/** Weight of a statement that one other article tells; more tellers and a prominent place add to it. */
const ONE_TELLER = 0.25;
const PER_FURTHER_TELLER = 0.2;
const HEADLINE_OR_LEDE = 0.15;
/** What the source itself says and no report repeats. */
const FROM_THE_SOURCE = 0.5;

function fromPassage(passage: Passage, subject: Subject): Detection[] {
  const { coverage, placements } = subject.coverage(passage.id);
  const lacking = Object.entries(coverage).filter(([, { answer }]) => answer === 'absent');
  const prominent = placements.some(({ slot }) => slot !== 'body');
  return lacking.map(([article, { why }]) => ({
    subkind: 'not-found',
    passage: passage.id,
    readings: passage.readings,
    note: `Told by ${names(passage.readings, subject)}, not found in ${label(article, subject)}: ${firstWords(passage.readings, subject)}.`,
    basis: { lacking: article, toldBy: passage.readings.map((reading) => reading.article), timing: why },
    weight: weightOf(subject.independent(passage.readings.map((reading) => reading.article)), prominent),
  }));
}

function fromUnique({ article, span, coverage }: UniqueText, subject: Subject): Detection[] {
  const lacking = Object.entries(coverage).filter(([, { answer }]) => answer === 'absent');
  if (lacking.length === 0) return [];
  const readings = [{ article, spans: [span] }];
  const missing = lacking.map(([id]) => label(id, subject)).join(', ');
  const [sentence] = sentencesIn(subject.article(article), span);
  const primary = subject.article(article).article.kind === 'primary';
  return [
    {
      subkind: primary ? 'not-in-reports' : 'only-in',
      passage: undefined,
      readings,
      note: `${primary ? `In the primary document ${label(article, subject)}` : `Told by ${label(article, subject)} only`}, not found in ${missing}: ${firstWords(readings, subject)}.`,
      basis: {
        lacking: lacking.map(([id]) => id),
        toldBy: [article],
        timing: Object.fromEntries(lacking.map(([id, { why }]) => [id, why])),
      },
      weight: primary ? FROM_THE_SOURCE : weightOf(1, sentence?.slot === 'headline' || sentence?.slot === 'lede'),
    },
  ];
}

const weightOf = (tellers: number, prominent: boolean): number =>
  Math.round(Math.min(1, ONE_TELLER + PER_FURTHER_TELLER * (tellers - 1) + (prominent ? HEADLINE_OR_LEDE : 0)) * 1000) /
  1000;

const label = (article: string, subject: Subject): string => outletLabel(subject.article(article).article);

const names = (readings: readonly Reading[], subject: Subject): string =>
  [...new Set(readings.map(({ article }) => label(article, subject)))].join(' and ');

function firstWords(readings: readonly Reading[], subject: Subject): string {
  const reading = readings[0];
  const span = reading?.spans[0];
  return reading && span ? quoted(slice(subject.article(reading.article).text, span)) : '';
}
