import { sharedWeight } from '../../vectors/vectors.ts';
import type { Unit } from '../units.ts';
import type { EvidenceKind } from './kind.ts';

/** Speakers that share less of their words are two speakers. */
const ONE_SPEAKER = 0.25;

function overlap(a: Unit, b: Unit, idf: Float64Array): number | undefined {
  if (a.speakers.ids.length === 0 || b.speakers.ids.length === 0) return undefined;
  const smaller = Math.min(a.speakers.weight, b.speakers.weight);
  return sharedWeight(a.speakers.ids, b.speakers.ids, idf) / (smaller || 1);
}

/** How much of the words that name the speaker is shared. */
export const sameSpeaker: EvidenceKind = {
  speaks: 'for',
  says: { en: 'same speaker', ar: 'المتحدث نفسه' },
  measure: ({ a, b }, { event }) => overlap(a, b, event.idf) ?? 0,
};

/** Both name a speaker, and not the same one. */
export const otherSpeaker: EvidenceKind = {
  speaks: 'against',
  says: { en: 'another speaker', ar: 'متحدث آخر' },
  measure: ({ a, b }, { event }) => {
    const shared = overlap(a, b, event.idf);
    return shared !== undefined && shared < ONE_SPEAKER ? 1 : 0;
  },
};
