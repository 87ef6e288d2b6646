import * as v from 'valibot';

const Counts = v.object({ wording: v.number(), emphasis: v.number(), omission: v.number() });
const Names = v.array(v.string());

/** `EventFacts` as they lie in a file or come from another machine. */
export const EventFactsSchema = v.object({
  id: v.string(),
  title: v.record(v.string(), v.string()),
  outlets: v.object({ en: Names, ar: Names }),
  articles: v.number(),
  passages: v.number(),
  findings: Counts,
  candidates: v.number(),
  days: Names,
});
