import { inBoth, type Note } from '../../model/note.ts';
import { type Detection, type Detector, round } from '../detector.ts';
import { isOneStatement, type ReadingPair } from '../pair.ts';
import { quoted, SHORT_QUOTATION } from '../phrases.ts';
import type { ReadingText } from '../reading-text.ts';
import { LEVEL_LABELS, maySpeakAsOne, type NamedSpeaker, speakersOf } from '../speakers.ts';
import type { Subject } from '../subject.ts';

/** Candidates: where the speaker differs, the statement often does as well. */
const OTHER_SPEAKER = 0.24;
const OTHER_LEVEL = 0.15;

/** Who is said to say it. */
export const attribution: Detector = {
  kind: 'wording',
  sees: 'one statement by different speakers, or by a named person here and a country, institution or unnamed source there',
  ignores: 'an office and a name, which may be one person; readings that share less than 30 % of their words',
  detectInPair: (pair, subject) => ({ findings: detectIn(pair, subject) }),
};

function detectIn(pair: ReadingPair, subject: Subject): Detection[] {
  if (!isOneStatement(pair)) return [];
  const { passage, a, b, shared } = pair;
  const [left, right] = [speakersOf(a.text, subject.knownNames), speakersOf(b.text, subject.knownNames)];
  const [x, y] = [left[0], right[0]];
  if (x === undefined || y === undefined) return [];
  if (left.some((one) => right.some((other) => maySpeakAsOne(one, other, a.article.pack)))) return [];
  const level = x.level !== y.level;
  return [
    {
      subkind: 'attribution',
      passage: passage.id,
      readings: [spoken(a.text), spoken(b.text)],
      note: {
        en: `${a.text.outlet.en} names ${named(x, level).en} as the speaker; ${b.text.outlet.en} names ${named(y, level).en} as the speaker.`,
        ar: `المتحدث في نص ${a.text.outlet.ar} ${named(x, level).ar}، وفي نص ${b.text.outlet.ar} ${named(y, level).ar}.`,
      },
      basis: {
        speakers: [
          { article: a.reading.article, written: x.written, level: x.level },
          { article: b.reading.article, written: y.written, level: y.level },
        ],
        sharedWords: shared.length,
      },
      weight: round(passage.confidence * (level ? OTHER_LEVEL : OTHER_SPEAKER)),
    },
  ];
}

const named = ({ written, level }: NamedSpeaker, showLevel: boolean): Note =>
  inBoth((language) => `${quoted(written, SHORT_QUOTATION)}${showLevel ? ` (${LEVEL_LABELS[level][language]})` : ''}`);

const spoken = ({ reading, attributions }: ReadingText) => {
  const span = attributions.find(({ speaker }) => speaker.span !== undefined)?.speaker.span;
  return { article: reading.article, spans: span === undefined ? reading.spans : [span] };
};
