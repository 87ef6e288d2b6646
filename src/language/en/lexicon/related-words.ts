/**
 * Words of news English that often stand for one thing, one set a line: the Arabic list, row by row, in
 * English. Evidence that two sentences may tell the same, never a verdict that they do.
 */
export const RELATED_WORDS = `
# talks, agreement, dispute
talks negotiations discussions consultations conversation call negotiate
meeting summit session met meets meet
agreement deal treaty accord pact understanding
dispute disagreement differences difference rift
reply response answer replied responded answered
proposal initiative proposed offer
draft document text
guarantee guarantees pledge commitment pledged promise promised vowed vow committed obligation
demand demands request condition conditions
settlement solution resolution
dialogue debate discuss
mediation mediator
# conflict
invasion invade invaded incursion occupation
attack assault strike strikes raid shelling bombing airstrike
war fighting conflict battle clashes clash
troops soldiers forces military soldier
buildup reinforcement reinforcements deployment deploy deployed
withdrawal withdraw withdrew pullout
ceasefire truce
weapon weapons arms missile missiles ammunition
militants rebels militia fighters separatists insurgents
explosion blast bomb
terrorism terrorist extremist
border frontier
escalation tension tensions crisis
threat threaten threatened warning
danger risk
security safety
# casualties, accidents, disasters
dead killed deaths death fatalities victims victim died die toll
injured wounded injuries injury hurt
earthquake quake tremor
fire blaze flames
damage losses destruction
flood floods flooding rain
evacuation evacuated displaced
refugee refugees migrants
missing disappeared
rescue relief aid assistance
collapse fall
disaster tragedy catastrophe
hospital treatment
# politics, elections
election elections vote poll ballot midterm
voters voter electorate
win won victory winner
defeat lost loss
candidate rival contender
majority
parliament congress house legislature lawmakers lawmaker congressman representative congressional
government administration authorities
president leader chief
minister ministry
deputy assistant
official officials
spokesman spokeswoman spokesperson
adviser advisor
opposition
term
results result outcome
count counting tally
fraud irregularities violation violations breach
resignation resign resigned resigns quit departure leave stepping
dismissal fired sacked dismissed ousted expelled expel expulsion
appointment appointed named
decision decree ruling
law legislation bill
constitution amendment
reform reforms
powers authority
celebration celebrate
protest protests demonstration demonstrators protesters
# diplomacy
ambassador embassy diplomat diplomats diplomatic
relations ties
sanctions measures steps
freeze suspend suspended
halt stop
boycott
condemnation condemn condemned denounced
support backing endorse
intervention interference meddling
denial denied deny rejected
accusation accusations allegation allegations alleged accused claim claims charge charges complaint complaints
admission acknowledged admitted acknowledge
retreat backtrack reversal
refusal refused
acceptance accepted approval approved
deadline ultimatum
spy agent intelligence espionage
poisoning poison
# crime, justice
investigation inquiry probe
court trial lawsuit sued suit
judge judges
suspect suspects defendant
arrest arrested detained detention
verdict sentence conviction
corruption bribery
police officers
harassment misconduct abuse abusive
# economy
economy economic
increase rise rose growth
decrease decline drop fell
price prices
company firm corporation
bank banks
money funds fund payment pay paid repay reimburse
dollar currency
oil crude
energy gas
unemployment jobs
budget
debt
# sport
match game
team club squad
coach manager
player striker
goal goals scored
title championship trophy cup
crowned champions
final
draw equalizer
substitute replacement
goalkeeper keeper
minute half
fans supporters
league competition
# society, health
school student students
child children minor
residents people citizens civilians
city town
region province district
virus disease
vaccine vaccination
staff staffer staffers aide aides employees
# media
statement declaration announcement announced
speech address
conference briefing
newspaper paper
agency
television channel
tweet twitter
# evaluation and degree
large huge big major
severe harsh
mistake error wrong
success achievement succeeded
failure failed
good positive constructive
bad negative inappropriate
frank blunt
important key main fundamental
new recent
former previous
next upcoming future
urgent immediate
ready willing prepared
concern concerns worry fears
anger outrage
hope
confidence trust
doubt doubts
need necessary
reason cause
aim purpose
start began beginning
end ended
continue continued
return resume
arrival arrived
`;
