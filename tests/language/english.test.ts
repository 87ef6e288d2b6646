import { expect, test } from 'vitest';
import { slice } from '../../src/model/span.ts';
import { analysed, article } from '../support/article.ts';

const english = (text: string) => {
  const [one] = analysed(article('a', '', text, { language: 'en' }));
  if (one === undefined) throw new Error('nothing analysed');
  return one;
};

/** Speakers as written, `…` where the last one goes on. */
const speakersIn = (text: string): string[] => {
  const { text: whole, sentences } = english(text);
  return sentences.flatMap(({ attributions }) =>
    attributions.map(({ speaker }) =>
      speaker.basis === 'named' && speaker.span !== undefined ? slice(whole, speaker.span) : '…',
    ),
  );
};

test.each([
  ['The mayor said the bridge is closed.', ['mayor']],
  ['“It is closed,” said Mayor Lena Ortiz.', ['Mayor Lena Ortiz']],
  ['“It is closed,” Ms. Ortiz said on Monday.', ['Ms. Ortiz']],
  ['Lena Ortiz, the mayor of the town, said it is closed.', ['Lena Ortiz']],
  ['A spokesman for the Harbor Board confirmed it.', ['spokesman for the Harbor Board']],
  ['It was in a speech that Mayor Ortiz described the plan.', ['Mayor Ortiz']],
  ['When The Echo asked him, Paul J. Kelly declared it open.', ['Echo', 'Paul J. Kelly']],
  ['They left without saying more.', ['…']],
  ['A lawyer of the town, Lena K. Ortiz, said it is closed.', ['Lena K. Ortiz']],
  ['Lena Ortiz, the mayor, also told The Echo that it is closed.', ['Lena Ortiz']],
  ['“Closed,” Lena Ortiz, the mayor, told Mr. Kelly.', ['Lena Ortiz']],
  ['A spokeswoman for Mr. Kelly denied it.', ['spokeswoman']],
  ['Mayor Ortiz was widely criticized.', []],
  ['The mayor is at home, accused of theft.', []],
  ['It is closed, said Mayor Ortiz.', ['Mayor Ortiz']],
  ['Mayor Ortiz is in a race considered close.', []],
  ['The council considered that it is late.', ['council']],
  ['Leaders of the town including Lena Ortiz condemned it.', ['Lena Ortiz']],
  ['He later added that it was late.', ['…']],
  ['According to Ms. Ortiz, it is closed.', ['Ms. Ortiz']],
])('who speaks: %s', (text, speakers) => {
  expect(speakersIn(text)).toEqual(speakers);
});

test.each([
  ['On Monday Lena Ortiz met Mr. Kelly in New Harbor.', ['Lena', 'Ortiz', 'Kelly']],
  ['The Russian President Ivan Petrov spoke at Harbor University.', ['Ivan', 'Petrov']],
  ['It was Paul J. Kelly of the Justice Department and the NAACP.', ['Paul', 'Kelly']],
  ['Yesterday it rained.', []],
  ['Mayor Ortiz Opens Bridge Without Asking Council First', []],
])('who is named: %s', (text, names) => {
  const { text: whole, sentences } = english(text);
  expect(sentences.flatMap((sentence) => sentence.names.map((token) => slice(whole, token)))).toEqual(names);
});

test('a stop before a comma ends no sentence', () => {
  expect(english('They meet in Harbor, Fla., next week. It is late.').sentences.length).toBe(2);
});

test.each([
  ["Mayor calls the plan 'unfair,' says it was 'told many times' to all", ['unfair,', 'told many times']],
  ["The officials' claims and the mayor's plan", []],
  ["'The officials' claims were wrong' says mayor", ["The officials' claims were wrong"]],
  ['He called it “unfair” and left.', ['unfair']],
  ['He read “Bleak House” and left.', []],
  ["“It was 'wrong' then,” he said.", ["It was 'wrong' then,"]],
  ["Mayor Says Council 'Destroyed' Bridge, Nobody Asked People", ['Destroyed']],
])('what is quoted: %s', (text, quoted) => {
  const { text: whole, sentences } = english(text);
  const speech = sentences.flatMap(({ quotes }) => quotes.filter(({ role }) => role === 'speech'));
  expect([...new Set(speech.map((quote) => slice(whole, quote)))]).toEqual(quoted);
});
