import { flatMap } from '../../model/flat-map.ts';
import type { Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { REPORTING_VERBS } from './lexicon/reporting.ts';

const VERBS: ReadonlyMap<string, string> = new Map(
  flatMap(rows(REPORTING_VERBS), ([verbClass = '', finite, participles]) =>
    [...words(finite), ...words(participles)].map((form) => [form, verbClass] as const),
  ),
);
const PARTICIPLES = new Set(flatMap(rows(REPORTING_VERBS), ([, , participles]) => words(participles)));

/** Class of a reporting verb; undefined for other words. */
export const classOfVerb = ({ loose }: Token): string | undefined => VERBS.get(loose);

/** «…, noting that» has no subject of its own. */
export const isParticiple = ({ loose }: Token): boolean => PARTICIPLES.has(loose);
