import { cosine } from '../vectors.ts';
import type { EvidenceKind } from './kind.ts';

/** Cosine of light stems, weighted by the event's own document frequencies. */
export const stems: EvidenceKind = {
  says: 'shared words, rare ones weighing more',
  measure: ({ a, b }) => cosine(a.stems, b.stems),
};
