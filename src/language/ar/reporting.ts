import { flatMap } from '../../model/flat-map.ts';
import type { Token } from '../pack.ts';
import { rows, words } from '../table.ts';
import { looseKey } from './fold.ts';
import { REPORTING_VERBS } from './lexicon/reporting.ts';

export interface ReportingForm {
  readonly verbClass: string;
  /** Participles («مضيفاً») have no subject of their own. */
  readonly participle: boolean;
}

const FORMS: ReadonlyMap<string, ReportingForm> = new Map(
  flatMap(rows(REPORTING_VERBS), ([verbClass = '', finite, participles]) => [
    ...entries(verbClass, words(finite), false),
    ...entries(verbClass, words(participles), true),
  ]),
);

function entries(verbClass: string, forms: readonly string[], participle: boolean): [string, ReportingForm][] {
  return forms.map((form) => [looseKey(form), { verbClass, participle }]);
}

/** «وأوضح» goes on with who spoke or acted before; «وصف» begins with its own و. */
export const isJoined = ({ loose }: Token): boolean => !FORMS.has(loose);

/** The reporting verb a token is, with or without «و» or «ف» before it. */
export function reportingForm(token: Token | undefined): ReportingForm | undefined {
  if (token === undefined || token.kind !== 'word') return undefined;
  const { loose } = token;
  return FORMS.get(loose) ?? (loose.startsWith('و') || loose.startsWith('ف') ? FORMS.get(loose.slice(1)) : undefined);
}
