/**
 * Names that news gives to one concept.
 * Columns: concept | lemma | forms, a phrase joined by `_` | guard | source | note.
 * Sources: REC-* Recasens et al. 2013 (hedges, factive, assertive and report verbs), WP Wikipedia's words to
 * watch, OUP style guides, IMI glossary of the conflict, WH and Kremlin readouts, OWN observation. The classes are
 * proposals for a codebook: a workspace may add to them or silence them.
 */
export const LABELS = `
attack | invasion | invasion invade further_invade | | AP via seed 002 source |
attack | incursion | incursion | | OWN |
attack | aggression | aggression aggressor | | IMI glossary "Russian invasion (aggression, attack)" |
attack | attack | attack offensive | | IMI |
attack | special military operation | special_military_operation | | OWN |
conflict | Ukraine crisis | Ukraine_crisis Ukraine_conflict | | IMI: "downplays the role of the aggressor" |
conflict | war in Ukraine | war_in_Ukraine Russo-Ukrainian_war | | IMI |
troop-build-up | buildup | buildup build-up massing amassing | | OWN |
troop-build-up | deployment | deployment movements reinforcements escalation_of_forces | | WH readout uses "escalation of forces" |
crimea | annexation | annexation annexed | | topwar/IMI list |
crimea | occupation | occupation occupied temporarily_occupied | | IMI |
crimea | accession | accession reunification return | | IMI "accession of territories" contested |
crimea | disputed territories | disputed_territories | | IMI contested |
armed-groups | separatists | separatists | | OWN |
armed-groups | rebels | rebels | | OWN |
armed-groups | pro-Russian | pro-Russian Russia-backed Russian-backed | | OWN |
armed-groups | militia | militia militants fighters | | NSDC glossary ("Donbass militia") |
nato | NATO | NATO the_alliance US-led_alliance | | Reuters "U.S.-led alliance" |
enlargement | expansion | expansion enlargement | | OWN |
enlargement | gain a foothold | gain_a_foothold | | Kremlin readout EN |
sanctions | sanctions | sanctions measures costs consequences | | WH readout "strong economic and other measures" |
demands | guarantees | guarantees demands ultimatum proposals | | Euromaidan Press uses "ultimatum" |
`;
