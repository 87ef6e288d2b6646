import { DISPLAY_THRESHOLD, type Finding, isCandidate } from '../model/finding.ts';
import { KINDS } from '../model/marks.ts';
import type { LoadedEvent } from './loaded-event.ts';
import type { Filter } from './state.ts';
import type { Subject } from './subject.ts';

/** Findings as the reader asked for them. */

export const NO_FILTER: Filter = {
  kinds: KINDS,
  hiddenOutlets: [],
  leastWeight: DISPLAY_THRESHOLD,
};

/** Weights to choose from: everything, what is no candidate, the heaviest. */
export const LEAST_WEIGHTS = [0, DISPLAY_THRESHOLD, 0.5] as const;

/** A finding is hidden with an outlet when it lies in that outlet's text and in no other one that is shown. */
function passes(finding: Finding, filter: Filter, { articles }: LoadedEvent): boolean {
  if (!filter.kinds.includes(finding.kind)) return false;
  if (finding.weight < filter.leastWeight) return false;
  if (filter.hiddenOutlets.length === 0) return true;
  const outlets = finding.readings.map(({ article }) => articles.get(article)?.outlet ?? '');
  return outlets.length === 0 || outlets.some((outlet) => !filter.hiddenOutlets.includes(outlet));
}

/** Findings of a passage, or of the whole articles, that pass the filter; heaviest first. */
export const findingsOf = (loaded: LoadedEvent, passage: string | undefined, filter: Filter): Finding[] =>
  (loaded.findings.get(passage) ?? []).filter((finding) => passes(finding, filter, loaded));

/** What the passage screen lists: a finding without a passage stands alone. */
export const findingsOfSubject = (loaded: LoadedEvent, subject: Subject, filter: Filter): Finding[] =>
  subject.kind === 'passage'
    ? findingsOf(loaded, subject.id, filter)
    : loaded.comparison.findings.filter(({ id }) => id === subject.id);

export const candidatesHidden = (loaded: LoadedEvent, passage: string | undefined, filter: Filter): number =>
  filter.leastWeight === 0
    ? 0
    : (loaded.findings.get(passage) ?? []).filter(
        (finding) => isCandidate(finding) && passes(finding, { ...filter, leastWeight: 0 }, loaded),
      ).length;

export const isUnfiltered = ({ kinds, hiddenOutlets, leastWeight }: Filter): boolean =>
  kinds.length === NO_FILTER.kinds.length && hiddenOutlets.length === 0 && leastWeight === NO_FILTER.leastWeight;
