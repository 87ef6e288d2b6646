/**
 * Reporting verbs, hedges, boosters and evidentials. Inflected forms meet by stem.
 * Columns: category and class | lemma | forms, a phrase joined by `_` | guard | source | note.
 * Sources: REC-* Recasens et al. 2013 (hedges, factive, assertive and report verbs), WP Wikipedia's words to
 * watch, OUP style guides, IMI glossary of the conflict, WH and Kremlin readouts, OWN observation. The classes are
 * proposals for a codebook: a workspace may add to them or silence them.
 */
export const STANCE = `
reporting neutral | say | say said says | | WP:SAY/OUP: neutral |
reporting neutral | state | state | | WP:SAY neutral; REC-RV |
reporting neutral | tell | tell | | REC-RV |
reporting neutral | report | report | | REC-RV; WP:SAY lists "reported" as implying correctness |
reporting neutral | according to | according_to | | WP:SAY neutral |
reporting neutral | announce | announce | | REC-RV |
reporting neutral | inform | inform | | REC-RV |
reporting neutral | mention | mention | | REC-RV |
reporting neutral | write | write | | REC-RV |
reporting neutral | comment | comment | | REC-RV |
reporting neutral | describe | describe | | REC-RV |
reporting neutral | reply | reply answer respond | | REC-RV |
reporting continuation | add | add | | REC-RV |
reporting continuation | conclude | conclude | | REC-RV |
reporting continuation | recall | recall | | REC-RV+REC-FACT |
reporting explanatory | explain | explain | | REC-RV |
reporting explanatory | clarify | clarify | | REC-RV |
reporting explanatory | illustrate | illustrate | | REC-RV |
reporting assertive | affirm | affirm reaffirm | | REC-RV |
reporting assertive | assert | assert | | REC-RV+REC-ASS |
reporting assertive | confirm | confirm | | REC-RV |
reporting assertive | declare | declare | | REC-RV+REC-ASS |
reporting assertive | emphasize | emphasize stress underline underscore | | REC-RV |
reporting assertive | insist | insist | | REC-RV; WP:SAY caution |
reporting assertive | maintain | maintain | | REC-RV; WP:SAY caution |
reporting assertive | reiterate | reiterate repeat restate | | REC-RV |
reporting assertive | swear | swear vow pledge promise | | REC-RV |
reporting assertive | assure | assure guarantee | | REC-RV |
reporting pointing | note | note observe | | WP:SAY implies correctness; REC-FACT |
reporting pointing | point out | point_out | | WP:SAY; REC-FACT/ASS |
reporting pointing | remind | remind | | REC-RV |
reporting revealing | reveal | reveal disclose uncover | | WP:SAY; REC-RV/FACT |
reporting revealing | find | find discover learn | | REC-FACT |
reporting revealing | show | show demonstrate prove | | REC-RV |
reporting opinion | think | think believe | | OUP: reporters cannot know |
reporting opinion | feel | feel | | OUP; WP:SAY |
reporting opinion | consider | consider | | OWN |
reporting opinion | argue | argue | | WP:SAY neutral; REC-ASS |
reporting opinion | contend | contend | | REC-RV; WP:SAY caution |
reporting opinion | suggest | suggest imply hint | | REC-RV |
reporting opinion | predict | predict forecast expect | | REC-RV |
reporting opinion | estimate | estimate reckon guess surmise speculate | | REC-RV |
reporting opinion | doubt | doubt suspect | | REC-RV |
reporting distancing | claim | claim | | OUP "casts doubt"; WP:SAY |
reporting distancing | allege | allege allegedly | | REC-RV; MOS:ALLEGED |
reporting distancing | purport | purport purported | | OWN |
reporting distancing | so-called | so-called | | OWN (MOS words to watch family) |
reporting distancing | profess | profess | | OWN |
reporting concessive | admit | admit | | OUP "implies conceded"; WP:SAY |
reporting concessive | acknowledge | acknowledge | | REC-RV+REC-ASS |
reporting concessive | concede | concede | | REC-RV |
reporting concessive | confess | confess | | WP:SAY |
reporting concessive | grant | grant | | REC-ASS |
reporting denial | deny | deny | | WP:SAY can convey guilt; REC-RV |
reporting denial | reject | reject refuse | | REC-RV |
reporting denial | refute | refute rebut | | REC-RV |
reporting denial | dismiss | dismiss discount disregard | | REC-RV |
reporting denial | dispute | dispute contradict | | REC-RV |
reporting hostile | accuse | accuse charge blame | | REC-RV |
reporting hostile | threaten | threaten | | REC-RV |
reporting hostile | warn | warn caution alert | | REC-RV |
reporting hostile | criticize | criticize slam | | REC-RV |
reporting hostile | condemn | condemn denounce | | OWN |
reporting hostile | complain | complain protest | | REC-RV |
reporting hostile | boast | boast | | REC-RV |
reporting hostile | oppose | oppose | | REC-RV |
reporting supportive | praise | praise extol | | REC-RV |
reporting supportive | welcome | welcome congratulate endorse | | REC-RV |
reporting supportive | defend | defend justify | | REC-RV |
reporting directive | call for | call_for urge demand | | REC-RV |
reporting directive | ask | ask request beg | | REC-RV |
reporting directive | order | order instruct command | | REC-RV |
reporting directive | propose | propose recommend advise | | REC-RV |
reporting emotive | express | express voice | | REC-RV |
reporting emotive | hope | hope wish | | OUP; REC-RV |
reporting emotive | fear | fear worry regret | | REC-RV |
hedge modal | may | may might could would | | REC-HEDGE |
hedge modal | should | should ought | | REC-HEDGE |
hedge modal | possible | possible possibly | | REC-HEDGE |
hedge modal | probable | probable probably | | REC-HEDGE |
hedge modal | likely | likely unlikely | | REC-HEDGE |
hedge modal | perhaps | perhaps maybe | | REC-HEDGE |
hedge modal | plausible | plausible presumable presumably | | REC-HEDGE |
hedge appearance | seem | seem seems appear appears apparently | | REC-HEDGE |
hedge appearance | suggest | suggest indicate | | REC-HEDGE |
hedge appearance | unclear | unclear uncertain | | REC-HEDGE |
hedge approximator | about | about around approximately roughly | | REC-HEDGE |
hedge approximator | almost | almost nearly | | REC-HEDGE/OWN |
hedge approximator | more than | more_than at_least up_to | | OWN |
hedge approximator | some | some | | OWN |
hedge shield | largely | largely mainly mostly generally | | REC-HEDGE |
hedge shield | relatively | relatively somewhat fairly quite rather | | REC-HEDGE |
hedge shield | often | often frequently sometimes usually typically | | REC-HEDGE |
hedge shield | in general | in_general on_the_whole in_most_cases | | REC-HEDGE |
hedge shield | tend to | tend_to | | REC-HEDGE |
hedge shield | essentially | essentially | | REC-HEDGE |
hedge conditional | if | if in_the_event_of unless | | OWN |
hedge prospective | expected to | expected_to due_to set_to poised_to | | OWN |
booster certainty | know | know realize | | REC-FACT |
booster certainty | clearly | clearly obviously evidently | | REC-ASS/OWN |
booster certainty | certain | certain sure | | REC-ASS |
booster intensifier | serious | serious critical crucial | | AllSides spin list |
booster intensifier | landmark | landmark major high-stakes | | AllSides spin list |
booster intensifier | unprecedented | unprecedented massive | | OWN |
evidential anon | officials say | officials_say sources_said people_familiar_with | | OWN |
evidential weasel | some people say | some_people_say experts_say it_is_believed it_has_been_reported | | WP:WEASEL |
evidential hearsay | reportedly | reportedly | | OWN |
evidential doc | statement | statement readout transcript | | OWN |
`;
