import { readFileSync } from 'node:fs';
import { knownNames, nameTest } from '../../src/compare/known-names.ts';
import { analyse } from '../../src/language/analyse.ts';
import { packFor } from '../../src/language/registry.ts';
import { article } from '../support/article.ts';

/**
 * `npm run person-names -- FILE`: how well Arabic persons are found, against a corpus with a word and its tag a line
 * (`B-PERS`, `I-PERS`), as ANERcorp has it. The first half of that corpus was looked at while the rules were written,
 * the second was not. The corpus does not say where its articles end: some 400 words up to a full stop count as one.
 */

const WORDS = 400;

interface Tagged {
  readonly word: string;
  readonly isPerson: boolean;
}

const [path = ''] = process.argv.slice(2);
const words = readFileSync(path, 'utf8')
  .split('\n')
  .map((line) => line.trim().split(/\s+/u))
  .flatMap(([word, tag]): Tagged[] => (word && tag ? [{ word, isPerson: tag.endsWith('-PERS') }] : []));
const half = Math.floor(words.length / 2);
report('first half', words.slice(0, half));
report('second half', words.slice(half));

function report(name: string, part: readonly Tagged[]): void {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const text of textsOf(part)) count(text, counts);
  const { right, wrong, missed } = counts;
  const [precision, recall] = [right / (right + wrong), right / (right + missed)];
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name}: ${right + missed} words name persons; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  );
}

function textsOf(part: readonly Tagged[]): Tagged[][] {
  const texts: Tagged[][] = [[]];
  for (const tagged of part) {
    const text = texts.at(-1) ?? [];
    text.push(tagged);
    if (text.length > WORDS && tagged.word === '.') texts.push([]);
  }
  return texts;
}

function count(text: readonly Tagged[], counts: { right: number; wrong: number; missed: number }): void {
  const pack = packFor('ar');
  if (pack === undefined) throw new Error('there is no Arabic pack');
  const body = text.map(({ word }) => (word === '.' ? '.\n' : `${word} `)).join('');
  const [only] = analyse([{ article: article('a', 'عنوان', body), pack }]);
  if (only === undefined) throw new Error('nothing analysed');
  const persons = personLetters(text);
  const known = knownNames([only]);
  const start = only.text.indexOf(body.trim().slice(0, 20));
  for (const sentence of only.sentences) {
    const isName = nameTest(sentence, known);
    for (const token of sentence.tokens) {
      if (token.kind !== 'word' || token.start < start) continue;
      const isPerson = persons.has(token.start + token.proclitics - start);
      const isFound = isName(token);
      if (isFound && isPerson) counts.right++;
      else if (isFound) counts.wrong++;
      else if (isPerson) counts.missed++;
    }
  }
}

/** Places of all letters of words that name persons. */
function personLetters(text: readonly Tagged[]): ReadonlySet<number> {
  const letters = new Set<number>();
  let at = 0;
  for (const { word, isPerson } of text) {
    for (let letter = 0; isPerson && letter < word.length; letter++) letters.add(at + letter);
    at += word === '.' ? 2 : word.length + 1;
  }
  return letters;
}
