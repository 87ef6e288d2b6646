/** Capitalized words before a name that are not part of it, or that stand for no person at all: nations, places, parties, days. */
export const BEFORE_NAMES = `
the a an in on at for but and when after as if while he she it they we his her this that there what how why who no yes
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
jan feb aug sept oct nov dec
america american americans usa states united kingdom britain british england english europe european europeans
russia russian russians moscow kremlin ukraine ukrainian ukrainians kyiv china chinese beijing iran iranian iranians tehran
iraq iraqi syria syrian syrians damascus israel israeli israelis jerusalem palestine palestinian palestinians gaza hamas hezbollah
egypt egyptian cairo turkey turkish ankara saudi arabia arab arabs gulf qatar emirates yemen houthi houthis lebanon lebanese
jordan afghanistan afghan taliban pakistan india indian japan japanese tokyo korea korean north south east west northern southern
eastern western germany german berlin france french paris italy italian rome spain spanish geneva vienna brussels london
alabama alaska arkansas colorado connecticut delaware florida hawaii idaho indiana kansas kentucky louisiana maine maryland
massachusetts minnesota mississippi missouri montana nebraska nevada hampshire mexico dakota oklahoma oregon pennsylvania
tennessee utah vermont wyoming canada canadian australia australian ireland irish scotland scottish wales welsh african africa asia asian
washington york california texas ohio virginia jersey iowa illinois michigan arizona georgia carolina wisconsin
democrat democrats democratic republican republicans gop conservative conservatives liberal liberals labour
christian christians muslim muslims jewish jews catholic catholics islam islamic jesuit sunni shiite
father sister brother god huffpost politico bloomberg guardian newsweek
nato eu un us fbi cia doj irs cnn nbc abc cbs fox reuters ap afp bbc
federal national international constitutional twitter facebook instagram youtube internet
`;

/** Words that make two: «New Jersey», «San Diego». */
export const PLACE_OPENERS = 'new los las san santa el fort lake mount';

/** A run of capitalized words with one of these names a body, a place or a law. */
export const BODIES = `
river street avenue airport bridge mosque church university college school institute center centre foundation capitol hill
bank times post news journal tribune press bureau board office corps league nations treaty agreement act bill amendment
constitution district county city state states kingdom day week year federation ocean sea strait hospital hotel tower
housing urban development security affairs defense defence treasury commerce energy education interior health homeland
`;
