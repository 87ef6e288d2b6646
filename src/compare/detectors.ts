import type { Detector } from './detector.ts';
import { placement } from './emphasis/placement.ts';
import { absent } from './omission/absent.ts';
import { words } from './wording/words.ts';

/** Every detector, by id. Adding one is adding a file and a line here. */
export const DETECTORS = { words, placement, absent } satisfies Record<string, Detector>;
