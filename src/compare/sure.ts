import type { Passage } from '../model/alignment.ts';

/** Below this confidence a passage is too often no passage for its findings to be more than candidates. */
const SURE = 0.8;

export const isSure = ({ confidence }: Pick<Passage, 'confidence'>): boolean => confidence >= SURE;
