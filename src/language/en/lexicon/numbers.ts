export const UNITS = `
0 | zero
1 | one
2 | two
3 | three
4 | four
5 | five
6 | six
7 | seven
8 | eight
9 | nine
10 | ten
11 | eleven
12 | twelve
13 | thirteen
14 | fourteen
15 | fifteen
16 | sixteen
17 | seventeen
18 | eighteen
19 | nineteen
20 | twenty
30 | thirty
40 | forty
50 | fifty
60 | sixty
70 | seventy
80 | eighty
90 | ninety
`;

export const MULTIPLIERS = `
100 | hundred
1000 | thousand
1000000 | million
1000000000 | billion
1000000000000 | trillion
`;

export const APPROXIMATORS = `
about     | about around roughly nearly almost approximately some
more-than | more_than over
less-than | less_than under fewer_than
at-least  | at_least
at-most   | at_most up_to
`;
