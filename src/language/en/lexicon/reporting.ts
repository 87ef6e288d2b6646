/**
 * Reporting verbs: class | finite forms | participles. Sources: Recasens et al. 2013 (reporting verbs),
 * Wikipedia's words to watch. Present forms that are nouns more often in news (reports, claims, calls, notes,
 * shows, charges) are left out.
 */
export const REPORTING_VERBS = `
neutral      | said says told tells stated reported wrote writes announced announces commented described describes replied answered responded informed mentioned tweeted | saying telling stating writing announcing
continuation | added adds concluded recalled continued | adding
explanatory  | explained explains clarified illustrated | explaining
assertive    | affirmed asserted asserts confirmed confirms declared declares emphasized stressed underlined underscored insisted insists maintained reiterated repeated vowed pledged promised assured guaranteed | confirming insisting stressing vowing
pointing     | noted observed pointed | noting
revealing    | revealed reveals disclosed | revealing
opinion      | believes believed thinks thought considers considered expects expected argued argues suggested called | calling arguing suggesting
distancing   | claimed alleged alleges | claiming alleging
concessive   | admitted admits acknowledged acknowledges conceded apologized apologised | acknowledging
denial       | denied denies rejected rejects refused | denying
hostile      | accused accuses blamed threatened warned warns criticized criticised condemned | accusing warning
directive    | asked urged urges demanded proposed ordered | urging
`;

export const SOURCE_PREPOSITIONS = 'according';

/** Conjunctions, prepositions of time and manner, negation: a subject does not reach over them. */
export const SUBJECT_BOUNDARIES = `
that which who whom whose when while as if after before because since until though although where whether than but so or then
without within during despite amid against about into through by how why what not never nor no
`;

/** Words of time and place that follow a speaker named behind the verb. */
export const TIMES_AND_PLACES =
  'monday tuesday wednesday thursday friday saturday sunday today yesterday later earlier last on in at after';
