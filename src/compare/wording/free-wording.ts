import type { Passage } from '../../model/alignment.ts';
import { type Detection, round } from '../detector.ts';
import { shareChanged } from '../diff/shared-words.ts';
import { excerpt, type Side } from '../diff/side.ts';
import { comparability } from './weight.ts';

/** A free telling has nothing to point at: always a candidate, below every difference that can be shown. */
const NOTHING_TO_POINT_AT = 0.24;

export function freeWording(passage: Passage, a: Side, b: Side, shared: number): Detection {
  const changed = shareChanged(a, b, shared);
  const percent = Math.round((1 - changed) * 100);
  return {
    subkind: 'free-wording',
    passage: passage.id,
    readings: [a.reading, b.reading],
    note: {
      en: `${excerpt(a)} in ${a.text.outlet.en} and ${excerpt(b)} in ${b.text.outlet.en} share ${percent} % of their words.`,
      ar: `${excerpt(a)} في نص ${a.text.outlet.ar} و${excerpt(b)} في نص ${b.text.outlet.ar}: المشترك ${percent} % من كلماتهما.`,
    },
    basis: { method: 'content words of one key, in any order', wordsShared: shared, shareChanged: round(changed) },
    weight: round(passage.confidence * comparability(changed) * NOTHING_TO_POINT_AT),
  };
}
