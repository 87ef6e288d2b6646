import type { Attribution } from '../../language/pack.ts';
import { slice } from '../../model/span.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { isOneStatement, type ReadingPair } from '../pair.ts';
import { quoted } from '../phrases.ts';
import type { ReadingText } from '../reading-text.ts';
import { maySpeakAsOne, speakerOf } from '../speakers.ts';
import type { Subject } from '../subject.ts';

/**
 * How far a class of reporting verbs stands from plain "said", as a rank for what to show first. Classes that only
 * carry speech on (`neutral`, `continuation`, `explanatory`, `quoting`, sources, headlines) count as plain.
 */
const MARKEDNESS: Readonly<Record<string, number>> = {
  distancing: 0.7,
  hostile: 0.7,
  denial: 0.7,
  concessive: 0.65,
  revealing: 0.5,
  supportive: 0.5,
  directive: 0.45,
  assertive: 0.45,
  opinion: 0.4,
  emotive: 0.4,
  pointing: 0.35,
  performative: 0.3,
};

/** The classes of reporting verbs in Arabic; one that a workspace adds goes by its own name. */
const CLASSES: Readonly<Record<string, string>> = {
  neutral: 'محايد',
  continuing: 'استطراد',
  explaining: 'توضيح',
  distancing: 'تشكيك',
  hostile: 'عدائي',
  denial: 'نفي',
  concessive: 'إقرار',
  revealing: 'كشف',
  supportive: 'تأييد',
  directive: 'طلب',
  assertive: 'تأكيد',
  opinion: 'رأي',
  emotive: 'انفعال',
  pointing: 'إشارة',
  performative: 'إعلان',
};
const classIn = (verbClass: string): string => CLASSES[verbClass] ?? verbClass;

/** A candidate: a verb may stand before another part of the sentence than the one that is shared. */
const CANDIDATE = 0.34;

/** The class of the verb that reports the same statement of the same speaker. */
export const reportingVerb: Detector = {
  kind: 'wording',
  sees: 'the same statement of what may be the same speaker, reported with verbs of different classes (قال, أكد, زعم)',
  ignores: 'verbs of one class, and neutral, continuing and explaining verbs among themselves',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  if (!isOneStatement(pair)) return [];
  const {
    passage,
    a: { text: a },
    b: { text: b },
  } = pair;
  const x = mainAttribution(a);
  const y = mainAttribution(b);
  if (x === undefined || y === undefined) return [];
  const [markedX, markedY] = [MARKEDNESS[x.verbClass] ?? 0, MARKEDNESS[y.verbClass] ?? 0];
  if (x.verbClass === y.verbClass || markedX + markedY === 0 || !sameSpeaker(x, a, y, b, subject)) return [];
  const verbOf = (text: ReadingText, { verb }: Attribution): string => quoted(slice(text.article.text, verb));
  return [
    {
      subkind: 'reporting-verb',
      passage: passage.id,
      readings: [a, b].map((text, index) => {
        const { start, end } = (index === 0 ? x : y).verb;
        return { article: text.reading.article, spans: [{ start, end }] };
      }),
      note: {
        en: `${a.outlet.en} reports it with ${verbOf(a, x)} (${x.verbClass}), ${b.outlet.en} reports it with ${verbOf(b, y)} (${y.verbClass}).`,
        ar: `ينقله نص ${a.outlet.ar} بلفظ ${verbOf(a, x)} (${classIn(x.verbClass)})، وينقله نص ${b.outlet.ar} بلفظ ${verbOf(b, y)} (${classIn(y.verbClass)}).`,
      },
      basis: {
        classes: [x, y].map(({ verb, verbClass }, index) => {
          const text = index === 0 ? a : b;
          const entry = text.hits.find((hit) => hit.entry.category === 'reporting' && hit.end === verb.end)?.entry;
          return { article: text.reading.article, class: verbClass, lemma: entry?.lemma, source: entry?.source };
        }),
      },
      weight: round(CANDIDATE * passage.confidence * Math.max(markedX, markedY)),
    },
  ];
}

/** The first verb a reading reports with; a headline's colon is no verb. */
const mainAttribution = ({ attributions }: ReadingText): Attribution | undefined =>
  attributions.find(({ verbClass }) => verbClass !== 'headline' && verbClass !== 'source');

function sameSpeaker(x: Attribution, a: ReadingText, y: Attribution, b: ReadingText, subject: Subject): boolean {
  const one = speakerOf(x, a.article, a.hits, subject.knownNames);
  const other = speakerOf(y, b.article, b.hits, subject.knownNames);
  return one !== undefined && other !== undefined && maySpeakAsOne(one, other, a.article.pack);
}
