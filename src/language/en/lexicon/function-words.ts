/** Words that carry grammar, not content; negation, modality, quantity and reporting are left out on purpose. */
export const FUNCTION_WORDS = `
the a an of in on at to for from by with as and or but than then that this these those which who whom whose
it its he him his she her hers they them their theirs we us our i me my you your
is are was were be been being am do does did has have had having
there here also so such into about between through again further out up down off
`;
