/** Reporting verbs: class | forms. Sources: Recasens et al. 2013 (reporting verbs), Wikipedia's words to watch. */
export const REPORTING_VERBS = `
neutral      | said says say saying told tells telling stated states reported reports wrote writes writing announced announces commented described describes replied answered responded informed mentioned tweeted
continuation | added adds adding concluded recalled continued
explanatory  | explained explains explaining clarified illustrated
assertive    | affirmed asserted asserts confirmed confirms confirming declared declares emphasized stressed stresses underlined underscored insisted insists maintained maintains reiterated repeated vowed pledged promised assured guaranteed
pointing     | noted notes noting observed pointed warned warns
revealing    | revealed reveals disclosed showed shows found
opinion      | believes believed thinks thought considers considered expects expected argued argues suggested suggests called calls calling
claim        | claimed claims claiming alleged alleges alleging
admission    | admitted admits acknowledged acknowledges conceded apologized apologised
denial       | denied denies denying rejected rejects refused
hostile      | accused accuses accusing blamed threatened criticized criticised condemned
directive    | asked asks urged urges demanded demands proposed ordered
`;

export const SOURCE_PREPOSITIONS = 'according';
