import { type Detection, type Detector, round } from '../detector.ts';
import { excerpt } from '../diff/side.ts';
import type { ReadingPair } from '../pair.ts';
import { type EpistemicStatus, STATUS_LABELS, statusOf } from '../status.ts';

/**
 * Only steps to and from the narrator's own fact are told; how a quotation fares is another detector's. All are
 * candidates: read one by one, most took a statement for fact whose reporting verb the lexicon does not have.
 */
const STEPS: Readonly<Partial<Record<EpistemicStatus, number>>> = {
  accusation: 0.24,
  attributed: 0.2,
  quoted: 0.2,
  hedged: 0.15,
};

/** Told as fact here, as somebody's words there. */
export const epistemic: Detector = {
  kind: 'wording',
  sees: 'a statement that one article tells as its own fact and another as somebody’s statement, accusation or with a hedge',
  ignores: 'kinds of reported speech among themselves; headlines, which leave attribution to the text',
  detectInPair: (pair) => ({ findings: detectIn(pair) }),
};

function detectIn({ passage, a, b, diff }: ReadingPair): Detection[] {
  if (diff.kind !== 'ranges' || [a, b].some(({ text }) => text.sentences.some(({ slot }) => slot === 'headline')))
    return [];
  const [x, y] = [statusOf(a.text), statusOf(b.text)];
  const fact = x === 'fact' ? a : y === 'fact' ? b : undefined;
  if (fact === undefined || fact.text.mayReport) return [];
  const step = STEPS[fact === a ? y : x];
  if (step === undefined) return [];
  return [
    {
      subkind: 'epistemic',
      passage: passage.id,
      readings: [a.reading, b.reading],
      note: {
        en: `${a.text.outlet.en} tells ${excerpt(a)} ${STATUS_LABELS[x].en}; ${b.text.outlet.en} tells it ${STATUS_LABELS[y].en}.`,
        ar: `يرد ${excerpt(a)} في نص ${a.text.outlet.ar} ${STATUS_LABELS[x].ar}، وفي نص ${b.text.outlet.ar} ${STATUS_LABELS[y].ar}.`,
      },
      basis: { status: { [a.reading.article]: x, [b.reading.article]: y } },
      weight: round(passage.confidence * step),
    },
  ];
}
